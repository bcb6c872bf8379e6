public import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Renders one template again and again. One per thread: it keeps its buffers and its compressor.
public struct Renderer: ~Copyable {
  private let template: CompiledTemplate
  private let missing: MissingPolicy
  private let deflater = Deflater()

  public init(_ template: CompiledTemplate, missing: MissingPolicy = .error) {
    self.template = template
    self.missing = missing
  }

  /// Renders one document.
  ///
  /// - Parameters:
  ///   - data: a record of the values that the template names.
  ///   - pictures: where picture files are read from.
  /// - Returns: the file's bytes and what people should know of it.
  /// - Throws: ``DossierError`` with every fault at its place in the template.
  public mutating func render(
    _ data: Value, pictures: PictureSource = .none
  ) throws(DossierError) -> (bytes: [UInt8], notes: [Diagnostic]) {
    var gallery = PictureGallery(source: pictures, kind: template.kind, firstShape: template.frame.shapeCount + 1)
    var rendered: [RenderedPart] = []
    var diagnostics: [Diagnostic] = []
    for part in template.parts {
      var run = PartRun(
        part: part, scope: Scope(root: data, filters: template.filters), missing: missing, gallery: gallery)
      run.execute()
      gallery = run.gallery
      diagnostics += run.diagnostics
      rendered.append(RenderedPart(name: part.name, bytes: run.output))
    }
    diagnostics = diagnostics.map { $0.within(file: template.name) }
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DossierError(errors) }
    let bytes = template.frame.assemble(rendered, gallery: gallery, deflater: deflater)
    return (bytes, diagnostics)
  }
}

struct RenderedPart {
  let name: String
  let bytes: [UInt8]
}
