internal import DossierCase
internal import DossierCore
internal import DossierOffice

extension ReadBackCase {
  /// Writes values into the case file, all or none; the file as it was stays beside it.
  func take(_ values: [ReadValue], of opened: OpenCase, into report: inout PathReport) throws(DossierError) {
    let path = opened.file.source.file
    let before = try FileContents.read(path, limit: 20 << 20)
    guard let source = String(validating: before, as: UTF8.self) else { return }
    var faults: [Diagnostic] = []
    var notes: [Diagnostic] = []
    var text: CaseText
    do throws(CaseText.Fault) { text = try CaseText(source) } catch {
      throw DossierError(.cannotEdit(error, at: Location(file: path)))
    }
    for value in values {
      do throws(CaseText.Fault) {
        let change = try text.set(value.path, to: value.text, isText: value.kind == .text)
        notes.append(.taken(change, value, in: path, showsValue: showsValues))
      } catch {
        faults.append(.cannotEdit(error, at: opened.file.source.location(of: value.path)))
      }
    }
    faults += newFaults(in: text.text, of: opened, values)
    report.diagnostics += faults
    guard !notes.isEmpty, !faults.contains(where: { $0.severity == .error }) else { return }
    // Somebody may have saved the file meanwhile.
    guard try FileContents.read(path, limit: 20 << 20) == before else {
      throw DossierError(.changedMeanwhile(path))
    }
    AtomicFile.removeLeftovers(beside: path)
    try AtomicFile.write(before, to: path + ".bak", overwrite: true)
    try AtomicFile.write(Array(text.text.utf8), to: path, overwrite: true)
    report.diagnostics += notes
    report.written = [path, path + ".bak"]
  }

  /// What the new text has wrong that the old one had not.
  private func newFaults(in text: String, of opened: OpenCase, _ values: [ReadValue]) -> [Diagnostic] {
    let result = CaseReader.read(
      text: text, file: opened.file.source.file, folder: opened.file.folder, set: opened.set)
    let paths = Set(values.map(\.path))
    return result.diagnostics.filter { diagnostic in
      diagnostic.severity == .error && diagnostic.location.field.map(paths.contains) ?? false
        && diagnostic.code != "C120"
        && !opened.diagnostics.contains {
          $0.code == diagnostic.code && $0.location.field == diagnostic.location.field
        }
    }
  }
}
