internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// The character styles of a template, by the names that rich text calls them by.
struct CharacterStyles {
  /// Styles by id in Word, by name in ODF.
  private let ids: Set<String>
  /// The id of each style by the name that people see.
  private let byName: [String: String]

  init(of package: OfficePackage) throws(DossierError) {
    var byName: [String: String] = [:]
    var ids: Set<String> = []
    for style in try Self.styles(of: package) {
      let id = style["w:styleId"] ?? style["style:name"]
      guard let id else { continue }
      ids.insert(id)
      let name = style.first("w:name")?["w:val"] ?? style["style:display-name"]
      if let name { byName[name] = id }
    }
    self.ids = ids
    self.byName = byName
  }

  private static func styles(of package: OfficePackage) throws(DossierError) -> [XMLElement] {
    guard package.kind == .word else {
      let parts = ["styles.xml", package.mainPart].filter { package.partNames.contains($0) }
      var found: [XMLElement] = []
      for part in parts { found += try package.xml(part).root.descendants(named: "style:style") }
      return found.filter { $0["style:family"] == "text" }
    }
    let relationships = try package.relationships(of: package.mainPart)
    guard let part = relationships.all("styles").first.flatMap(relationships.partName),
      package.partNames.contains(part)
    else { return [] }
    return try package.xml(part).root.all("w:style").filter { $0["w:type"] == "character" }
  }

  /// What is to be said of a style that a template names; nil where there is one.
  func fault(of style: String, at location: Location) -> Diagnostic? {
    guard !ids.contains(style), !ids.contains(StyleSheet.encoded(style)) else { return nil }
    let hint =
      byName[style].map { id in
        Wording("这个样式在文件里的标识是「\(id)」，请写标识", "the file knows this style as `\(id)`; write that")
      }
      ?? Wording(
        "核对样式名；样式要先在模板里建立，类型为字符样式", "check the name; the template must have the style, as one for characters")
    return Diagnostic(
      "R232", .warning,
      Wording("模板里没有字符样式「\(style)」", "the template has no character style `\(style)`"), at: location,
      hints: [hint])
  }
}

extension Tag {
  /// The character styles that records in the tag give to pieces of rich text.
  var literalStyles: [String] {
    switch content {
    case .output(let expression): expression.literalStyles
    case .statement(let statement): statement.expressions.flatMap(\.literalStyles)
    case .comment: []
    }
  }
}
