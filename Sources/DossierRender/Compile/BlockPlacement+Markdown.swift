internal import DossierOffice
internal import DossierTemplate

// Markdown makes paragraphs, headings and lists: it takes the place of the paragraph in which it is printed.
extension BlockPlacement {
  mutating func placeMarkdown() {
    guard markup.holdsMarkdown else { return }
    for index in sites.indices where sites[index].tag.printsMarkdown { placeMarkdown(index) }
  }

  private mutating func placeMarkdown(_ index: Int) {
    let paragraph = sites[index].paragraph
    guard let depth = sites[index].ancestors.firstIndex(where: { $0 === paragraph }), depth > 0 else {
      return
    }
    let path = Array(sites[index].ancestors[..<depth])
    guard let parent = path.last, markup.surroundings(in: parent) == .odfBlocks,
      let position = parent.index(of: paragraph), !holdsStatements(paragraph)
    else { return }
    if paragraph.hasText { drop(around: index) }
    parent.children[position] = Placeholder.node(index)
    sites[index].ancestors = path
  }

  private func holdsStatements(_ element: XMLElement) -> Bool {
    trace(of: element).contains { $0 != .content }
  }
}

extension XMLElement {
  fileprivate var hasText: Bool { !text.allSatisfy(\.isWhitespace) }
}

extension Tag {
  fileprivate var printsMarkdown: Bool {
    if case .output(let expression) = content { expression.filterNames.contains("markdown") } else { false }
  }
}
