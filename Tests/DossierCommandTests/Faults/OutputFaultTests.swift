import Foundation
import Testing

@Suite struct `Places that cannot be written to` {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write("文件", "不是文件夹")
  }

  private static let table: [(arguments: [String], code: String)] = [
    (["render", Sample.stairLight.path, "-o", "文件"], "D113"),
    (["render", Sample.stairLight.path, "-o", "文件/下面"], "D113"),
    (["render", Sample.stairLight.path, "-o", "/proc/结果"], "D113"),
    (["assemble", Sample.stairLight.path, "-o", "文件/卷宗.docx"], "O172"),
    (["assemble", Sample.stairLight.path, "-o", "/proc/卷宗.odt"], "O172"),
    (["assemble", Sample.stairLight.path, "-o", "没有/卷宗.docx"], "O172"),
    (["assemble", Sample.stairLight.path, "-o", "卷宗.wps"], "D151"),
    (["archive", Sample.stairLight.path, "-o", "文件"], "A102"),
    (["archive", Sample.stairLight.path, "-o", "/proc/结果"], "A102"),
    (["new", "文件"], "K123"),
    (["new", "/proc/结果"], "K123"),
  ]

  @Test func `each is named, and nothing is left there`() throws {
    let before = scratch.entries
    for (arguments, code) in Self.table {
      let (outcome, results) = try Command.results(arguments, in: scratch.path)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(results.flatMap(\.codes).contains(code), "\(arguments): \(outcome.all)")
      #expect(results.flatMap(\.written).isEmpty)
    }
    #expect(scratch.entries == before)
    #expect(try scratch.text("文件") == "不是文件夹")
  }

  @Test func `a dossier that is there is kept without --force and replaced with it`() throws {
    try scratch.write("卷宗.docx", "原来的")
    let arguments = ["assemble", Sample.stairLight.path, "-o", "卷宗.docx"]
    let (refused, results) = try Command.results(arguments, in: scratch.path)
    #expect(refused.status == 2 && results.flatMap(\.codes).count == 1, "\(refused.all)")
    #expect(try scratch.text("卷宗.docx") == "原来的")
    let forced = try Command.run(arguments + ["--force"], in: scratch.path)
    #expect(forced.status == 0, "\(forced.all)")
    #expect(
      try contents(of: scratch("卷宗.docx")) == contents(of: Products.shared.get().dossier(.stairLight, "docx"))
    )
  }

  @Test func `documents changed by hand are all named and kept; the others can be written anew`() throws {
    let arguments = ["render", Sample.stairLight.path, "-o", "文书"]
    let (_, first) = try Command.results(arguments, in: scratch.path)
    let files = first.flatMap(\.written)
    let again = try Command.run(arguments, in: scratch.path)
    #expect(again.status == 0, "\(again.all)")
    let original = try tree(of: scratch("文书"))
    for file in files.prefix(2) { try scratch.write(file, "改过的") }
    let (refused, results) = try Command.results(arguments, in: scratch.path)
    #expect(refused.status == 2 && results.flatMap(\.codes) == ["D112", "D112"], "\(refused.all)")
    #expect(results.flatMap(\.findings).compactMap(\.location.file) == Array(files.prefix(2)))
    for file in files.prefix(2) { #expect(try scratch.text(file) == "改过的") }
    let forced = try Command.run(arguments + ["--force"], in: scratch.path)
    #expect(forced.status == 0, "\(forced.all)")
    #expect(try tree(of: scratch("文书")) == original)
  }

  @Test func `a file that may grow no further leaves nothing`() throws {
    // Blocks of 512 or 1,024 bytes: fewer than any dossier has.
    let script =
      "ulimit -f 16; \"$0\" assemble \"$1\" -o 卷宗.docx --no-layout; one=$?; \"$0\" archive \"$1\" -o 归档 --no-layout; echo $one $?"
    let outcome = try Tool.run(
      "bash", ["-c", script, Place.command, Sample.stairLight.path],
      environment: ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today], in: scratch.path)
    #expect(outcome.output.hasSuffix("2 2\n"), "\(outcome.all)")
    #expect(outcome.output.contains("O173") && outcome.output.contains("A102"))
    #expect(scratch.entries == ["文件"])
  }

  /// Whether a small disk can be mounted: by the superuser, and not in every container.
  private static let canMount: Bool = {
    guard geteuid() == 0, Tool.has("mount"), let scratch = try? Scratch() else { return false }
    guard (try? mount(scratch.path).status) == 0 else { return false }
    _ = try? Tool.run("umount", [scratch.path])
    return true
  }()

  private static func mount(_ folder: String) throws -> Outcome {
    try Tool.run("mount", ["-t", "tmpfs", "-o", "size=100k", "none", folder])
  }

  @Test(.enabled(if: canMount, "no small disk can be mounted here"))
  func `a full disk leaves whole files only`() throws {
    try FileManager.default.createDirectory(atPath: scratch("盘"), withIntermediateDirectories: true)
    try #require(try Self.mount(scratch("盘")).status == 0)
    defer { _ = try? Tool.run("umount", [scratch("盘")]) }
    for arguments in [
      ["assemble", Sample.stairLight.path, "-o", "盘/卷宗.docx"],
      ["archive", Sample.stairLight.path, "-o", "盘/归档"],
    ] {
      let outcome = try Command.run(arguments, in: scratch.path)
      #expect(outcome.status == 2, "\(outcome.all)")
      #expect(outcome.output.contains("O173") || outcome.output.contains("磁盘已满"), "\(outcome.all)")
      #expect(
        scratch.entries.filter { $0.hasPrefix("盘/") && !$0.hasPrefix("盘/归档") }.isEmpty, "\(scratch.entries)")
      #expect(scratch.entries.filter { $0.hasPrefix("盘/归档/") }.isEmpty, "\(scratch.entries)")
    }
    let rendered = try Command.run(["render", Sample.stairLight.path, "-o", "盘/文书"], in: scratch.path)
    #expect(rendered.status == 2 && rendered.output.contains("O173"), "\(rendered.all)")
    let documents = try tree(of: scratch("盘/文书")).filter { $0.key.hasSuffix(".docx") }
    for (name, bytes) in documents {
      #expect(try bytes == contents(of: "\(Products.shared.get().folder)/楼道灯维修/\(name)"), "\(name)")
    }
    #expect(scratch.entries.filter { $0.hasSuffix(".tmp") }.isEmpty)
  }
}
