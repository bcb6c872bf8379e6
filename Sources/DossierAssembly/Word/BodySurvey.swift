internal import DossierOffice

/// What a body holds that has to be known before anything of it is rewritten, found in one walk.
struct BodySurvey {
  /// The properties of the sections, in the order of the document.
  private(set) var sections: [XMLElement] = []
  /// The names of the bookmarks, in the order of the document.
  private(set) var bookmarks: [String] = []

  init(_ body: XMLElement) {
    body.walk { node in
      guard let element = node.element else { return true }
      if element.name == "w:sectPr" {
        sections.append(element)
      } else if element.name == "w:bookmarkStart", let name = element["w:name"] {
        bookmarks.append(name)
      }
      return true
    }
  }
}
