import Foundation
import Testing

@Suite struct `A command that is interrupted` {
  private static let form = "\(Place.samples)/通用模板/通知.docx"

  @Test func `a reader that goes away ends the writing, not the process`() throws {
    let script = "{ \"$0\" check \"$1\" \"$1\" \"$1\"; echo $? >&2; } | head -1"
    let outcome = try Tool.run(
      "bash", ["-c", script, Place.command, Sample.noise.path],
      environment: ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today])
    #expect(outcome.errors == "1\n")
    #expect(outcome.output == Sample.noise.path + "\n")
  }

  @Test func `a closed output is no crash`() throws {
    let outcome = try Tool.run(
      "bash", ["-c", "\"$0\" check \"$1\" >&-; echo $? >&2", Place.command, Sample.stairLight.path],
      environment: ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today])
    #expect(outcome.errors == "0\n")
  }

  /// Killed at many moments of its run, the command leaves the old dossier or the new one.
  @Test func `killed while it assembles, it leaves the old file or the new one`() throws {
    let scratch = try Scratch()
    let old = Array("原来的卷宗".utf8)
    let new = try contents(of: Products.shared.get().dossier(.stairLight, "docx"))
    var seen: Set<[UInt8]> = []
    let started = ContinuousClock.now
    _ = try assemble(scratch, killedAfter: nil)
    let whole = ContinuousClock.now - started
    for step in 0..<14 {
      try scratch.write("卷宗.docx", old)
      // Most of them near the end, where the file is written.
      let part = step < 4 ? Double(step) * 0.2 : 0.75 + Double(step - 4) * 0.035
      _ = try assemble(scratch, killedAfter: whole * part)
      let left = try contents(of: scratch("卷宗.docx"))
      #expect(left == old || left == new)
      seen.insert(left)
    }
    #expect(seen.contains(old))
    #expect(try assemble(scratch, killedAfter: nil) == 0)
    #expect(try contents(of: scratch("卷宗.docx")) == new)
    // One that was killed before its file was named may have left a temporary file, too young to be removed yet.
    try scratch.age(by: 61)
    #expect(try assemble(scratch, killedAfter: nil) == 0)
    #expect(scratch.entries == ["卷宗.docx"])
  }

  @Test(arguments: [
    ["render", Sample.stairLight.path, "-o", "."],
    ["assemble", Sample.stairLight.path, "-o", "卷宗.odt"],
    ["merge", Self.form, Self.form, "-o", "合并.docx"],
    ["fill", Self.form, "--data", "数据.json", "-o", "填好.docx"],
    ["fill", Self.form, "--data", "名单.json", "--into", "全部.zip", "--name", "甲"],
    ["fill", Self.form, "--data", "名单.json", "--into", ".", "--name", "甲"],
    ["check", Sample.noise.path, "--notice", "补正通知书.docx"],
  ])
  func `the next run that writes there removes what a killed one left`(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let record = try String(contentsOfFile: "\(Place.samples)/通用模板/数据.json", encoding: .utf8)
    try scratch.write("数据.json", record)
    try scratch.write("名单.json", "[\(record)]")
    let left = ".dossier-abc123.tmp"
    try scratch.write(left, "半份")
    try Command.run(arguments, in: scratch.path)
    #expect(scratch.entries.contains(left), "a young file may belong to a run on another machine")
    try scratch.age(by: 61)
    try Command.run(arguments + ["--force"], in: scratch.path)
    #expect(!scratch.entries.contains(left))
  }

  /// Runs the command and kills it after a while.
  ///
  /// - Returns: its exit status, or the number of the signal.
  private func assemble(_ scratch: Scratch, killedAfter delay: Duration?) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: Place.command)
    process.arguments = [
      "assemble", Sample.stairLight.path, "-o", scratch("卷宗.docx"), "--force", "--no-layout",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today]
    ) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let delay {
      let (seconds, rest) = delay.components
      usleep(UInt32(seconds) * 1_000_000 + UInt32(rest / 1_000_000_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
