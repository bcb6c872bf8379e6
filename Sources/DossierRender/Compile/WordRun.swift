internal import DossierOffice

/// The run of a Word document in which a value is written, as far as a value may have to close and open it: for new
/// paragraphs and for text that looks different.
struct WordRun: Sendable {
  /// What the run says of its look, element by element (ISO/IEC 29500-1, 17.3.2).
  let look: [(name: String, markup: [UInt8])]
  /// `</w:p>` and what must be closed before it, from behind the run on; nil where the paragraph cannot be divided.
  let closing: [UInt8]?
  /// The same opened again, up to the run.
  let reopening: [UInt8]
  let isInsideLink: Bool

  static let endOfText = Array("</w:t></w:r>".utf8)

  /// `<w:r>` with a look, and the text in it opened.
  static func beginning(_ look: [(name: String, markup: [UInt8])]) -> [UInt8] {
    var output = Array("<w:r>".utf8)
    if !look.isEmpty {
      output += Array("<w:rPr>".utf8)
      for piece in look { output += piece.markup }
      output += Array("</w:rPr>".utf8)
    }
    return output + Array(#"<w:t xml:space="preserve">"#.utf8)
  }
}

extension WordRun {
  init?(around site: TagSite, markup: any Markup) {
    guard let place = site.ancestors.lastIndex(where: { $0.name == markup.run }),
      let start = site.ancestors.lastIndex(where: { markup.paragraphs.contains($0.name) }), start < place,
      site.ancestors[start].name == "w:p", site.ancestors.last?.name == "w:t"
    else { return nil }
    let properties = site.ancestors[place].first("w:rPr")?.elements ?? []
    // What a reviewer changed is no look.
    look = properties.filter { $0.name != "w:rPrChange" && !$0.holdsMarks }.map { ($0.name, $0.bytes) }
    let around = site.ancestors[start..<place]
    isInsideLink = around.contains { $0.name == "w:hyperlink" }
    let isDivisible = around.allSatisfy { Self.divisible.contains($0.name) && !$0.holdsMarks }
    let hasSection = site.ancestors[start].first("w:pPr")?.first("w:sectPr") != nil
    guard isDivisible, !hasSection else {
      closing = nil
      reopening = []
      return
    }
    closing = around.reversed().flatMap { Array("</\($0.name)>".utf8) }
    reopening = around.flatMap { element in
      var bytes: [UInt8] = []
      let copy = markup.emptyCopy(of: element)
      copy.appendOpeningTag(to: &bytes)
      for node in copy.children { node.append(to: &bytes) }
      return bytes
    }
  }

  private static let divisible: Set<String> = ["w:p", "w:hyperlink", "w:smartTag", "w:ins"]
}

extension XMLElement {
  /// Whether an attribute of the element or of its properties is still to be filled in.
  fileprivate var holdsMarks: Bool {
    attributes.contains { AttributeText.isMark($0.value) }
      || (first(name + "Pr")?.elements ?? []).contains { property in
        property.attributes.contains { AttributeText.isMark($0.value) } || !property.placeholders.isEmpty
      }
  }

  fileprivate var placeholders: [Int] { children.compactMap(Placeholder.site) }

  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    XMLNode.element(self).append(to: &bytes)
    return bytes
  }
}
