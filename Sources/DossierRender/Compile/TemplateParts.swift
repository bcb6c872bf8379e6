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
      let story = package.kind == .word ? wordStory(name) : textStory(name)
      return story.map { Part(name: name, story: $0, markup: markup(of: $0, kind: package.kind)) }
    }
    .sorted { order($0.story) < order($1.story) }
  }

  private static func markup(of story: DocumentPlace.Story, kind: OfficePackage.Kind) -> any Markup {
    if story == .properties { return PropertiesMarkup() }
    return kind == .word ? WordMarkup() : TextMarkup()
  }

  private static func wordStory(_ name: String) -> DocumentPlace.Story? {
    if name == "docProps/core.xml" { return .properties }
    guard name.hasPrefix("word/"), name.hasSuffix(".xml"), !name.dropFirst(5).contains("/") else { return nil }
    let file = name.dropFirst(5)
    let stories: [(prefix: String, story: DocumentPlace.Story)] = [
      ("document", .body), ("header", .header), ("footer", .footer), ("footnotes", .footnote),
      ("endnotes", .endnote), ("comments.", .comment),
    ]
    return stories.first { file.hasPrefix($0.prefix) }?.story
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
