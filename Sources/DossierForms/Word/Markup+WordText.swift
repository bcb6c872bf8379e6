extension Markup {
  mutating func word(_ block: FormBlock) {
    switch block {
    case .paragraph(let paragraph): word(paragraph)
    case .table(let table): word(table)
    }
  }

  /// A paragraph with its style and a run for each piece; no formatting of its own.
  mutating func word(_ paragraph: FormParagraph) {
    wordParagraph(paragraph.role) { markup in
      for piece in InlineText(paragraph.text).pieces { markup.word(piece) }
    }
  }

  mutating func wordParagraph(_ role: ParagraphRole, _ content: (inout Markup) -> Void) {
    element("w:p") { markup in
      markup.element("w:pPr") { $0.empty("w:pStyle", [("w:val", role.wordIdentifier)]) }
      content(&markup)
    }
  }

  private mutating func word(_ piece: InlineText.Piece) {
    element("w:r") { markup in
      if piece.isEmphasised {
        markup.element("w:rPr") { $0.empty("w:rStyle", [("w:val", WordStyles.emphasis)]) }
      }
      switch piece.kind {
      case .text(let text), .tag(let text): markup.wordText(text)
      case .lineBreak: markup.empty("w:br")
      }
    }
  }

  mutating func wordText(_ text: String) {
    let preserves = text.hasPrefix(" ") || text.hasSuffix(" ")
    element("w:t", [("xml:space", preserves ? "preserve" : nil)], text: text)
  }

  /// The number of the page, between dashes.
  mutating func wordPageNumber(_ role: ParagraphRole) {
    wordParagraph(role) { markup in
      markup.element("w:r") { $0.wordText("— ") }
      markup.element("w:fldSimple", [("w:instr", " PAGE ")]) { markup in
        markup.element("w:r") { $0.wordText("1") }
      }
      markup.element("w:r") { $0.wordText(" —") }
    }
  }
}
