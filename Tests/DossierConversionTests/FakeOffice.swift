import DossierConversion
import Foundation

/// A program that behaves as LibreOffice does on its command line, and as badly as its input says: a file that holds
/// `hang`, `die`, `refuse` or `half` makes it do so, any other becomes a "PDF".
struct FakeOffice {
  let office: LibreOffice
  private let log: String

  init(in scratch: Scratch) throws {
    log = "\(scratch.path)/log"
    let program = try scratch.file("soffice", Self.script(log: log))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    office = LibreOffice(program: program)
    office.secondsPerFile = 2
  }

  /// What each process was given: its profile, and how many files.
  var runs: [(profile: String, count: Int)] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), Int(words[1]) ?? 0)
    }
  }

  private static func script(log: String) -> String {
    #"""
    #!/bin/sh
    profile=$1
    while [ "$1" != --outdir ]; do shift; done
    out=$2; shift 2
    echo "$profile $#" >> '\#(log)'
    for file in "$@"; do
      name=$(basename "$file"); target="$out/${name%.*}.pdf"
      case $(cat "$file") in
        hang) sleep 60 ;;
        die) kill -9 $$ ;;
        half) printf '%%PDF-1.7 half' > "$target"; kill -9 $$ ;;
        refuse) echo "Error: source file could not be loaded" >&2 ;;
        *) { printf '%%PDF-1.7 '; cat "$file"; printf ' %%%%EOF\n'; } > "$target" ;;
      esac
    done
    """#
  }
}
