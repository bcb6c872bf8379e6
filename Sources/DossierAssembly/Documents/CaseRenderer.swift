public import DossierCase
public import DossierCore
internal import DossierOffice
public import DossierRender

/// A document as a file, not yet written.
public struct RenderedDocument: Sendable {
  public let fileName: String
  public let bytes: [UInt8]

  public init(fileName: String, bytes: [UInt8]) {
    self.fileName = fileName
    self.bytes = bytes
  }
}

/// Renders documents of one case, all faults of all documents together.
public struct CaseRenderer {
  private let file: CaseFile
  private var store: TemplateStore
  private let files: FileSource
  private let missing: MissingPolicy
  private let compression: Int
  /// What hides personal data; nil where the papers stay in the office.
  private let mask: CaseMask?
  /// The numbers of the pages on which bookmarks stand, where they are known.
  var pages: [String: Int] = [:]
  /// Whether values stand between bookmarks that name their fields; masked papers never have them, as they go to readers
  /// who have no case file to hold them against. A PDF must not: PDF/A bounds the length of names, and nobody fills it in.
  public var marksValues = true
  /// What people should know of documents that could be rendered.
  public private(set) var notes: [Diagnostic] = []
  /// What the document that was rendered last shows between bookmarks; nothing where it is masked.
  public private(set) var fields: [MarkedField] = []

  /// - Parameters:
  ///   - missing: what to do with values that the case does not have.
  ///   - compression: zlib's level; 1 for documents that are only read again.
  ///   - mask: hides what the reader of the papers may not see.
  public init(
    _ file: CaseFile, set: TemplateSet, missing: MissingPolicy = .error, compression: Int = 6,
    mask: CaseMask? = nil
  ) {
    self.mask = mask
    self.file = file
    self.missing = missing
    self.compression = compression
    store = TemplateStore(set)
    files = .folder(file.folder)
  }

  /// `-对外`: masked papers are never taken for others that lie in the same folder.
  private var suffix: String { mask.map { "-" + $0.audience.rawValue } ?? "" }

  /// The templates that documents were made from so far: the path of each and the fields that it reads.
  public var templates: [(path: String, fields: [TemplateField])] { store.all.map { ($0.name, $0.fields) } }

  /// Renders documents in each of the formats.
  ///
  /// - Throws: ``DossierError`` with the faults of every document that could not be rendered.
  public mutating func render(
    _ documents: [CaseDocument], _ formats: [DocumentFormat]
  ) throws(DossierError) -> [RenderedDocument] {
    var rendered: [RenderedDocument] = []
    var faults: [Diagnostic] = []
    for document in documents {
      for format in formats {
        do {
          let bytes = try render(document, format)
          rendered.append(
            RenderedDocument(fileName: "\(document.baseName)\(suffix).\(format.rawValue)", bytes: bytes))
        } catch {
          faults += placed(error.diagnostics, in: document)
        }
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return rendered
  }

  public mutating func render(_ document: CaseDocument, _ format: DocumentFormat) throws(DossierError)
    -> [UInt8]
  {
    let before = notes.count
    let bytes = try render(
      form: document.template, context: file.context(for: document.artefact), format, as: document.label)
    notes.replaceSubrange(before..., with: placed(Array(notes[before...]), in: document))
    return bytes
  }

  /// Renders a form of the whole dossier: cover, index, note sheet, photo pages.
  public mutating func render(
    form: String, adding record: Record, _ format: DocumentFormat
  ) throws(DossierError) -> [UInt8] {
    try render(form: form, context: file.context(adding: record), format, as: form)
  }

  /// Renders a document that the case file does not hold, such as a notice about the case.
  ///
  /// - Parameters:
  ///   - template: the base name of the template.
  ///   - record: what `本件` is.
  public mutating func render(
    template: String, writing record: Record, _ format: DocumentFormat
  ) throws(DossierError) -> [UInt8] {
    try render(form: template, context: file.context(writing: record), format, as: nil)
  }

  /// Renders a form that shows pictures for which others stand in.
  mutating func render(
    form: String, adding record: Record, _ format: DocumentFormat, pictures: PictureStandIns
  ) throws(DossierError) -> [UInt8] {
    try render(
      form: form, context: file.context(adding: record), format, as: form,
      files: pictures.source(beside: files))
  }

  private mutating func render(
    form: String, context: Value, _ format: DocumentFormat, as label: String?, files: FileSource? = nil
  ) throws(DossierError) -> [UInt8] {
    var renderer = Renderer(
      try store.template(form, format), missing: missing, packing: .deflated(level: compression),
      document: mask == nil && marksValues ? label : nil)
    renderer.pages = pages
    let result = try renderer.render(mask?.masked(context) ?? context, files: files ?? self.files)
    notes += result.notes
    fields = renderer.fields
    return result.bytes
  }

  /// A field below `本件` is said by its place in the case file, which the user can edit.
  private func placed(_ diagnostics: [Diagnostic], in document: CaseDocument) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard let field = diagnostic.location.field else { return diagnostic }
      var placed = diagnostic
      let path = resolved(field, in: document)
      let position = file.source.position(of: path)
      placed.location.field = path
      placed.hints.insert(
        Wording(
          "\(file.source.file) 第\(position?.line ?? 1)行，文种「\(document.artefact.kind.rawValue)」",
          "\(file.source.file), line \(position?.line ?? 1), document “\(document.artefact.kind.rawValue)”"),
        at: 0)
      return placed
    }
  }

  private func resolved(_ field: FieldPath, in document: CaseDocument) -> FieldPath {
    guard case .key("本件") = field.steps.first else { return field }
    return document.artefact.path.appending(FieldPath(Array(field.steps.dropFirst())))
  }
}
