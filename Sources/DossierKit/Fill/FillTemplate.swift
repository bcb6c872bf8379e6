internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
public import DossierRender
internal import DossierTemplate

/// Fills any template with any data.
public struct FillTemplate: Sendable {
  public var missing: MissingPolicy = .error
  public var overwrites = false

  public init() {}

  /// - Parameters:
  ///   - template: a DOCX or ODT file.
  ///   - data: a JSON or YAML file; files that it names are looked for in its folder.
  ///   - output: the file to write; its ending must be the template's.
  public func run(_ template: String, data: String, to output: String) -> PathReport {
    PathReport.of(template) { report throws(DossierError) in
      let package = try OfficePackage(path: template)
      try package.kind.checkEnding(of: output)
      let values = try DataFile(path: data)
      guard values.value.list == nil else { throw DossierError(.isList(data)) }
      let compiled = try CompiledTemplate(package, name: template, filters: .caseDocuments)
      let files = FileSource.folder(PathName.folder(of: data))
      AtomicFile.removeLeftovers(beside: output)
      do throws(DossierError) {
        report.diagnostics =
          values.value.holdsSubdocuments
          ? try fillWithDocuments(compiled, values.value, files, output)
          : try fill(compiled, values.value, files, output)
      } catch {
        throw DossierError(DataPlaces(file: data, source: values.source).placed(error.diagnostics))
      }
      report.written = [output]
    }
  }

  private func fill(
    _ template: CompiledTemplate, _ data: Value, _ files: FileSource, _ output: String
  ) throws(DossierError) -> [Diagnostic] {
    var renderer = Renderer(template, missing: missing)
    return try renderer.render(data, files: files, to: output, overwrites: overwrites)
  }

  /// A document that takes others in has to be whole before they can be put there.
  private func fillWithDocuments(
    _ template: CompiledTemplate, _ data: Value, _ files: FileSource, _ output: String
  ) throws(DossierError) -> [Diagnostic] {
    var renderer = Renderer(template, missing: missing, takesSubdocuments: true)
    var (bytes, notes) = try renderer.render(data, files: files)
    notes += try SubdocumentInsertion.insert(renderer.subdocuments, into: &bytes, name: template.name)
    try AtomicFile.write(bytes, to: output, overwrite: overwrites)
    return notes
  }
}
