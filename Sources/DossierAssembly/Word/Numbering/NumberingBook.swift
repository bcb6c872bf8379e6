internal import DossierOffice

/// The lists of the joined file: each source has its own, so that they count from their own beginning.
final class NumberingBook {
  let part = MergedPart("w:numbering", part: "word/numbering.xml")
  private var numbers: [Key: String] = [:]
  private var abstractIDs: [Key: String] = [:]
  private var bulletIDs: [Key: String] = [:]
  private var sharedBullets: [String: String] = [:]
  private var numberElements: [XMLElement] = []
  private var abstractElements: [XMLElement] = []
  private var bulletElements: [XMLElement] = []
  private var pending: [(element: XMLElement, source: WordSource)] = []
  private var adopted: [Int: [XMLAttribute]] = [:]

  private struct Key: Hashable {
    let source: Int
    let id: String
  }

  /// A text that two lists share if a style may use either: lists that do not count are told by their looks.
  func signature(of id: String, _ source: WordSource) -> String {
    if id == "0" { return "0" }
    guard let number = source.numbering.number(id) else { return "0" }
    return uncounted(number, source) ?? "\(source.index):\(id)"
  }

  /// The looks of a list that only has bullets; nil where it counts.
  private func uncounted(_ number: XMLElement, _ source: WordSource) -> String? {
    guard let abstract = source.numbering.abstract(of: number), number.first("w:lvlOverride") == nil,
      abstract.first("w:numStyleLink") == nil, abstract.first("w:styleLink") == nil
    else { return nil }
    let levels = abstract.all("w:lvl")
    let isPlain = levels.allSatisfy { level in
      ["bullet", "none"].contains(level.first("w:numFmt")?["w:val"]) && level.first("w:lvlPicBulletId") == nil
        && level.first("w:pStyle") == nil
    }
    guard isPlain, !levels.isEmpty else { return nil }
    return levels.map { String(decoding: $0.serialized(), as: UTF8.self) }.joined()
  }

  /// The joined id of a source's list: `0` (no list) stays, an unknown one becomes it.
  func id(of old: String, _ source: WordSource) -> String {
    guard let number = source.numbering.number(old) else { return "0" }
    let key = Key(source: source.index, id: old)
    if let id = numbers[key] { return id }
    let looks = uncounted(number, source)
    if let looks, let id = sharedBullets[looks] {
      numbers[key] = id
      return id
    }
    let id = String(numberElements.count + 1)
    numbers[key] = id
    if let looks { sharedBullets[looks] = id }
    let copy = number.deepCopy()
    copy.attributes = [XMLAttribute("w:numId", id)] + declarations(source)
    numberElements.append(copy)
    pending.append((copy, source))
    if let reference = copy.first("w:abstractNumId"), let abstract = reference["w:val"] {
      reference["w:val"] = abstractID(of: abstract, source)
    }
    return id
  }

  private func abstractID(of old: String, _ source: WordSource) -> String {
    let key = Key(source: source.index, id: old)
    if let id = abstractIDs[key] { return id }
    let id = abstractElements.count
    abstractIDs[key] = String(id)
    let copy =
      source.numbering.abstract(old)?.deepCopy()
      ?? XMLElement(
        "w:abstractNum", [], [.element(XMLElement("w:multiLevelType", [XMLAttribute("w:val", "multilevel")]))]
      )
    copy.attributes.removeAll { $0.name == "w:abstractNumId" }
    copy.attributes.insert(XMLAttribute("w:abstractNumId", String(id)), at: 0)
    copy.attributes += declarations(source)
    // Editors take lists with one number for the same list.
    copy.children.removeAll { $0.element?.name == "w:nsid" }
    let hex = String(0x1D05_0000 + id, radix: 16, uppercase: true)
    copy.children.insert(.element(XMLElement("w:nsid", [XMLAttribute("w:val", hex)])), at: 0)
    abstractElements.append(copy)
    pending.append((copy, source))
    return String(id)
  }

  /// The joined id of a picture that stands before the paragraphs of a list.
  func bulletID(of old: String, _ source: WordSource) -> String? {
    let key = Key(source: source.index, id: old)
    if let id = bulletIDs[key] { return id }
    guard let copy = source.numbering.bullet(old)?.deepCopy() else { return nil }
    let id = String(bulletElements.count)
    bulletIDs[key] = id
    copy["w:numPicBulletId"] = id
    copy.attributes += declarations(source)
    bulletElements.append(copy)
    pending.append((copy, source))
    return id
  }

  /// The next definition whose references are to be rewritten.
  func nextPending() -> (element: XMLElement, source: WordSource)? { pending.popLast() }

  /// The whole part; nil where there are no lists.
  func finished() -> XMLElement? {
    guard !numberElements.isEmpty else { return nil }
    part.finish()
    part.root.children = (bulletElements + abstractElements + numberElements).map { .element($0) }
    return part.root
  }

  private func declarations(_ source: WordSource) -> [XMLAttribute] {
    if let known = adopted[source.index] { return known }
    let own = source.numbering.root.map { part.adopt($0) } ?? []
    adopted[source.index] = own
    return own
  }
}
