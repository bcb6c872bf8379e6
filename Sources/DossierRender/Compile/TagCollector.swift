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
  var sites: [TagSite] = []
  /// The texts of attributes that hold tags.
  var attributeTexts: [AttributeText] = []
  /// The targets of the part's relationships, by id.
  let targets: [String: String]
  /// The macros that the part defines.
  var macros: Set<String> { preparation.macros }
  var faults: [(fault: TagFault, place: DocumentPlace)] = []
  /// Tags where none is filled in: in field instructions, alternative texts and the like.
  var unfilled: [Location] = []

  let filters: FilterLibrary
  private var story: DocumentPlace.Story
  private var counters = PlaceCounters()
  /// The counters of the stories that the walk is not in.
  private var resting: [DocumentPlace.Story: PlaceCounters] = [:]
  /// Paragraphs that were joined to others (`{%-`), so that the numbers of those behind stay what people see.
  private var joined: [ObjectIdentifier: Int] = [:]
  private(set) var preparation = Preparation()
  /// The paragraph in which a `raw` block was opened that is still open.
  private var openRaw: (text: String, place: DocumentPlace)?

  init(
    markup: any Markup, part: String, story: DocumentPlace.Story, filters: FilterLibrary,
    targets: [String: String] = [:]
  ) {
    self.targets = targets
    self.markup = markup
    self.filters = filters
    self.part = part
    self.story = story
  }

  mutating func collect(from root: XMLElement) {
    Placeholder.removeForeign(below: root)
    AttributeText.removeForeignMarks(below: root)
    preparation = markup.prepare(root)
    joined = ParagraphJoining.join(below: root, markup: markup)
    walk(root, ancestors: [])
    sortSites(below: root)
    markup.writeLiteralMarks(below: root)
    guard let openRaw else { return }
    faults += TagScanner.scan(openRaw.text, filters: filters).faults.map { ($0, openRaw.place) }
  }
}

extension TagCollector {
  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func walk(_ element: XMLElement, ancestors: [XMLElement]) {
    guard !markup.unread.contains(element.name) else { return }
    let outer = counters
    let outerStory = story
    defer { leave(element, outer: outer, story: outerStory) }
    enter(element)
    if markup.paragraphs.contains(element.name) {
      if !markup.uncounted.contains(element.name) { counters.paragraph += 1 }
      take(ParagraphText(of: element, ancestors: ancestors, markup: markup), paragraph: element)
      takeOrders(in: element, ancestors: ancestors)
      counters.paragraph += joined[ObjectIdentifier(element)] ?? 0
    }
    if let fault = preparation.faults[ObjectIdentifier(element)] { faults.append((fault, place)) }
    takeAttributes(of: element, ancestors: ancestors)
    let start = counters
    for child in element.elements {
      // The same text box once more, for older programs.
      if child.name == "mc:Fallback" { counters = start }
      walk(child, ancestors: ancestors + [element])
    }
  }

  private mutating func enter(_ element: XMLElement) {
    switch element.name {
    case markup.table: counters.enterTable()
    case markup.row: counters.enterRow()
    case markup.cell: counters.enterCell()
    case "style:header", "style:header-left", "style:header-first": change(to: .header)
    case "style:footer", "style:footer-left", "style:footer-first": change(to: .footer)
    case "text:note": change(to: element["text:note-class"] == "endnote" ? .endnote : .footnote)
    default: break
    }
  }

  /// Paragraphs and tables are counted story by story.
  private mutating func change(to next: DocumentPlace.Story) {
    guard next != story else { return }
    resting[story] = counters
    counters = resting[next] ?? PlaceCounters()
    story = next
  }

  private mutating func leave(_ element: XMLElement, outer: PlaceCounters, story: DocumentPlace.Story) {
    change(to: story)
    switch element.name {
    case markup.table: counters.leaveTable(to: outer)
    case markup.cell: counters.paragraph = outer.paragraph
    default: break
    }
  }

  var place: DocumentPlace {
    DocumentPlace(story: story, part: part, paragraph: counters.paragraph, cell: counters.cell)
  }

  private mutating func take(_ text: ParagraphText, paragraph: XMLElement) {
    guard text.mayHoldTags else { return }
    let place = place
    var insideRaw = openRaw != nil
    let scan = TagScanner.scan(text.joined, filters: filters, macros: macros, insideRaw: &insideRaw)
    openRaw = insideRaw ? openRaw ?? (text.joined, place) : nil
    add(scan, of: text, paragraph: paragraph)
  }

  mutating func add(
    _ scan: (tags: [Tag], faults: [TagFault]), of text: ParagraphText, paragraph: XMLElement
  ) {
    let place = place
    faults += scan.faults.map { ($0, place) }
    let owners = text.replace(scan.tags, firstSite: sites.count, markup: markup)
    for (tag, ancestors) in zip(scan.tags, owners) {
      sites.append(
        TagSite(
          tag: tag, place: place, ancestors: ancestors, paragraph: paragraph,
          reach: preparation.reach(of: ancestors))
      )
    }
  }
}
