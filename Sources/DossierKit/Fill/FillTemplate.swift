internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierOffice
public import DossierRender

/// Fills any template with any data.
public struct FillTemplate: Sendable {
  public var missing: MissingPolicy = .error
  public var overwrites = false

  public init() {}

  /// - Parameters:
  ///   - template: a DOCX or ODT file.
  ///   - data: a JSON or YAML file; pictures are looked for in its folder.
  ///   - output: the file to write; its ending must be the template's.
  public func run(_ template: String, data: String, to output: String) -> PathReport {
    PathReport.of(template) { report throws(DossierError) in
      let package = try OfficePackage(path: template)
      try checkEnding(of: output, kind: package.kind)
      let values = try DataFile(path: data)
      guard values.value.list == nil else { throw DossierError(.isList(data)) }
      let compiled = try CompiledTemplate(package, name: template, filters: .caseDocuments)
      var renderer = Renderer(compiled, missing: missing)
      do throws(DossierError) {
        report.diagnostics = try renderer.render(
          values.value, pictures: .folder(PathName.folder(of: data)), to: output, overwrites: overwrites)
      } catch {
        throw DossierError(DataPlaces(file: data, source: values.source).placed(error.diagnostics))
      }
      report.written = [output]
    }
  }

  private func checkEnding(of output: String, kind: OfficePackage.Kind) throws(DossierError) {
    let endings = kind == .word ? ["docx", "docm"] : ["odt"]
    guard !endings.contains(where: { output.lowercased().hasSuffix("." + $0) }) else { return }
    throw DossierError(.wrongEnding(output, wanted: "." + endings[0]))
  }
}

extension Diagnostic {
  static func wrongEnding(_ path: String, wanted: String) -> Diagnostic {
    Diagnostic(
      "D151", .error,
      Wording("输出文件的扩展名应是 \(wanted)", "the output's name must end in \(wanted)"), at: Location(file: path),
      hints: [Wording("改成以 \(wanted) 结尾的文件名", "give it a name ending in \(wanted)")])
  }
}
