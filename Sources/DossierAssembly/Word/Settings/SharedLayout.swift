internal import DossierCore
internal import DossierOffice

/// The layout settings of the joined file: the first document's, unless only others notice them.
///
/// What can be said of single paragraphs is said there, so that every document keeps its own: default tab stops and
/// hyphenation. The rest is named.
struct SharedLayout {
  /// Whether lines are hyphenated; documents that do not want it say so in their defaults.
  let hyphenates: Bool
  let background: XMLElement?
  private let switches: [String: String]
  private let first: XMLElement?

  /// - Parameters:
  ///   - count: how many of the sources bring their pages along.
  init(_ sources: [WordSource], pagesOf count: Int) {
    let paged = sources.prefix(count)
    first = sources.first?.settings
    let first = first
    var decided: [String: String] = [:]
    for setting in LayoutSetting.switches {
      let voter = paged.first { setting.matters($0) }
      decided[setting.name] = setting.value(in: voter.map(\.settings) ?? first)
    }
    switches = decided
    hyphenates = sources.contains { $0.isOn("w:autoHyphenation") }
    background = Self.background(of: paged)
    let numbersLines = paged.contains(where: \.numbersLines)
    let own = Self.tabStop.value(in: first)
    for source in sources {
      let other = Self.tabStop.value(in: source.settings)
      if other != own, let width = Int(other), width > 0 { source.tabStops = TabStops(every: width) }
      if hyphenates, !source.isOn("w:autoHyphenation") {
        source.switchOn("w:suppressAutoHyphens")
      }
      // LibreOffice numbers the lines of the whole file or of none.
      if numbersLines, !source.numbersLines { source.switchOn("w:suppressLineNumbers") }
      let isShown = source.isOn("w:displayBackgroundShape") && source.document.first("w:background") != nil
      if isShown, background == nil, source.index < count { source.leave(.background) }
    }
  }

  private static let tabStop = LayoutSetting(
    name: "w:defaultTabStop", wording: Wording("默认制表位", "default tab stop"), standard: "720"
  ) { _ in true }

  /// The colour behind all pages, where all documents have the same.
  private static func background(of sources: ArraySlice<WordSource>) -> XMLElement? {
    guard let first = sources.first, let background = first.document.first("w:background") else { return nil }
    if sources.count == 1 { return background }
    let isPlain = background.elements.isEmpty
    let isEverywhere = sources.allSatisfy { source in
      source.document.first("w:background").map { $0.serialized() == background.serialized() } ?? false
        && source.isOn("w:displayBackgroundShape") == first.isOn("w:displayBackgroundShape")
    }
    return isPlain && isEverywhere ? background : nil
  }

  /// Writes what was decided into the settings of the joined file.
  func write(into root: XMLElement) {
    for setting in LayoutSetting.switches {
      root.children.removeAll { $0.element?.name == setting.name }
      if switches[setting.name] == "1" {
        SchemaOrder.put(XMLElement(setting.name), into: root, SchemaOrder.settings)
      }
    }
    if hyphenates {
      SchemaOrder.put(XMLElement("w:autoHyphenation"), into: root, SchemaOrder.settings)
    }
    if background == nil { root.children.removeAll { $0.element?.name == "w:displayBackgroundShape" } }
  }

  /// In what a document is laid out otherwise now: each setting with the document's value and the one that holds.
  func differences(of source: WordSource) -> [Wording] {
    let settings = LayoutSetting.all.compactMap { setting -> Wording? in
      let mine = setting.value(in: source.settings)
      let theirs = switches[setting.name] ?? setting.value(in: first)
      guard mine != theirs, setting.matters(source) else { return nil }
      return Self.sentence(setting.wording, setting.shown(mine), setting.shown(theirs))
    }
    let modes = Compatibility(source.settings).differences(from: Compatibility(first)).map {
      Self.sentence(Wording($0.name, $0.name), $0.mine, $0.theirs)
    }
    return settings + modes
  }

  private static func sentence(_ name: Wording, _ mine: String, _ theirs: String) -> Wording {
    Wording(
      "\(name.chinese) 原为 \(shown(mine))、现为 \(shown(theirs))",
      "\(name.english) was \(shown(mine)), is \(shown(theirs))")
  }

  /// What a file says is shown in part only, and nothing of it that is no character.
  private static func shown(_ value: String) -> String {
    let scalars = value.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(24)
    return scalars.isEmpty ? "-" : String(String.UnicodeScalarView(scalars))
  }
}
