extension WordForm {
  /// A header or footer of the form.
  struct PagePart: Sendable, Hashable {
    var kind: Kind
    /// `default`, `even` or `first`.
    var page: String
    var number: Int
    var text: String

    enum Kind: String, Sendable { case header, footer }

    var file: String { "\(kind.rawValue)\(number).xml" }
    var relationship: String { "rId\(10 + number + (kind == .footer ? 10 : 0))" }
  }

  /// Headers and footers: the page number, and on the first page of a letter the red lines instead.
  var pageParts: [PagePart] {
    var parts: [PagePart] = []
    if let header = form.header {
      // Once even pages have a footer of their own, they want a header of their own too.
      for (page, number) in [("default", 1), ("even", 2)] {
        parts.append(
          part(.header, page, number) { $0.word(FormParagraph(role: .pageHeader, text: header)) })
      }
    }
    if form.page == .letter {
      parts.append(
        part(.header, "first", 1) { $0.word(FormParagraph(role: .letterMark, text: form.mark ?? "")) })
    }
    if form.hasPageNumbers {
      let roles = form.page.numberRoles
      parts.append(part(.footer, "default", 1) { $0.wordPageNumber(roles.odd) })
      parts.append(part(.footer, "even", 2) { $0.wordPageNumber(roles.even) })
    }
    if form.page == .letter {
      parts.append(
        part(.footer, "first", 3) { $0.word(FormParagraph(role: .letterFootLine, text: "")) })
    }
    return parts
  }

  private func part(
    _ kind: PagePart.Kind, _ page: String, _ number: Int, _ content: (inout Markup) -> Void
  ) -> PagePart {
    let text = Markup.document { markup in
      markup.element(kind == .header ? "w:hdr" : "w:ftr", Self.namespaces, content)
    }
    return PagePart(kind: kind, page: page, number: number, text: text)
  }

  /// The section: paper, margins, headers and the grid of 22 lines.
  func section(_ markup: inout Markup) {
    let page = form.page.geometry
    markup.element("w:sectPr") { markup in
      for part in pageParts {
        markup.empty(
          "w:\(part.kind.rawValue)Reference", [("w:type", part.page), ("r:id", part.relationship)])
      }
      markup.empty(
        "w:pgSz",
        [
          ("w:w", page.isLandscape ? "16838" : "11906"), ("w:h", page.isLandscape ? "11906" : "16838"),
          ("w:orient", page.isLandscape ? "landscape" : nil),
        ])
      margins(page, &markup)
      markup.empty("w:cols", [("w:space", "425")])
      if form.page == .letter { markup.empty("w:titlePg") }
      grid(&markup)
    }
  }

  private func margins(_ page: PageGeometry, _ markup: inout Markup) {
    let sides = [
      ("top", page.top), ("right", page.right), ("bottom", page.bottom), ("left", page.left),
      ("header", page.header), ("footer", page.footer), ("gutter", 0),
    ]
    markup.empty("w:pgMar", sides.map { ("w:\($0.0)", "\(Measure.twips(millimetres: $0.1))") })
  }

  /// 22 lines; the 28 characters are made by the styles.
  private func grid(_ markup: inout Markup) {
    if form.page.isOfficialDocument {
      markup.empty("w:docGrid", [("w:type", "lines"), ("w:linePitch", "579")])
    } else {
      markup.empty("w:docGrid", [("w:linePitch", "312")])
    }
  }
}
