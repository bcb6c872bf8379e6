public import DossierCore
public import DossierOffice
public import DossierTemplate

/// A template read once, ready to be rendered many times and shared between threads.
///
/// What the package holds without tags is kept as compressed bytes and copied; what holds tags is a flat list of constant
/// bytes and instructions. Give each thread a ``Renderer`` of its own.
public struct CompiledTemplate: Sendable {
  public let name: String
  public let kind: OfficePackage.Kind
  /// What each block was taken to repeat.
  public let decisions: [BlockDecision]
  /// The fields the template reads, with their places.
  public let fields: [TemplateField]

  let parts: [CompiledPart]
  let filters: FilterLibrary
  let frame: PackageFrame

  /// Compiles a template.
  ///
  /// - Parameter name: the file's name as the user knows it, for messages.
  /// - Parameter isAddressable: whether values can stand between bookmarks that name their fields.
  /// - Throws: ``DossierError`` with every fault of the template at once.
  public init(
    _ package: OfficePackage, name: String, filters: FilterLibrary = .standard, isAddressable: Bool = false
  ) throws(DossierError) {
    let inspection = try TemplateInspection(
      package, name: name, filters: filters, isAddressable: isAddressable)
    let errors = inspection.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DossierError(errors) }
    try self.init(inspection, package: package, filters: filters)
  }

  private init(
    _ inspection: TemplateInspection, package: OfficePackage, filters: FilterLibrary
  ) throws(DossierError) {
    name = inspection.name
    kind = package.kind
    decisions = inspection.decisions
    fields = inspection.fields
    parts = inspection.parts
    self.filters = filters
    frame = try PackageFrame(
      package, compiled: Set(parts.map(\.name)), shapeCount: inspection.shapeCount,
      noteCount: inspection.noteCount, markCount: inspection.markCount,
      restartsLists: inspection.restartsLists)
  }
}
