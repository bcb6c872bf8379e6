public import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Renders one template again and again. One per thread: it keeps its buffers and its compressor.
public struct Renderer: ~Copyable {
  private let template: CompiledTemplate
  private let missing: MissingPolicy
  private let deflater: Deflater

  /// - Parameter compression: zlib's level, 1 (fast) to 9 (small).
  public init(_ template: CompiledTemplate, missing: MissingPolicy = .error, compression: Int = 6) {
    deflater = Deflater(level: compression)
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
    var gallery = PictureGallery(
      source: pictures, names: template.frame.pictureNames, firstShape: template.frame.shapeCount + 1,
      lists: template.frame.lists)
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
    let notes = diagnostics.distinct.map { $0.within(file: template.name) }
    let errors = notes.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DossierError(errors) }
    return (template.frame.assemble(rendered, gallery: gallery, deflater: deflater), notes)
  }
}

extension [Diagnostic] {
  /// The first of each: a field that is missing in every turn of a loop at one place is one fault.
  var distinct: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

struct RenderedPart {
  let name: String
  let bytes: [UInt8]
}
