internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierRender

/// The compiled templates of one set, each read when it is first wanted.
struct TemplateStore {
  private let set: TemplateSet
  private var compiled: [String: CompiledTemplate] = [:]

  init(_ set: TemplateSet) {
    self.set = set
  }

  /// The templates that were read so far, by path.
  var all: [CompiledTemplate] { compiled.values.sorted { $0.name < $1.name } }

  /// The template of a base name in a format.
  ///
  /// - Throws: ``DossierError`` with every fault of the template.
  mutating func template(_ name: String, _ format: DocumentFormat) throws(DossierError) -> CompiledTemplate {
    let path = "\(set.folder)/\(name).\(format.rawValue)"
    if let known = compiled[path] { return known }
    let package = try OfficePackage(reading: PackageReader(path: path))
    let template = try CompiledTemplate(package, name: path, filters: .caseDocuments, isAddressable: true)
    compiled[path] = template
    return template
  }
}
