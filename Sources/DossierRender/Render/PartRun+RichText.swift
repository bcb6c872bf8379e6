internal import DossierCore

// Rich text in Word: each piece is a run of its own, between the two halves of the run in which the tag stands.
extension PartRun {
  mutating func write(_ rich: RichText, in run: WordRun, site: Int) {
    output += WordRun.endOfText
    for piece in rich.pieces where !piece.text.isEmpty { write(piece, in: run, site: site) }
    output += WordRun.beginning(run.look)
  }

  private mutating func write(_ piece: RichText.Piece, in run: WordRun, site: Int) {
    let link = run.isInsideLink ? nil : piece.link
    if let link { output += opening(of: resources.link(to: link, in: part.name)) }
    let look = piece.look.applied(to: run.look)
    output += WordRun.beginning(look)
    // A link is an element around the run, which a new paragraph cannot divide.
    let own = WordRun(
      look: look, closing: link == nil ? run.closing : nil, reopening: run.reopening,
      isInsideLink: run.isInsideLink)
    let dropped = MarkupText.append(piece.text, to: &output.bytes, in: .wordText, run: own)
    noteDropped(dropped, site: site)
    output += WordRun.endOfText
    if link != nil { output += Array("</w:hyperlink>".utf8) }
  }

  private func opening(of relationship: String) -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return Array(#"<w:hyperlink xmlns:r="\#(namespace)" r:id="\#(relationship)" w:history="1">"#.utf8)
  }
}

extension RichText.Look {
  typealias Property = (name: String, markup: [UInt8])

  /// The look of a run with this one over it; a character style is a look of its own, beside which nothing is kept.
  func applied(to base: [Property]) -> [Property] {
    let own = properties
    guard !own.isEmpty else { return base }
    let replaced = Set(own.map(\.name))
    let kept = style == nil ? base.filter { !replaced.contains($0.name) } : []
    return (kept + own).sorted { Self.rank($0.name) < Self.rank($1.name) }
  }

  private var properties: [Property] {
    var found: [Property] = []
    func add(_ name: String, _ attributes: String = "") {
      found.append((name, Array("<\(name)\(attributes)/>".utf8)))
    }
    func add(_ name: String, value: String) { add(name, #" w:val="\#(value.inAttribute)""#) }
    func add(_ names: [String], flag: Bool?) {
      for name in names where flag != nil { flag == true ? add(name) : add(name, value: "0") }
    }
    if let style { add("w:rStyle", value: style) }
    if let font { add("w:rFonts", Self.fonts(font.inAttribute)) }
    add(["w:b", "w:bCs"], flag: isBold)
    add(["w:i", "w:iCs"], flag: isItalic)
    add(["w:strike"], flag: isStruck)
    if let color { add("w:color", value: color) }
    if let size {
      for name in ["w:sz", "w:szCs"] { add(name, value: String(Int((size * 2).rounded()))) }
    }
    if let underline { add("w:u", value: underline.rawValue) }
    if let highlight { add("w:shd", #" w:val="clear" w:color="auto" w:fill="\#(highlight)""#) }
    if let position { add("w:vertAlign", value: position == .superscript ? "superscript" : "subscript") }
    return found
  }

  private static func fonts(_ name: String) -> String {
    ["w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"].map { #" \#($0)="\#(name)""# }.joined()
  }

  private static func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }

  /// The order of a run's properties (ISO/IEC 29500-1, 17.3.2.28).
  private static let order = [
    "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike",
    "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden",
    "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect",
    "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout",
    "w:specVanish", "w:oMath",
  ]
}

extension String {
  /// The text as the value of an attribute.
  fileprivate var inAttribute: String {
    var bytes: [UInt8] = []
    _ = MarkupText.append(self, to: &bytes, in: .attribute)
    return String(decoding: bytes, as: UTF8.self)
  }
}
