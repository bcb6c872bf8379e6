import DossierCore
import DossierForms
import Glibc

/// `dossier-forms [FOLDER]`: writes the DOCX and ODT of every description in `FOLDER/版式`.
@main
struct FormsCommand {
  static func main() {
    let folder = CommandLine.arguments.dropFirst().first ?? "Templates/国家通用"
    do throws(DossierError) {
      for name in try FormSet(readingFrom: folder).write(to: folder) { print(name) }
    } catch {
      for diagnostic in error.diagnostics { report(diagnostic) }
      exit(2)
    }
  }

  private static func report(_ diagnostic: Diagnostic) {
    let place = [
      diagnostic.location.file, diagnostic.location.line.map { "第\($0)行" },
      diagnostic.location.column.map { "第\($0)列" },
    ].compactMap { $0 }.joined(separator: " ")
    let hints = diagnostic.hints.map { "\n  \($0.chinese)" }.joined()
    let line = Array("\(place)  \(diagnostic.code)  \(diagnostic.message.chinese)\(hints)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
