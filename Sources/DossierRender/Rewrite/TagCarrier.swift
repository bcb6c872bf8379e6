internal import DossierOffice

/// Template text as part of a Word document, for what is put into tags before tags are looked for.
enum TagCarrier {
  static func run(_ text: String) -> XMLElement {
    XMLElement("w:r", [], [.element(XMLElement("w:t", [], [.text(text)]))])
  }

  static func paragraph(_ text: String) -> XMLElement {
    XMLElement("w:p", [], [.element(run(text))])
  }

  static func cell(_ text: String) -> XMLElement {
    XMLElement("w:tc", [], [.element(paragraph(text))])
  }

  /// A statement that can stand among the children of an element; nil where none can.
  static func statement(_ statement: String, among parent: String) -> XMLElement? {
    switch parent {
    case "w:tr": cell("{%tc \(statement) %}")
    case "w:tbl": nil
    case "w:p", "w:hyperlink", "w:ins", "w:smartTag", "w:fldSimple": run("{% \(statement) %}")
    case "w:body", "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment", "w:txbxContent":
      paragraph("{%p \(statement) %}")
    default: nil
    }
  }

  /// A text as a literal of the template language.
  static func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
