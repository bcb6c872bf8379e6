internal import DossierOffice

/// The relationships of a part of the joined file as they come together.
final class PartLinks {
  /// The part they start from.
  let part: String
  private(set) var items: [Relationship] = []
  private var known: [Relationship: String] = [:]
  private var targets: [String: String] = [:]

  init(part: String) { self.part = part }

  /// The id of a relationship; the same one twice gets one id.
  ///
  /// - Parameter target: a part's name from the package's root, or an address outside.
  @discardableResult
  func add(type: String, target: String, isExternal: Bool = false) -> String {
    let name = target
    let target = isExternal ? target : Self.relative(target, from: part)
    let key = Relationship(id: "", type: type, target: target, isExternal: isExternal)
    if let id = known[key] { return id }
    let id = "rId\(items.count + 1)"
    known[key] = id
    targets[id] = isExternal ? nil : name
    items.append(Relationship(id: id, type: type, target: target, isExternal: isExternal))
    return id
  }

  @discardableResult
  func add(_ kind: String, target: String) -> String {
    add(type: Relationships.officeTypes + kind, target: target)
  }

  /// The part to which an id leads.
  func target(of id: String) -> String? { targets[id] }

  var relationships: Relationships { Relationships(source: part, items: items) }

  /// A part's name as a target of another part: `media/image1.png`.
  static func relative(_ target: String, from part: String) -> String {
    let folder = part.split(separator: "/").dropLast()
    let path = target.split(separator: "/")
    let common = zip(folder, path.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - common)
    return (up + path.dropFirst(common).map(String.init)).joined(separator: "/")
  }
}
