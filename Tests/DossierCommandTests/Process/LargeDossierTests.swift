import Foundation
import Testing

@Suite(.enabled(if: Tool.has("python3"), "Python is not on this machine"))
struct `Dossiers of many scans` {
  /// Checks a dossier with 120 MB of pictures, and prints the exit status and the most memory that it took, in KB.
  private static let script = """
    import os, resource, subprocess, sys, zipfile
    command, source, big = sys.argv[1:4]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(big, "w") as new:
        for item in old.infolist(): new.writestr(item, old.read(item))
        for number in range(3): new.writestr("word/media/scan%d.png" % number, os.urandom(40 << 20))
    status = subprocess.run([command, "check", big], stdout=subprocess.DEVNULL).returncode
    print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    """

  @Test func `are checked without holding the scans`() throws {
    let dossier = try Products.shared.get().dossier(.stairLight, "docx")
    let scratch = try Scratch()
    let outcome = try Tool.run(
      "python3", ["-c", Self.script, Place.command, dossier, scratch("大.docx")],
      environment: ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today])
    let numbers = outcome.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(numbers.count == 2, "\(outcome.all)")
    #expect(numbers[0] == 0)
    // One scan may be held at a time, all three may not.
    #expect(numbers[1] < 110 << 10, "\(numbers[1] >> 10) MB")
  }
}
