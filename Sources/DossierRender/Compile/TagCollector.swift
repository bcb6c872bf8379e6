internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Walks a part, reads the tags from the text of each paragraph and puts placeholders where they stood.
///
/// Editors break tags over runs as they like, so tags are never read from one run: the text of a paragraph is
/// joined, scanned, and what belongs to a tag is taken out of every run it was spread over. The run that holds the
/// tag's first character gives the value its look.
struct TagCollector {
  let markup: any Markup
  let part: String
  private(set) var sites: [TagSite] = []
  private(set) var faults: [(fault: TagFault, place: DocumentPlace)] = []

  private let filters: FilterLibrary
  private var story: DocumentPlace.Story
  private var counters = PlaceCounters()
  private var insideRaw = false

  init(markup: any Markup, part: String, story: DocumentPlace.Story, filters: FilterLibrary) {
    self.markup = markup
    self.filters = filters
    self.part = part
    self.story = story
  }

  mutating func collect(from root: XMLElement) {
    walk(root, ancestors: [])
  }
}

extension TagCollector {
  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func walk(_ element: XMLElement, ancestors: [XMLElement]) {
    let outer = counters
    let outerStory = story
    defer { leave(element, outer: outer, story: outerStory) }
    enter(element)
    let path = ancestors + [element]
    if markup.paragraphs.contains(element.name) {
      counters.paragraph += 1
      let text = ParagraphText(of: element, ancestors: ancestors, markup: markup)
      take(text, paragraph: element)
    }
    for child in element.elements { walk(child, ancestors: path) }
  }

  private mutating func enter(_ element: XMLElement) {
    switch element.name {
    case markup.table: counters.enterTable()
    case markup.row: counters.enterRow()
    case markup.cell: counters.enterCell()
    case "style:header", "style:header-left", "style:header-first": story = .header
    case "style:footer", "style:footer-left", "style:footer-first": story = .footer
    case "text:note-body": story = .footnote
    case "office:annotation": story = .comment
    default: break
    }
  }

  private mutating func leave(_ element: XMLElement, outer: PlaceCounters, story: DocumentPlace.Story) {
    self.story = story
    switch element.name {
    case markup.table: counters.leaveTable(to: outer)
    case markup.cell: counters.paragraph = outer.paragraph
    default: break
    }
  }

  private mutating func take(_ text: ParagraphText, paragraph: XMLElement) {
    guard text.mayHoldTags || insideRaw else { return }
    let place = DocumentPlace(
      story: story, part: part, paragraph: counters.paragraph, cell: counters.cell)
    let scan = TagScanner.scan(text.joined, filters: filters, insideRaw: &insideRaw)
    faults += scan.faults.map { ($0, place) }
    var owners: [[XMLElement]] = []
    let first = sites.count
    text.replace(scan.tags, firstSite: first, owners: &owners, markup: markup)
    for (tag, ancestors) in zip(scan.tags, owners) {
      sites.append(TagSite(tag: tag, place: place, ancestors: ancestors, paragraph: paragraph))
    }
  }
}

/// Where the walk is, in the numbers that a user counts by.
private struct PlaceCounters {
  var paragraph = 0
  private var tables = 0
  private var rows = 0
  private var cells = 0
  private var insideCell = false

  var cell: DocumentPlace.Cell? {
    insideCell ? DocumentPlace.Cell(table: tables, row: rows, column: cells) : nil
  }

  mutating func enterTable() {
    tables += 1
    rows = 0
  }

  mutating func enterRow() {
    rows += 1
    cells = 0
  }

  mutating func enterCell() {
    cells += 1
    paragraph = 0
    insideCell = true
  }

  /// Tables are numbered through the story; what was counted around this one goes on.
  mutating func leaveTable(to outer: PlaceCounters) {
    let seen = tables
    self = outer
    tables = outer.insideCell ? outer.tables : seen
  }
}
