internal import DossierOffice

/// The names of one document as they are in the joined file.
///
/// A name nobody has taken is kept. What a document defines twice, as templates with loops do, gets two names.
final class NameMap {
  private let joining: TextJoining
  private var names: [NameKind: [String: String]] = [:]
  private var latest: [NameKind: [String: String]] = [:]
  private var defined: [NameKind: Set<String>] = [:]
  /// Sequences, variables and user fields that the document declares.
  var variables: Set<String> = []

  init(_ joining: TextJoining) { self.joining = joining }

  /// The name that references to a name have to use.
  func reference(_ kind: NameKind, _ name: String) -> String {
    if let known = names[kind]?[name] { return known }
    if kind == .bookmark, joining.documentBookmarks.contains(name) { return name }
    let new = joining.names[kind, default: UniqueNames()].claim(name)
    names[kind, default: [:]][name] = new
    return new
  }

  /// The name for something new.
  func definition(_ kind: NameKind, _ name: String) -> String {
    let isFirst = defined[kind, default: []].insert(name).inserted
    let isDocuments = kind == .bookmark && joining.documentBookmarks.contains(name)
    let new =
      isFirst && !isDocuments
      ? reference(kind, name) : joining.names[kind, default: UniqueNames()].claim(name)
    latest[kind, default: [:]][name] = new
    return new
  }

  /// The name of what the latest definition began.
  func end(_ kind: NameKind, _ name: String) -> String { latest[kind]?[name] ?? reference(kind, name) }

  /// The new name of a variable; nil where the document never uses it.
  func usedVariable(_ name: String) -> String? { names[.variable]?[name] }

  /// Sets the names of one element.
  func rewrite(_ element: XMLElement) {
    var own: [String: String] = [:]
    for index in element.attributes.indices {
      let attribute = element.attributes[index]
      guard !attribute.value.isEmpty, let use = NameReference.use(of: attribute.name, on: element) else {
        continue
      }
      let key = attribute.value
      switch use.role {
      case .refers: element.attributes[index].value = reference(use.kind, key)
      case .ends: element.attributes[index].value = end(use.kind, key)
      case .defines:
        // An element may say its identifier twice, in the old way and in the new.
        let known = use.kind == .identifier ? own[key] : nil
        let name = known ?? definition(use.kind, key)
        if use.kind == .identifier { own[key] = name }
        element.attributes[index].value = name
      }
    }
    rewriteFormulas(of: element)
    rewriteLink(of: element)
  }

  private static let formulas: Set<String> = ["text:formula", "text:condition", "table:formula"]

  /// Sets the names in formulas.
  func rewriteFormulas(of element: XMLElement) {
    for index in element.attributes.indices {
      let attribute = element.attributes[index]
      if Self.formulas.contains(attribute.name) {
        element.attributes[index].value = formula(attribute.value)
      } else if attribute.name == "draw:notify-on-update-of-ranges" {
        let name = attribute.value.prefix { $0 != "." && $0 != ":" }
        guard !name.isEmpty else { continue }
        element.attributes[index].value =
          reference(.table, String(name)) + attribute.value[name.endIndex...]
      }
    }
  }

  /// Variables are called by their names, cells as `<Table1.A1>`.
  private func formula(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if first == "<", let end = rest.firstIndex(of: "."), !rest[..<end].contains(">") {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        result += "<" + (name.isEmpty ? "" : reference(.table, String(name)))
        rest = rest[end...]
      } else if word.isEmpty {
        result.append(rest.removeFirst())
      } else {
        result += variables.contains(String(word)) ? reference(.variable, String(word)) : String(word)
        rest = rest[word.endIndex...]
      }
    }
    return result
  }

  private static let linkKinds: [String: NameKind] = [
    "frame": .drawing, "graphic": .drawing, "ole": .drawing, "drawingobject": .drawing, "table": .table,
    "region": .section,
  ]

  /// Follows `#bookmark`, `#Table1|table`.
  private func rewriteLink(of element: XMLElement) {
    guard let link = element["xlink:href"], link.hasPrefix("#"), link.count > 1 else { return }
    let target = link.dropFirst().replacing("%7C", with: "|").replacing("%7c", with: "|")
    guard let bar = target.lastIndex(of: "|") else {
      element["xlink:href"] = "#" + address(.bookmark, target)
      return
    }
    guard let kind = Self.linkKinds[String(target[target.index(after: bar)...])] else { return }
    element["xlink:href"] = "#" + address(kind, target[..<bar]) + target[bar...]
  }

  /// A changed name follows the way in which the old one was written.
  private func address(_ kind: NameKind, _ written: some StringProtocol) -> String {
    let name = PercentEncoding.decoded(String(written))
    let new = reference(kind, name)
    return new == name ? String(written) : PercentEncoding.encoded(new)
  }
}
