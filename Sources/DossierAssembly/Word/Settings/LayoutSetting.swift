internal import DossierCore
internal import DossierOffice

/// A setting of a whole file by which the same text comes to other lines or pages (ECMA-376, part 1, 17.15.1).
struct LayoutSetting {
  let name: String
  let wording: Wording
  /// What holds where nothing is said; nil for a switch, which is then off.
  var standard: String?
  /// Whether a document's pages hang on it at all.
  let matters: @Sendable (WordSource) -> Bool

  /// What a document's settings say: `0` or `1` for a switch.
  func value(in settings: XMLElement?) -> String {
    let element = settings?.first(name)
    if let standard { return element?["w:val"] ?? standard }
    return element.map { $0.isOn ? "1" : "0" } ?? "0"
  }

  /// The value as a reader sees it.
  func shown(_ value: String) -> String {
    guard standard == nil else { return value }
    return value == "1" ? "on" : "off"
  }

  /// What cannot be said of one part of a file and not of another.
  static let all: [LayoutSetting] = switches + values

  /// Switches that only some documents notice, so that those that do decide.
  static let switches: [LayoutSetting] = [
    LayoutSetting(name: "w:mirrorMargins", wording: Wording("对称页边距", "mirrored margins")) { source in
      source.sectionProperties.contains { hasGutter($0) || isLopsided($0) }
    },
    LayoutSetting(name: "w:gutterAtTop", wording: Wording("装订线在上", "gutter at the top")) { source in
      source.sectionProperties.contains(where: hasGutter)
    },
    LayoutSetting(
      name: "w:bordersDoNotSurroundHeader", wording: Wording("页面边框不含页眉", "page borders leave headers out"),
      matters: hasPageBorders),
    LayoutSetting(
      name: "w:bordersDoNotSurroundFooter", wording: Wording("页面边框不含页脚", "page borders leave footers out"),
      matters: hasPageBorders),
    LayoutSetting(
      name: "w:alignBordersAndEdges", wording: Wording("段落边框对齐页面边框", "paragraph borders on page borders"),
      matters: hasPageBorders),
  ]

  private static let values: [LayoutSetting] = [
    LayoutSetting(
      name: "w:characterSpacingControl", wording: Wording("标点压缩", "compression of punctuation"),
      standard: "doNotCompress"
    ) { $0.hasWideText },
    LayoutSetting(name: "w:strictFirstAndLastChars", wording: Wording("严格首尾字符", "strict line edges")) {
      $0.hasWideText
    },
    LayoutSetting(
      name: "w:noLineBreaksAfter", wording: Wording("不在其后换行的字符", "characters that end no line"), standard: ""
    ) { $0.hasWideText },
    LayoutSetting(
      name: "w:noLineBreaksBefore", wording: Wording("不在其前换行的字符", "characters that begin no line"),
      standard: ""
    ) { $0.hasWideText },
    LayoutSetting(name: "w:noPunctuationKerning", wording: Wording("标点不调字距", "no kerning of punctuation")) {
      $0.hasWideText
    },
    LayoutSetting(
      name: "w:printFractionalCharacterWidth", wording: Wording("字宽取小数", "fractional character widths")
    ) { _ in true },
    LayoutSetting(name: "w:printTwoOnOne", wording: Wording("一张纸印两页", "two pages on a sheet")) { _ in true },
    LayoutSetting(name: "w:bookFoldPrinting", wording: Wording("书籍折页", "book fold")) { _ in true },
  ]

  private static func hasGutter(_ section: XMLElement) -> Bool {
    !["0", "0pt", nil].contains(section.first("w:pgMar")?["w:gutter"])
  }

  private static func isLopsided(_ section: XMLElement) -> Bool {
    let margins = section.first("w:pgMar")
    return margins?["w:left"] != margins?["w:right"]
  }

  private static let hasPageBorders: @Sendable (WordSource) -> Bool = { source in
    source.sectionProperties.contains { $0.first("w:pgBorders") != nil }
  }
}

extension WordSource {
  /// Whether there is text of full width in the body.
  fileprivate var hasWideText: Bool {
    var isWide = false
    body.walk { node in
      if case .text(let text) = node {
        isWide = isWide || text.unicodeScalars.contains { $0.value >= 0x2E80 }
      }
      return !isWide
    }
    return isWide
  }
}
