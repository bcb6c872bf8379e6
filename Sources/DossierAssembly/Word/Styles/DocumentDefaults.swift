internal import DossierOffice

/// The properties that hold for all text of a document before any style speaks.
struct DocumentDefaults: Equatable {
  private var run: [String: [String: String]] = [:]
  private var paragraph: [String: [String: String]] = [:]
  /// What is too rich for attributes (borders, tabs): whole elements as text.
  private var rich: [String: String] = [:]
  private var richElements: [String: XMLElement] = [:]

  /// - Parameter element: `w:docDefaults`, theme references already resolved.
  init(_ element: XMLElement?) {
    read(element?.first("w:rPrDefault")?.first("w:rPr"), into: \.run)
    read(element?.first("w:pPrDefault")?.first("w:pPr"), into: \.paragraph)
  }

  private mutating func read(
    _ properties: XMLElement?, into place: WritableKeyPath<DocumentDefaults, [String: [String: String]]>
  ) {
    for property in properties?.elements ?? [] {
      // The language changes nothing that is seen.
      if property.name == "w:lang" { continue }
      guard property.elements.isEmpty else {
        rich[property.name] = String(decoding: property.serialized(), as: UTF8.self)
        richElements[property.name] = property
        continue
      }
      var values = Dictionary(property.attributes.map { ($0.name, $0.value) }) { first, _ in first }
      if Self.switches[property.name] != nil, values["w:val"] == nil { values["w:val"] = "1" }
      self[keyPath: place][property.name] = values
    }
  }

  static func == (left: DocumentDefaults, right: DocumentDefaults) -> Bool {
    left.key == right.key
  }

  /// One text for equal defaults.
  var key: String {
    let empty = DocumentDefaults(nil)
    let (run, paragraph) = differences(from: empty)
    let lines = (run + paragraph).map { String(decoding: $0.serialized(), as: UTF8.self) }
    return (lines + rich.sorted { $0.key < $1.key }.map(\.value)).joined()
  }

  /// The properties to be said where these defaults are meant and others hold.
  func differences(from other: DocumentDefaults) -> (run: [XMLElement], paragraph: [XMLElement]) {
    let rich = richElements.values.filter { other.rich[$0.name] != self.rich[$0.name] }.map { $0.deepCopy() }
    let isRun = { (name: String) in SchemaOrder.run.contains(name) && name != "w:shd" }
    return (
      Self.differences(run, other.run, SchemaOrder.run, Self.runStandards, rich.filter { isRun($0.name) }),
      Self.differences(
        paragraph, other.paragraph, SchemaOrder.paragraph, Self.paragraphStandards,
        rich.filter { !isRun($0.name) })
    )
  }

  private typealias Values = [String: [String: String]]

  private static func differences(
    _ mine: Values, _ theirs: Values, _ order: [String], _ standards: Values, _ rich: [XMLElement]
  ) -> [XMLElement] {
    order.compactMap { name in
      if let element = rich.first(where: { $0.name == name }) { return element }
      let standard = standards[name] ?? switches[name].map { ["w:val": $0] } ?? [:]
      let mine = whole(mine[name] ?? [:], standard)
      let theirs = whole(theirs[name] ?? [:], standard)
      var changed = mine.filter { theirs[$0.key] != $0.value }
      guard !changed.isEmpty else { return nil }
      // A height means nothing without its unit.
      for pair in ["w:line", "w:lineRule"] where changed["w:line"] ?? changed["w:lineRule"] != nil {
        changed[pair] = mine[pair]
      }
      return XMLElement(name, changed.sorted { $0.key < $1.key }.map { XMLAttribute($0.key, $0.value) })
    }
  }

  /// What is said with what holds where nothing is; a theme font stands in place of a named one.
  private static func whole(_ said: [String: String], _ standard: [String: String]) -> [String: String] {
    var whole = standard.merging(said) { $1 }
    let themed = [
      ("w:asciiTheme", "w:ascii"), ("w:hAnsiTheme", "w:hAnsi"), ("w:eastAsiaTheme", "w:eastAsia"),
      ("w:cstheme", "w:cs"),
    ]
    for (theme, name) in themed where said[theme] != nil { whole[name] = nil }
    return whole
  }

  /// What holds where nothing is said, attribute by attribute.
  private static let runStandards: Values = [
    "w:rFonts": [
      "w:ascii": "Times New Roman", "w:hAnsi": "Times New Roman", "w:eastAsia": "Times New Roman",
      "w:cs": "Times New Roman",
    ],
    "w:sz": ["w:val": "20"], "w:szCs": ["w:val": "20"], "w:kern": ["w:val": "0"],
    "w:color": ["w:val": "auto"], "w:spacing": ["w:val": "0"], "w:w": ["w:val": "100"],
    "w:position": ["w:val": "0"], "w:u": ["w:val": "none"], "w:highlight": ["w:val": "none"],
    "w:vertAlign": ["w:val": "baseline"],
  ]

  private static let paragraphStandards: Values = [
    "w:spacing": [
      "w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto", "w:beforeAutospacing": "0",
      "w:afterAutospacing": "0", "w:beforeLines": "0", "w:afterLines": "0",
    ],
    "w:ind": [
      "w:left": "0", "w:right": "0", "w:firstLine": "0", "w:leftChars": "0", "w:rightChars": "0",
      "w:firstLineChars": "0",
    ],
    "w:jc": ["w:val": "left"], "w:textAlignment": ["w:val": "auto"], "w:outlineLvl": ["w:val": "9"],
  ]

  /// Properties that are on or off, and what they are where nothing is said.
  private static let switches: [String: String] = {
    let on = [
      "w:widowControl", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN",
      "w:adjustRightInd", "w:snapToGrid",
    ]
    let off = [
      "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:outline",
      "w:shadow",
      "w:emboss", "w:imprint", "w:noProof", "w:vanish", "w:webHidden", "w:rtl", "w:cs", "w:keepNext",
      "w:keepLines",
      "w:pageBreakBefore", "w:suppressLineNumbers", "w:suppressAutoHyphens", "w:topLinePunct", "w:bidi",
      "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap",
    ]
    return Dictionary(uniqueKeysWithValues: on.map { ($0, "1") } + off.map { ($0, "0") })
  }()
}
