extension Markup {
  mutating func text(_ paragraph: FormParagraph) {
    textParagraph(paragraph.role) { markup in
      for piece in InlineText(paragraph.text).pieces { markup.text(piece) }
    }
  }

  mutating func textParagraph(_ role: ParagraphRole, _ content: (inout Markup) -> Void) {
    element("text:p", [("text:style-name", role.rawValue)], content)
  }

  private mutating func text(_ piece: InlineText.Piece) {
    guard piece.isEmphasised else { return write(piece.kind) }
    element("text:span", [("text:style-name", TextStyles.emphasis)]) { $0.write(piece.kind) }
  }

  private mutating func write(_ kind: InlineText.Kind) {
    switch kind {
    case .text(let text), .tag(let text): characters(text)
    case .lineBreak: empty("text:line-break")
    }
  }

  /// The number of the page, between dashes.
  mutating func textPageNumber(_ role: ParagraphRole) {
    textParagraph(role) { markup in
      markup.characters("— ")
      markup.element("text:page-number", [("text:select-page", "current")], text: "1")
      markup.characters(" —")
    }
  }
}
