internal import DossierOffice

/// The fonts that documents ask for, held against those of this machine.
struct FontDemand {
  private(set) var names: Set<String> = []

  /// Adds what a document asks for. A part that cannot be read asks for nothing.
  mutating func add(_ package: OfficePackage) {
    for part in package.partNames where Self.mayName(part) {
      guard let root = try? package.xml(part).root else { continue }
      root.walk { node in
        guard let element = node.element else { return false }
        for attribute in Self.attributes(of: element.name) {
          if let name = element[attribute], !name.isEmpty { names.insert(Self.plain(name)) }
        }
        return true
      }
    }
  }

  /// The fonts that are not installed and for which none stands in that is as wide; none where fonts cannot be listed.
  func missing(by book: FontBook, of installed: InstalledFonts? = .list()) -> MissingFonts {
    guard let installed else { return MissingFonts() }
    let absent = names.filter { name in
      guard !installed.holds(name) else { return false }
      return !book.mayStandIn(for: name)
        || !installed.standIns(for: name).contains { book.isAsWide($0, as: name) }
    }.sorted()
    return MissingFonts(names: absent, sources: book.sources(of: absent))
  }

  /// The parts in which text stands, and those that say how it looks.
  private static func mayName(_ part: String) -> Bool {
    if part == "content.xml" || part == "styles.xml" { return true }
    guard part.hasPrefix("word/"), part.hasSuffix(".xml") else { return false }
    let name = part.dropFirst(5)
    return ["document", "styles", "header", "footer", "footnotes", "endnotes"].contains { name.hasPrefix($0) }
  }

  private static func attributes(of element: String) -> [String] {
    switch element {
    case "w:rFonts": ["w:ascii", "w:eastAsia"]
    case "style:font-face": ["svg:font-family"]
    default: []
    }
  }

  /// ODF writes a list with those that may stand in, names with blanks in quotes.
  private static func plain(_ name: String) -> String {
    name.prefix { $0 != "," && $0 != ";" }.filter { $0 != "'" && $0 != "\"" }
  }
}
