internal import DossierCore
internal import DossierOffice

/// The part of a Word package that defines its lists (ISO/IEC 29500-1, 17.9), ready to take further ones.
struct NumberingPart: Sendable {
  let name: String
  /// The greatest number that a list bears.
  let greatest: Int
  private let head: [UInt8]
  private let tail: [UInt8]
  /// By the list's number: what stands inside its element, its beginning said anew for every level.
  private let contents: [Int: [UInt8]]

  /// Nil where the document has no lists.
  init?(of package: OfficePackage) throws(DossierError) {
    let relationships = try package.relationships(of: package.mainPart)
    guard let relationship = relationships.all("numbering").first,
      let part = relationships.partName(of: relationship), package.partNames.contains(part)
    else { return nil }
    let document = try package.xml(part)
    let root = document.root
    name = part
    let lists = root.all("w:num")
    greatest = lists.compactMap { $0.number }.max() ?? 0
    var contents: [Int: [UInt8]] = [:]
    for list in lists {
      guard let number = list.number else { continue }
      contents[number] = Self.restarting(list, in: root)
    }
    self.contents = contents
    // The copies go behind the last list.
    let marker = "dossier-lists"
    let place = root.children.lastIndex { $0.element?.name == "w:num" } ?? root.children.count - 1
    root.children.insert(.element(XMLElement(marker)), at: place + 1)
    let bytes = document.serialized()
    let mark = Array("<\(marker)/>".utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? bytes.count
    head = Array(bytes[..<start])
    tail = Array(bytes[min(start + mark.count, bytes.count)...])
  }

  func bytes(with copies: [ListNumbers.Copy]) -> [UInt8] {
    var output = head
    for copy in copies {
      guard let content = contents[copy.original] else { continue }
      output += Array("<w:num w:numId=\"\(copy.number)\">".utf8) + content + Array("</w:num>".utf8)
    }
    return output + tail
  }

  private static func restarting(_ list: XMLElement, in root: XMLElement) -> [UInt8] {
    let abstract = list.first("w:abstractNumId")
    let levels =
      root.all("w:abstractNum")
      .first { $0["w:abstractNumId"] == abstract?["w:val"] }?.all("w:lvl") ?? []
    var bytes: [UInt8] = []
    if let abstract { XMLNode.element(abstract).append(to: &bytes) }
    for level in 0..<9 {
      let own = list.all("w:lvlOverride").first { $0["w:ilvl"] == String(level) }
      let definition = own?.first("w:lvl") ?? levels.first { $0["w:ilvl"] == String(level) }
      let start = definition?.first("w:start")?["w:val"].flatMap { Int($0) } ?? 1
      let override = XMLElement("w:lvlOverride", [XMLAttribute("w:ilvl", String(level))])
      override.children = [.element(XMLElement("w:startOverride", [XMLAttribute("w:val", String(start))]))]
      if let definition = own?.first("w:lvl") { override.children.append(.element(definition)) }
      XMLNode.element(override).append(to: &bytes)
    }
    return bytes
  }
}

extension XMLElement {
  fileprivate var number: Int? { self["w:numId"].flatMap { Int($0) }.flatMap { $0 < 1 << 30 ? $0 : nil } }
}
