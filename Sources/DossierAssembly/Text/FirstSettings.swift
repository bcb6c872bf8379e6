internal import DossierCore
internal import DossierOffice

/// What a file can have once only and the first document decides: outline numbers, the format of notes, line numbers, settings.
struct FirstSettings {
  /// Elements of `office:styles` that are no styles with names.
  let elements: [XMLElement]
  /// `settings.xml` without what tells about a person's machine; nil where the first document has none.
  private let settings: XMLElement?
  private let markup: [String: [UInt8]]
  private let items: [String: String]

  private static let single = [
    "style:default-page-layout", "text:outline-style", "text:notes-configuration",
    "text:linenumbering-configuration", "text:bibliography-configuration",
  ]

  init(_ source: TextSource) {
    elements = Self.elements(of: source)
    markup = Self.markup(of: source)
    settings = Self.settings(of: source)
    items = Self.items(of: settings)
  }

  /// Whether headings are counted.
  var countsHeadings: Bool {
    elements.contains { style in
      style.name == "text:outline-style"
        && style.elements.contains { $0["style:num-format"].map { !$0.isEmpty } ?? false }
    }
  }

  /// In which ways a document is set otherwise.
  func differences(from source: TextSource) -> [Diagnostic] {
    let other = Self.markup(of: source)
    var found: [Diagnostic] = []
    let messages = [
      ("text:outline-style", "text:h", TextMessage.outline),
      ("text:notes-configuration", "text:note", TextMessage.notes),
      ("text:linenumbering-configuration", nil, TextMessage.lineNumbers),
    ]
    for (name, user, message) in messages where other[name, default: []] != markup[name, default: []] {
      if user.map({ !source.body.descendants(named: $0).isEmpty }) ?? true {
        found.append(message(source.title))
      }
    }
    let settings = Self.items(of: Self.settings(of: source))
    let changed = Set(settings.keys).union(items.keys).sorted().filter { settings[$0] != items[$0] }
    if !changed.isEmpty {
      let values = changed.map { ($0, Self.shown(settings[$0]), Self.shown(items[$0])) }
      found.append(TextMessage.settings(source.title, values))
    }
    return found
  }

  /// A value as far as it is worth showing.
  private static func shown(_ value: String?) -> String {
    guard let value else { return "-" }
    return String(value.prefix(12).filter { $0.isLetter || $0.isNumber })
  }

  private static func elements(of source: TextSource) -> [XMLElement] {
    (source.styles.first("office:styles")?.elements ?? []).filter { single.contains($0.name) }
  }

  private static func markup(of source: TextSource) -> [String: [UInt8]] {
    let shown = elements(of: source).filter {
      // What lines would be numbered like says nothing where they are not.
      $0.name != "text:linenumbering-configuration" || $0["text:number-lines"] != "false"
    }
    return Dictionary(shown.map { ($0.name, $0.serialized()) }, uniquingKeysWith: +)
  }

  private static let layoutSet = "ooo:configuration-settings"

  /// `settings.xml` of the joined file.
  ///
  /// - Parameter embedsFonts: whether the file carries fonts, which offices then go on to write into it.
  func part(embedsFonts: Bool) -> XMLElement? {
    guard embedsFonts else { return settings }
    let names = ["office", "config", "ooo"].map { prefix in
      XMLAttribute("xmlns:" + prefix, Namespaces.address(of: prefix) ?? "http://openoffice.org/2004/office")
    }
    let root =
      settings ?? XMLElement("office:document-settings", names + [XMLAttribute("office:version", "1.3")])
    let all = root.properties("office:settings")
    let layout =
      all.all("config:config-item-set").first { $0["config:name"] == Self.layoutSet }
      ?? XMLElement("config:config-item-set", [XMLAttribute("config:name", Self.layoutSet)])
    if !all.elements.contains(where: { $0 === layout }) { all.children.append(.element(layout)) }
    layout.children.removeAll { $0.element?["config:name"] == "EmbedFonts" }
    let values = [XMLAttribute("config:name", "EmbedFonts"), XMLAttribute("config:type", "boolean")]
    layout.children.append(.element(XMLElement("config:config-item", values, [.text("true")])))
    return root
  }

  private static let personal: Set<String> = [
    "PrinterName", "PrinterSetup", "PrinterPaperFromSetup", "CurrentDatabaseDataSource",
    "CurrentDatabaseCommand",
    "CurrentDatabaseCommandType", "Rsid", "RsidRoot", "RedlineProtectionKey", "ModifyPasswordInfo",
    "LoadReadonly", "EmbeddedDatabaseName", "ViewId", "ViewLeft", "ViewTop", "VisibleLeft", "VisibleTop",
    "VisibleRight", "VisibleBottom", "ViewAreaTop", "ViewAreaLeft", "ViewAreaWidth", "ViewAreaHeight",
  ]

  private static func settings(of source: TextSource) -> XMLElement? {
    guard source.package.contains("settings.xml"), let root = try? source.package.xml("settings.xml").root
    else {
      return nil
    }
    clean(root)
    return root
  }

  private static func clean(_ element: XMLElement) {
    element.children.removeAll { $0.element?["config:name"].map { personal.contains($0) } ?? false }
    for child in element.elements { clean(child) }
  }

  /// The settings by which LibreOffice lays out the same text in different ways.
  private static let deciding: Set<String> = [
    "AddExternalLeading", "AddFrameOffsets", "AddParaSpacingToTableCells", "AddParaTableSpacing",
    "AddParaTableSpacingAtStart", "AddVerticalFrameOffsets", "AddParaLineSpacingToTableCells",
    "CharacterCompressionType", "ClipAsCharacterAnchoredWriterFlyFrames", "CollapseEmptyCellPara",
    "ConsiderTextWrapOnObjPos", "DoNotJustifyLinesWithManualBreak", "DoNotResetParaAttrsForNumFont",
    "HeaderSpacingBelowLastPara", "IgnoreFirstLineIndentInNumbering", "IgnoreTabsAndBlanksForLineCalculation",
    "InvertBorderSpacing", "IsKernAsianPunctuation", "NoGapAfterNoteNumber",
    "PropLineSpacingShrinksFirstLine",
    "StylesNoDefault", "SubtractFlysAnchoredAtFlys", "SurroundTextWrapSmall",
    "TabAtLeftIndentForParagraphsInList",
    "TabOverMargin", "TabOverflow", "TabsRelativeToIndent", "TableRowKeep", "UnbreakableNumberings",
    "UnxForceZeroExtLeading", "UseFormerLineSpacing", "UseFormerObjectPositioning", "UseFormerTextWrapping",
    "UseOldNumbering", "UseOldPrinterMetrics", "WrapAsWordBreak", "PrinterIndependentLayout",
  ]

  /// The settings that decide about the layout.
  private static func items(of settings: XMLElement?) -> [String: String] {
    let sets = settings?.first("office:settings")?.all("config:config-item-set") ?? []
    let layout = sets.filter { $0["config:name"] == layoutSet }
    return Dictionary(
      layout.flatMap { $0.all("config:config-item") }.compactMap { item in
        item["config:name"].flatMap { deciding.contains($0) ? ($0, item.text) : nil }
      }, uniquingKeysWith: { first, _ in first })
  }
}
