import DossierCore
import Foundation

@testable import DossierTemplate

/// Real Jinja2, asked what expressions print.
enum JinjaOracle {
  static let isPresent =
    (try? run("import jinja2, sys; assert jinja2.__version__ >= '3.1'; sys.stdout.write('ok')", ""))
    == "ok"

  /// What each expression prints with the data, or nil where Jinja raises.
  static func printed(_ expressions: [String], _ data: Value) throws -> [String?] {
    let request = Value.record(Record([("data", data), ("expressions", .list(expressions.map(Value.text)))]))
    let answer = try run(script, try JSONText.text(of: request, indent: nil))
    return answer.split(separator: "\u{1E}", omittingEmptySubsequences: false).dropLast().map { part in
      part.first == "=" ? String(part.dropFirst()) : nil
    }
  }

  private static let script = """
    import sys, json, jinja2
    request = json.load(sys.stdin)
    environment = jinja2.Environment(undefined=jinja2.Undefined)
    out = []
    for source in request["expressions"]:
        try:
            text = environment.from_string("{{ " + source + " }}").render(request["data"])
            out.append("=" + text + "\\x1e")
        except Exception as fault:
            out.append("!" + str(fault) + "\\x1e")
    sys.stdout.buffer.write("".join(out).encode("utf-8"))
    """

  private static func run(_ script: String, _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let stdin = Pipe()
    let stdout = Pipe()
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
