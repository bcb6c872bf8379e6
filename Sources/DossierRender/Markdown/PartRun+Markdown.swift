internal import DossierCore

// Markdown in ODF, as secretary's filter has it: blocks in the place of the paragraph in which the tag stood.
extension PartRun {
  mutating func writeMarkdown(_ text: String, _ step: OutputStep) {
    write(MarkdownBlock.blocks(of: text), step)
  }

  private mutating func write(_ blocks: [MarkdownBlock], _ step: OutputStep) {
    for block in blocks {
      switch block {
      case .heading(let level, let text):
        let attributes = #"text:style-name="Heading_20_\#(level)" text:outline-level="\#(level)""#
        write(MarkdownText.read(text), step, in: "text:h", attributes)
      case .paragraph(let text): write(MarkdownText.read(text), step, in: "text:p", "")
      case .code(let text):
        let rich = RichText([RichText.Piece(text)])
        write(rich, step, in: "text:p", #"text:style-name="Preformatted_20_Text""#)
      case .quote(let inner): write(inner, step)
      case .list(let isNumbered, let items): write(items, isNumbered: isNumbered, step)
      }
    }
  }

  private mutating func write(
    _ rich: RichText, _ step: OutputStep, in element: String, _ attributes: String
  ) {
    guard !rich.text.allSatisfy(\.isWhitespace) else { return }
    output += "<\(element)\(attributes.isEmpty ? "" : " ")\(attributes)>".utf8
    writePieces(of: rich, OutputStep(expression: step.expression, surroundings: .odfText, site: step.site))
    output += "</\(element)>".utf8
  }

  private mutating func write(
    _ items: [[MarkdownBlock]], isNumbered: Bool, _ step: OutputStep
  ) {
    let style = styles.listName(isNumbered: isNumbered)
    output += #"<text:list text:style-name="\#(style)">"#.utf8
    for item in items {
      output += "<text:list-item>".utf8
      write(item, step)
      output += "</text:list-item>".utf8
    }
    output += "</text:list>".utf8
  }
}
