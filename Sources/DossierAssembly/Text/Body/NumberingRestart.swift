internal import DossierOffice

/// Keeps the numbers of lists and headings of a document apart from those of the document before.
enum NumberingRestart {
  /// The first list has nothing to go on from, and the first heading of each level begins anew.
  ///
  /// - Parameter countsHeadings: whether the outline gives headings numbers.
  static func apply(to blocks: [XMLNode], countsHeadings: Bool) {
    var isFirstList = true
    var highest = Int.max
    func visit(_ element: XMLElement) {
      if element.name == "text:list" || element.name == "text:numbered-paragraph", isFirstList {
        isFirstList = false
        element["text:continue-numbering"] = nil
      }
      guard element.name == "text:h", countsHeadings else { return }
      let level = element["text:outline-level"].flatMap { Int($0) } ?? 1
      guard level < highest else { return }
      highest = level
      element["text:restart-numbering"] = "true"
      element["text:start-value"] = element["text:start-value"] ?? "1"
    }
    for element in blocks.compactMap(\.element) {
      visit(element)
      element.walk { node in
        if let element = node.element { visit(element) }
        return true
      }
    }
  }
}
