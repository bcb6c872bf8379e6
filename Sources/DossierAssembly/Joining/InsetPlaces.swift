internal import DossierCore
internal import DossierOffice

/// The places of a host where documents go: points in paragraphs, marked by bookmarks.
///
/// They are found before anything is rewritten and stay the same elements while it is. A paragraph that shows nothing
/// but its mark gives way to the document; any other is divided at the mark.
struct InsetPlaces {
  private struct Place {
    /// The elements from the paragraph's parent down to the mark's.
    let path: [XMLElement]
    let mark: XMLElement

    var parent: XMLElement { path[0] }
    var paragraph: XMLElement { path[1] }
  }

  private let markup: any InsetMarkup
  /// The marks in reading order.
  private var names: [String] = []
  private var places: [String: Place] = [:]

  init(in body: XMLElement, _ markup: any InsetMarkup) {
    self.markup = markup
    find(below: [body])
  }

  /// Recursion is bounded: the XML reader refuses trees deeper than 256 elements.
  private mutating func find(below path: [XMLElement]) {
    for child in path.last?.elements ?? [] {
      guard let name = markup.mark(child), places[name] == nil,
        let start = path.lastIndex(where: { markup.isParagraph($0) }), start > 0
      else {
        find(below: path + [child])
        continue
      }
      names.append(name)
      places[name] = Place(path: Array(path[(start - 1)...]), mark: child)
    }
  }

  /// - Throws: J119 for each source that has no place here.
  func require(_ sources: [JoinSource], in host: OfficePackage) throws(DossierError) {
    let lost = sources.filter { places[$0.bookmark] == nil }
    guard lost.isEmpty else { throw DossierError(lost.map { .noPlace(for: $0.title, in: host.name) }) }
  }

  /// Puts each document's blocks where its mark stands: from the end on, so that the places before stay what they were.
  func put(_ contents: [String: [XMLNode]]) {
    for name in names.reversed() {
      if let blocks = contents[name], let place = places[name] { put(blocks, at: place) }
    }
  }

  private func put(_ blocks: [XMLNode], at place: Place) {
    guard let index = place.parent.children.firstIndex(where: { $0.element === place.paragraph }) else {
      return
    }
    let rest = divide(place.path.dropFirst(), at: place.mark)
    var all: [XMLNode] = markup.isHollow(place.paragraph) ? [] : [.element(place.paragraph)]
    all += blocks
    if !markup.isHollow(rest) { all.append(.element(rest)) }
    let follows = place.parent.children[(index + 1)...].contains { $0.element != nil }
    if !follows || all.isEmpty, let closing = markup.closing(after: all.last?.element) {
      all.append(.element(closing))
    }
    place.parent.children.replaceSubrange(index...index, with: all)
  }

  /// Takes what follows the mark out of each element on the way and gives it back in elements of the same kind.
  private func divide(_ path: ArraySlice<XMLElement>, at mark: XMLElement) -> XMLElement {
    var rest: XMLElement?
    var last = mark
    for element in path.reversed() {
      let copy = markup.emptyCopy(of: element)
      if let rest { copy.children.append(.element(rest)) }
      if let index = element.children.firstIndex(where: { $0.element === last }) {
        copy.children += element.children[(index + 1)...].filter { !isEnd($0, of: mark) }
        element.children.removeSubrange((last === mark ? index : index + 1)...)
      }
      rest = copy
      last = element
    }
    return rest ?? XMLElement("")
  }

  /// A mark that has an end is a point: its end stands beside it.
  private func isEnd(_ node: XMLNode, of mark: XMLElement) -> Bool {
    guard let element = node.element, let end = markup.markEnd else { return false }
    return element.name == end && element["w:id"] == mark["w:id"]
  }
}

/// What a format has to say of paragraphs that documents go into.
protocol InsetMarkup {
  /// The element that ends a mark; nil where a mark is one element.
  var markEnd: String? { get }
  func isParagraph(_ element: XMLElement) -> Bool
  /// The name of a mark, where the element is a bookmark's beginning.
  func mark(_ element: XMLElement) -> String?
  /// Whether nothing in a paragraph is seen.
  func isHollow(_ paragraph: XMLElement) -> Bool
  /// An element of the same look with nothing in it, for the second half of one that is divided.
  func emptyCopy(of element: XMLElement) -> XMLElement
  /// What must end a cell or a body whose last element this is.
  func closing(after last: XMLElement?) -> XMLElement?
}

extension Diagnostic {
  fileprivate static func noPlace(for title: String, in host: String) -> Diagnostic {
    Diagnostic(
      "J119", .error,
      Wording("正文里没有放「\(title)」的位置", "the body has no place for “\(title)”"), at: Location(file: host),
      hints: [
        Wording(
          "把插入文档的标记放在正文或正文的表格里，不放在页眉、页脚和脚注里",
          "put the tag into the body or a table of it, not into a header, footer or note")
      ])
  }
}
