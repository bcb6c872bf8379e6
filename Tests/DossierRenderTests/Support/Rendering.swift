import DossierCore
import DossierOffice
import DossierRender
import DossierTemplate
import Testing

extension Sheet {
  func template(_ format: Format) throws -> CompiledTemplate {
    try CompiledTemplate(package(format), name: "模板.\(format)")
  }

  func rendered(
    _ data: Value, _ format: Format, missing: MissingPolicy = .error, files: FileSource = .none
  ) throws -> (bytes: [UInt8], notes: [Diagnostic]) {
    var renderer = Renderer(try template(format), missing: missing)
    return try renderer.render(data, files: files)
  }

  /// The lines of the body as rendered.
  func lines(_ data: Value, _ format: Format, missing: MissingPolicy = .error) throws -> [String] {
    try Reading.lines(of: rendered(data, format, missing: missing).bytes, format)
  }

  /// What the template is refused for.
  func faults(_ format: Format) throws -> [Diagnostic] {
    try TemplateInspection(package(format), name: "模板.\(format)").diagnostics
  }
}

/// The diagnostics that an action fails with.
func diagnostics(_ action: () throws -> Void) -> [Diagnostic] {
  do {
    try action()
    return []
  } catch let error as DossierError {
    return error.diagnostics
  } catch {
    Issue.record(error)
    return []
  }
}

extension Diagnostic {
  /// Code, place and field in one line.
  var summary: String {
    let place = location.place?.wording.chinese ?? ""
    return [code.rawValue, place, location.field?.description ?? "", location.quote ?? ""].joined(
      separator: " | ")
  }
}
