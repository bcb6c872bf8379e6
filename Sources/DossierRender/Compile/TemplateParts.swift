internal import DossierCore
internal import DossierOffice

/// The parts of a package in which tags are looked for: every story that people can type into.
enum TemplateParts {
  struct Part {
    let name: String
    let story: DocumentPlace.Story
    let markup: any Markup
  }

  static func all(in package: OfficePackage) -> [Part] {
    package.partNames.compactMap { name in
      let story = package.kind == .word ? wordStory(name, in: package) : textStory(name)
      return story.map { Part(name: name, story: $0, markup: markup(of: $0, kind: package.kind)) }
    }
    .sorted { order($0.story) < order($1.story) }
  }

  private static func markup(of story: DocumentPlace.Story, kind: OfficePackage.Kind) -> any Markup {
    if story == .properties { return PropertiesMarkup() }
    return kind == .word ? WordMarkup() : TextMarkup()
  }

  /// The content type says what a part is; its name is up to the program that wrote it.
  private static func wordStory(_ name: String, in package: OfficePackage) -> DocumentPlace.Story? {
    if name == package.mainPart { return .body }
    guard let type = package.contentTypes?[name]?.lowercased(), type.hasSuffix("+xml") else { return nil }
    let stories: [(ending: String, story: DocumentPlace.Story)] = [
      (".header", .header), (".footer", .footer), (".footnotes", .footnote), (".endnotes", .endnote),
      (".comments", .comment),
      (".core-properties", .properties), (".custom-properties", .properties),
    ]
    return stories.first { type.dropLast("+xml".count).hasSuffix($0.ending) }?.story
  }

  private static func textStory(_ name: String) -> DocumentPlace.Story? {
    switch name {
    case "content.xml": .body
    // Headers and footers stand in the master pages of this part.
    case "styles.xml": .header
    case "meta.xml": .properties
    default: nil
    }
  }

  private static func order(_ story: DocumentPlace.Story) -> Int {
    DocumentPlace.Story.allCases.firstIndex(of: story) ?? 0
  }
}
