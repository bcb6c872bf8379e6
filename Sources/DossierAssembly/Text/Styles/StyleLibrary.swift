internal import DossierOffice

/// The styles of the joined file.
///
/// A style that says the same as one already there, all that it refers to included, is shared; any other gets a name
/// of its own.
struct StyleLibrary {
  /// What a style says, after its references were set to names of the joined file.
  private struct Signature: Hashable {
    var layer: StyleLayer
    var family: StyleFamily
    /// Common styles are shared only under the same name; empty for automatic ones.
    var name: String
    /// The document where sharing would let numbers run on; zero elsewhere.
    var document: Int
    var markup: [UInt8]
  }

  private var shared: [Signature: String] = [:]
  private var names: [StyleFamily: UniqueNames] = [:]
  private var displayNames: [StyleFamily: UniqueNames] = [:]
  private var index: [StyleKey: XMLElement] = [:]
  private var commonKeys: Set<StyleKey> = []
  private(set) var fonts: [XMLElement] = []
  private(set) var masterPages: [XMLElement] = []
  private(set) var layers: [StyleLayer: [XMLElement]] = [:]

  /// The definition under a name of the joined file.
  subscript(key: StyleKey) -> XMLElement? { index[key] }

  /// Whether the name of the joined file means a common style, which stands for itself and is not copied.
  func isCommon(_ key: StyleKey) -> Bool { commonKeys.contains(key) }

  /// Takes in a style whose references are names of the joined file already.
  ///
  /// - Returns: its name in the joined file.
  mutating func add(_ definition: StyleDefinition, document: Int) -> String {
    let family = definition.key.family
    if family == .masterPage { return claimMasterPage(definition, document: document) }
    let signature = signature(of: definition, document: document)
    if let name = shared[signature] { return name }
    let name = claim(definition.key, document: document)
    shared[signature] = name
    rename(definition, to: name)
    keep(definition.element, as: StyleKey(family: family, name: name), in: definition.layer)
    return name
  }

  /// Takes in an automatic style of our own making.
  mutating func add(_ element: XMLElement, family: StyleFamily, document: Int) -> String {
    let name = claim(StyleKey(family: family, name: "DP\(document)"), document: document)
    element["style:name"] = name
    keep(element, as: StyleKey(family: family, name: name), in: .content)
    return name
  }

  /// A copy of an automatic style, or an automatic style on top of a common one, to be changed and added.
  func automatic(_ family: StyleFamily, from name: String?) -> XMLElement {
    if let name {
      let key = StyleKey(family: family, name: name)
      if !isCommon(key), let style = self[key] { return style.deepCopy() }
    }
    let style = XMLElement(
      "style:style", [XMLAttribute("style:name", ""), XMLAttribute("style:family", family.rawValue)])
    if let name { style["style:parent-style-name"] = name }
    return style
  }

  /// Master pages are never shared: who changes the header of one document does not mean another's.
  private mutating func claimMasterPage(_ definition: StyleDefinition, document: Int) -> String {
    let name = claim(definition.key, document: document)
    rename(definition, to: name)
    index[StyleKey(family: .masterPage, name: name)] = definition.element
    masterPages.append(definition.element)
    return name
  }

  /// Keeps a name for a style that nobody defines, which the program that shows the file may know by itself.
  ///
  /// - Returns: false where somebody else's style has the name.
  mutating func reserve(_ key: StyleKey) -> Bool {
    if index[key] != nil { return false }
    _ = names[key.family, default: UniqueNames()].claim(key.name)
    return true
  }

  private mutating func claim(_ key: StyleKey, document: Int) -> String {
    names[key.family, default: UniqueNames()].claim(
      key.name, alternative: "D\(document)-\(key.name)", separator: "-")
  }

  private func signature(of definition: StyleDefinition, document: Int) -> Signature {
    let (family, element) = (definition.key.family, definition.element)
    let isCommon = definition.layer == .common
    let left: Set<String> = [family.nameAttribute, family.displayNameAttribute, "style:next-style-name"]
    let plain = XMLElement(
      element.name, element.attributes.filter { !left.contains($0.name) }.sorted { $0.name < $1.name },
      element.children)
    return Signature(
      layer: family == .font ? .common : definition.layer, family: family,
      // Two lists of one document must stay two, so their styles are never taken for one.
      name: isCommon || family == .font || family == .list ? definition.key.name : "",
      document: definition.isNumbered ? document : 0, markup: plain.serialized())
  }

  private mutating func rename(_ definition: StyleDefinition, to name: String) {
    let (element, family) = (definition.element, definition.key.family)
    element[family.nameAttribute] = name
    guard definition.layer == .common, family != .font else { return }
    let shown = element[family.displayNameAttribute] ?? Self.decoded(definition.key.name)
    let unique = displayNames[family, default: UniqueNames()].claim(shown, separator: " ")
    if unique != shown || name != definition.key.name { element[family.displayNameAttribute] = unique }
  }

  private mutating func keep(_ element: XMLElement, as key: StyleKey, in layer: StyleLayer) {
    index[key] = element
    if layer == .common { commonKeys.insert(key) }
    if key.family == .font { fonts.append(element) } else { layers[layer, default: []].append(element) }
  }

  /// `Text_20_body` is shown as `Text body`.
  private static func decoded(_ name: String) -> String {
    var result = ""
    var rest = name[...]
    while let start = rest.firstIndex(of: "_") {
      result += rest[..<start]
      let tail = rest[rest.index(after: start)...]
      guard let end = tail.firstIndex(of: "_"), let code = UInt32(tail[..<end], radix: 16),
        let scalar = Unicode.Scalar(code)
      else {
        result += "_"
        rest = tail
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = tail[tail.index(after: end)...]
    }
    return result + rest
  }
}
