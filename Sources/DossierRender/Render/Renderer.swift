public import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Renders one template again and again. One per thread: it keeps its buffers and its compressor.
public struct Renderer: ~Copyable {
  /// How the parts of a document are packed.
  public enum Packing: Sendable, Hashable {
    /// Deflated with a level, 1 (fast) to 9 (small).
    case deflated(level: Int)
    /// Put together from pieces that were deflated once: many times faster, the files somewhat larger. For bulk work.
    case spliced
  }

  /// Where the last document that was rendered in memory waits for others; empty unless they are taken.
  public private(set) var subdocuments: [PendingSubdocument] = []

  /// What the last document that was rendered in memory shows between bookmarks, in its order.
  public private(set) var fields: [MarkedField] = []

  /// The numbers of the pages on which bookmarks stand, where they are known; references show them until an editor
  /// works them out anew.
  public var pages: [String: Int] = [:]

  private let template: CompiledTemplate
  private let missing: MissingPolicy
  private let takesSubdocuments: Bool
  private let document: String?
  private let level: Int
  private let deflater: Deflater
  /// For each part, the room it is written in.
  private var buffers: [PartBuffer]
  /// For each part, the pieces it is spliced from, and what splices it; none where parts are deflated.
  private let plans: [SplicePlan]
  private var splicers: [Splicer]

  /// - Parameter takesSubdocuments: whether the caller will put the documents that the data name where they belong; otherwise
  ///   they are faults.
  /// - Parameter document: the name that bookmarks round values begin with, of letters and figures; nil for none. Only a
  ///   template that was compiled to be addressable has them.
  public init(
    _ template: CompiledTemplate, missing: MissingPolicy = .error, packing: Packing = .deflated(level: 6),
    takesSubdocuments: Bool = false, document: String? = nil
  ) {
    self.document = document
    switch packing {
    case .deflated(let level): self.level = level
    case .spliced: level = 6
    }
    deflater = Deflater(level: level)
    self.template = template
    self.missing = missing
    self.takesSubdocuments = takesSubdocuments
    buffers = template.parts.map { _ in PartBuffer() }
    plans = packing == .spliced ? template.parts.map(\.splicePlan) : []
    splicers = plans.map { Splicer($0) }
  }

  /// Renders one document in memory.
  ///
  /// - Parameters:
  ///   - data: a record of the values that the template names.
  ///   - files: where the pictures and documents that the data name are read from.
  /// - Returns: the file's bytes and what people should know of it.
  /// - Throws: ``DossierError`` with every fault at its place in the template.
  public mutating func render(
    _ data: Value, files: FileSource = .none
  ) throws(DossierError) -> (bytes: [UInt8], notes: [Diagnostic]) {
    var bytes: [UInt8] = []
    let notes = try render(data, files: files, into: &bytes)
    return (bytes, notes)
  }

  /// Renders one document into an array whose room is used again; what it held is replaced.
  ///
  /// - Returns: what people should know of the document.
  /// - Throws: ``DossierError`` with every fault at its place in the template; the array is empty then.
  public mutating func render(
    _ data: Value, files: FileSource = .none, into bytes: inout [UInt8]
  ) throws(DossierError) -> [Diagnostic] {
    var buffer: [UInt8] = []
    swap(&buffer, &bytes)
    var resources = newResources(files)
    resources.takesSubdocuments = takesSubdocuments
    var rendered: [RenderedPart] = []
    rendered.reserveCapacity(template.parts.count)
    var diagnostics: [Diagnostic] = []
    for index in template.parts.indices {
      rendered.append(run(index, data, &resources, &diagnostics, to: nil))
    }
    let notes = try settled(diagnostics)
    bytes = template.frame.assemble(rendered, resources: resources, deflater: deflater, buffer: buffer)
    for index in rendered.indices where plans.isEmpty {
      keep(PartBuffer(bytes: rendered[index].bytes), for: index)
    }
    subdocuments = resources.subdocuments
    fields = resources.marks.fields
    return notes
  }

  /// Renders one document to a file, which appears under its name only when it is complete.
  ///
  /// A part that grows long is written as it grows, so the memory needed does not depend on its length. The bytes are
  /// those that rendering in memory gives, packed with a level; documents that are to be spliced are so only in memory.
  ///
  /// - Parameter overwrites: whether a file that is there may be replaced.
  /// - Returns: what people should know of the document.
  /// - Throws: ``DossierError`` with every fault at its place in the template, or that of the file (O171–O173).
  public mutating func render(
    _ data: Value, files: FileSource = .none, to path: String, overwrites: Bool
  ) throws(DossierError) -> [Diagnostic] {
    var isHeld = false
    for showsPictures in [false, true] {
      let file = DocumentFile(
        template.frame, path: path, overwrites: overwrites, level: level, showsPictures: showsPictures)
      var resources = newResources(files)
      var diagnostics: [Diagnostic] = []
      for index in template.parts.indices where !file.isMistaken {
        let part = run(index, data, &resources, &diagnostics, to: isHeld ? nil : file)
        if !diagnostics.contains(where: { $0.severity == .error }) { try file.end(part) }
        keep(PartBuffer(bytes: part.bytes), for: index)
      }
      let notes = try settled(diagnostics)
      try file.finish(resources, deflater: deflater)
      if !file.isMistaken { return notes }
      isHeld = file.isLateForStyles
    }
    return []
  }
}

extension Renderer {
  private func newResources(_ files: FileSource) -> DocumentResources {
    var resources = DocumentResources(
      source: files, names: template.frame.pictureNames, firstShape: template.frame.shapeCount + 1,
      firstMark: template.frame.markCount + 1,
      lists: template.frame.lists)
    resources.notes = NoteUses(next: template.frame.noteCount + 1)
    resources.marks = MarkBook(document: document)

    resources.pages = pages
    return resources
  }

  private mutating func run(
    _ index: Int, _ data: Value, _ resources: inout DocumentResources, _ diagnostics: inout [Diagnostic],
    to file: DocumentFile?
  ) -> RenderedPart {
    let part = template.parts[index]
    let plan = plans.isEmpty || file != nil ? nil : plans[index]
    var buffer = PartBuffer()
    swap(&buffer, &buffers[index])
    var run = PartRun(
      part: part, scope: Scope(root: data, filters: template.filters), missing: missing,
      resources: resources, output: PartOutput(buffer, plan: plan), sink: file)
    run.execute()
    if run.isLateForStyles { file?.missStyles() }
    resources = run.resources
    if !run.diagnostics.isEmpty { diagnostics += run.diagnostics }
    let written = run.output.finish()
    guard plan != nil else { return RenderedPart(name: part.name, bytes: written.bytes) }
    let packed = splicers[index].pack(written.bytes, written.copies)
    keep(written, for: index)
    return RenderedPart(name: part.name, bytes: [], packed: packed)
  }

  /// What is to be told; faults are thrown.
  private func settled(_ diagnostics: [Diagnostic]) throws(DossierError) -> [Diagnostic] {
    guard !diagnostics.isEmpty else { return [] }
    let notes = diagnostics.distinct.map { $0.within(file: template.name) }
    let errors = notes.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DossierError(errors) }
    return notes
  }

  private mutating func keep(_ buffer: PartBuffer, for index: Int) {
    if buffer.bytes.capacity <= Self.greatestKept { buffers[index] = buffer }
  }

  /// Room beyond this is given back: one long document must not weigh on all that follow.
  private static let greatestKept = 4 << 20
}

extension [Diagnostic] {
  /// The first of each: a field that is missing in every turn of a loop at one place is one fault.
  var distinct: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

extension CompiledPart {
  fileprivate var splicePlan: SplicePlan {
    SplicePlan(constants, pieces: instructions.compactMap(\.constant))
  }
}
