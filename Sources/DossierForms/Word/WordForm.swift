/// A form as the parts of a Word package.
struct WordForm: Sendable {
  let form: FormDescription

  /// The parts in the order in which they stand in the package.
  func parts() -> [FormPart] {
    [
      FormPart(name: "[Content_Types].xml", text: contentTypes()),
      FormPart(name: "_rels/.rels", text: Self.packageRelationships()),
      FormPart(name: "word/document.xml", text: document()),
      FormPart(name: "word/_rels/document.xml.rels", text: documentRelationships()),
      FormPart(name: "word/styles.xml", text: WordStyles.part()),
      FormPart(name: "word/settings.xml", text: settings()),
      FormPart(name: "word/fontTable.xml", text: WordFonts.part()),
    ] + pageParts.map { FormPart(name: "word/\($0.file)", text: $0.text) } + [
      FormPart(name: "docProps/core.xml", text: coreProperties()),
      FormPart(name: "docProps/app.xml", text: Self.applicationProperties()),
    ]
  }

  /// The namespaces of every Word part.
  static let namespaces: Markup.Attributes = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  ]

  private func document() -> String {
    Markup.document { markup in
      markup.element("w:document", Self.namespaces) { markup in
        markup.element("w:body") { markup in
          for block in form.blocks { markup.word(block) }
          if form.endsInTable { markup.word(FormParagraph(role: .afterTable, text: "")) }
          section(&markup)
        }
      }
    }
  }
}

/// A part of a package that is being written.
struct FormPart: Sendable, Hashable {
  var name: String
  var text: String
}

extension FormDescription {
  /// Whether a last paragraph is needed, which must not push an empty page out.
  var endsInTable: Bool {
    if case .table = blocks.last { return true }
    return false
  }
}
