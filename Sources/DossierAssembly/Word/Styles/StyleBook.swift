internal import DossierOffice

/// The styles of the joined file: what looks the same is shared, what only is called the same gets another name.
final class StyleBook {
  let root: XMLElement
  /// The styles that came in and whose references are still to be rewritten.
  private var pending: [Pending] = []

  /// A style's definition that came in, with its references still those of its source.
  struct Pending {
    let style: XMLElement
    let source: WordSource
    fileprivate let reach: TableReach
  }

  /// Where a style is used: the styles it stands among, and what the table around says itself.
  private struct Scope: Hashable {
    let styles: ObjectIdentifier
    let reach: TableReach

    init(_ source: WordSource, _ reach: TableReach) {
      styles = ObjectIdentifier(source.styles)
      self.reach = reach
    }
  }

  private var maps: [Scope: [String: String]] = [:]
  private var shared: [Int: String] = [:]
  private var signatures: [Scope: [String: Int]] = [:]
  private var reaches: [ObjectIdentifier: [String: TableReach]] = [:]
  private var interned: [String: Int] = [:]
  private var ids: Set<String> = []
  private var names: Set<String> = []
  private var lastNumbers: [String: Int] = [:]
  private var bases: [String: String] = [:]
  private let first: WordSource
  private let numbering: NumberingBook

  /// - Parameter first: the source whose styles, defaults and latent styles the joined file has.
  init(first: WordSource, numbering: NumberingBook) {
    self.first = first
    self.numbering = numbering
    root = first.styles.root ?? XMLElement("w:styles")
    for attribute in root.attributes.indices {
      root.attributes[attribute] = .transitional(root.attributes[attribute])
    }
    if root["xmlns:w"] == nil { root["xmlns:w"] = Namespaces.address(of: "w") }
    resolveTheme(first)
    for style in first.styles.all {
      guard let id = style["w:styleId"] else { continue }
      ids.insert(id)
      names.insert(Self.name(of: style).lowercased())
      let signature = signature(of: id, first, .none)
      if shared[signature] == nil { shared[signature] = id }
      maps[Scope(first, .none), default: [:]][id] = id
    }
    let kept = Set(first.styles.all.map(ObjectIdentifier.init))
    root.children.removeAll {
      $0.element.map { $0.name == "w:style" && !kept.contains(ObjectIdentifier($0)) } ?? false
    }
    // Only now: the definitions are compared as they were in the source.
    pending = first.styles.all.map { Pending(style: $0, source: first, reach: .none) }
  }

  /// Makes a source's styles say what they mean where its theme is not the joined one, and what holds by default.
  func enter(_ source: WordSource) {
    resolveTheme(source)
    let mine = source.styles
    if let id = mine.defaultParagraph, let joined = self.id(of: id, source) {
      source.paragraphStyle = joined == first.styles.defaultParagraph ? nil : joined
    } else if !sharesStyles(source), first.styles.defaultParagraph != nil || !sharesDefaults(source) {
      source.paragraphStyle = base(for: source, .none)
    }
    if let id = mine.defaultTable, let joined = self.id(of: id, source), joined != first.styles.defaultTable {
      source.tableStyle = joined
    }
  }

  /// The joined id of a source's style; nil where the source has no such style.
  ///
  /// - Parameter reach: what the table around a paragraph says itself.
  func id(of old: String, _ source: WordSource, _ reach: TableReach = .none) -> String? {
    let scope = Scope(source, reach)
    if let id = maps[scope]?[old] { return id }
    guard let style = source.styles[old] else { return nil }
    let signature = signature(of: old, source, reach)
    let id = shared[signature] ?? add(style, old, source, reach)
    shared[signature] = id
    maps[scope, default: [:]][old] = id
    return id
  }

  /// The style to be named by a paragraph that names none; nil where it need not be.
  func paragraphStyle(_ source: WordSource, _ reach: TableReach) -> String? {
    if reach.isNone { return source.paragraphStyle }
    if let id = source.styles.defaultParagraph { return self.id(of: id, source, reach) }
    return base(for: source, reach)
  }

  /// What a table's style says itself about the text in it.
  ///
  /// - Parameter style: the table's style in its source; nil where it names none.
  func reach(of style: String?, _ source: WordSource) -> TableReach {
    guard let style = style ?? source.styles.defaultTable, !sharesDefaults(source) else { return .none }
    let styles = ObjectIdentifier(source.styles)
    if let known = reaches[styles]?[style] { return known }
    let (run, paragraph) = source.styles.defaults.differences(from: first.styles.defaults)
    let reach = TableReach(
      source.styles.chain(from: style).compactMap { source.styles[$0] }, over: run + paragraph)
    reaches[styles, default: [:]][style] = reach
    return reach
  }

  /// The next style whose references are to be rewritten.
  func nextPending() -> Pending? { pending.popLast() }

  /// Leads the references to other styles over.
  func link(_ pending: Pending) {
    let (style, source, reach) = (pending.style, pending.source, pending.reach)
    for name in ["w:basedOn", "w:next", "w:link"] {
      guard let reference = style.first(name) else { continue }
      let isLeft = !reach.isNone && name != "w:basedOn"
      if !isLeft, let id = reference["w:val"].flatMap({ id(of: $0, source, reach) }) {
        reference["w:val"] = id
      } else {
        style.children.removeAll { $0.element === reference }
      }
    }
    guard style["w:type"] == "paragraph", style.first("w:basedOn") == nil, !sharesDefaults(source) else {
      return
    }
    let place =
      style.children.lastIndex { ["w:name", "w:aliases"].contains($0.element?.name) }.map { $0 + 1 } ?? 0
    style.children.insert(
      .element(XMLElement("w:basedOn", [XMLAttribute("w:val", base(for: source, reach))])), at: place)
  }

  private func sharesStyles(_ source: WordSource) -> Bool { source.styles === first.styles }

  private func sharesDefaults(_ source: WordSource) -> Bool {
    sharesStyles(source) || source.styles.defaultsKey == first.styles.defaultsKey
  }

  private func add(_ style: XMLElement, _ old: String, _ source: WordSource, _ reach: TableReach) -> String {
    let copy = style.deepCopy()
    let id = fresh(old, in: ids) { "\(old)_\($0)" }
    ids.insert(id)
    copy["w:styleId"] = id
    copy["w:default"] = nil
    copy.children.removeAll { ["w:aliases", "w:rsid"].contains($0.element?.name) }
    let name = Self.name(of: style)
    if let element = copy.first("w:name"), names.contains(name.lowercased()) {
      // "List Number 2" would be another built-in style.
      element["w:val"] = fresh(name, in: names) { "\(name) (\($0))" }
      copy["w:customStyle"] = "1"
    }
    names.insert((copy.first("w:name")?["w:val"] ?? id).lowercased())
    root.children.append(.element(copy))
    pending.append(Pending(style: copy, source: source, reach: reach))
    return id
  }

  private func fresh(_ name: String, in taken: Set<String>, numbered: (Int) -> String) -> String {
    guard taken.contains(name) || taken.contains(name.lowercased()) else { return name }
    while true {
      // Two would ask twice for the same number, so names and ids count apart.
      let key = numbered(0)
      let number = lastNumbers[key, default: 1] + 1
      lastNumbers[key] = number
      let candidate = numbered(number)
      if !taken.contains(candidate), !taken.contains(candidate.lowercased()) { return candidate }
    }
  }

  /// The style that says a source's document defaults where others hold.
  private func base(for source: WordSource, _ reach: TableReach) -> String {
    let key = ([source.styles.defaultsKey] + reach.said).joined(separator: "|")
    if let id = bases[key] { return id }
    let id = fresh("DossierBase", in: ids) { "DossierBase_\($0)" }
    ids.insert(id)
    bases[key] = id
    let name = fresh("dossier base", in: names) { "dossier base (\($0))" }
    names.insert(name)
    let (run, paragraph) = source.styles.defaults.differences(from: first.styles.defaults)
    let style = XMLElement(
      "w:style",
      [
        XMLAttribute("w:type", "paragraph"), XMLAttribute("w:customStyle", "1"),
        XMLAttribute("w:styleId", id),
      ])
    style.children.append(.element(XMLElement("w:name", [XMLAttribute("w:val", name)])))
    for (name, all) in [("w:pPr", paragraph), ("w:rPr", run)] {
      let properties = reach.reduced(all)
      if properties.isEmpty { continue }
      style.children.append(.element(XMLElement(name, [], properties.map { .element($0) })))
    }
    root.children.append(.element(style))
    return id
  }

  private func resolveTheme(_ source: WordSource) {
    if source.resolvesTheme, let theme = source.theme { source.styles.resolve(theme) }
  }
}

extension StyleBook {
  private static func name(of style: XMLElement) -> String {
    style.first("w:name")?["w:val"] ?? style["w:styleId"] ?? ""
  }

  /// A number that two styles share exactly if they look the same, with all that they are based on.
  private func signature(of id: String, _ source: WordSource, _ reach: TableReach) -> Int {
    let scope = Scope(source, reach)
    if let known = signatures[scope]?[id] { return known }
    var below = intern("root")
    for id in source.styles.chain(from: id).reversed() {
      if let known = signatures[scope]?[id] {
        below = known
      } else if let style = source.styles[id] {
        below = intern(text(of: style, source, reach) + "|\(below)")
        signatures[scope, default: [:]][id] = below
      }
    }
    return below
  }

  private func text(of style: XMLElement, _ source: WordSource, _ reach: TableReach) -> String {
    let isParagraph = style["w:type"] == "paragraph"
    let isRoot = style.first("w:basedOn")?["w:val"].flatMap { source.styles[$0] } == nil
    let bottom =
      isParagraph && isRoot ? ([source.styles.defaultsKey] + reach.said).joined(separator: " ") : ""
    let number = style.first("w:pPr")?.first("w:numPr")?.first("w:numId")
    let old = number?["w:val"]
    let list = old.map { numbering.signature(of: $0, source) } ?? ""
    // The number of a list says nothing about its looks.
    number?["w:val"] = ""
    defer { number?["w:val"] = old }
    let properties = style.elements.filter { !Self.silent.contains($0.name) }.map { element in
      String(decoding: element.serialized(), as: UTF8.self)
    }
    return [style["w:type"] ?? "", Self.name(of: style), bottom, list, properties.joined()].joined(
      separator: "|")
  }

  /// What tells an editor how to show a style in its lists, and what is compared otherwise.
  private static let silent: Set = [
    "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:autoRedefine", "w:hidden", "w:uiPriority",
    "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:locked", "w:personal", "w:personalCompose",
    "w:personalReply", "w:rsid",
  ]

  private func intern(_ text: String) -> Int {
    if let number = interned[text] { return number }
    interned[text] = interned.count
    return interned.count - 1
  }
}
