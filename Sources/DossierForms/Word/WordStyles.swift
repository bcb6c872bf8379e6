/// The style sheet, the same in every form, so that an assembled dossier has it once.
enum WordStyles {
  static let normal = "Normal"
  static let emphasis = "Form-emphasis"
  static let ruledTable = "Form-ruledTable"
  static let plainTable = "Form-plainTable"

  static func part() -> String {
    Markup.document { markup in
      markup.element("w:styles", WordForm.namespaces) { markup in
        defaults(&markup)
        baseStyles(&markup)
        for role in ParagraphRole.allCases { style(of: role, &markup) }
        tableStyle(ruledTable, "公文表格", isRuled: true, &markup)
        tableStyle(plainTable, "无框表格", isRuled: false, &markup)
      }
    }
  }

  private static func defaults(_ markup: inout Markup) {
    markup.element("w:docDefaults") { markup in
      markup.element("w:rPrDefault") { markup in
        markup.element("w:rPr") { markup in
          fonts(.body, &markup)
          markup.empty("w:sz", [("w:val", "32")])
          markup.empty("w:szCs", [("w:val", "32")])
          // Latin letters and digits in Chinese would let LibreOffice break a line within a number.
          markup.empty(
            "w:lang", [("w:val", "en-US"), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")])
        }
      }
      markup.empty("w:pPrDefault")
    }
  }

  private static func baseStyles(_ markup: inout Markup) {
    markup.element("w:style", [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", normal)]) {
      markup in
      markup.empty("w:name", [("w:val", "Normal")])
      markup.empty("w:qFormat")
      markup.element("w:pPr") { markup in
        markup.empty("w:widowControl", [("w:val", "0")])
        markup.empty("w:jc", [("w:val", "both")])
      }
    }
    markup.element(
      "w:style",
      [("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")]
    ) { markup in
      markup.empty("w:name", [("w:val", "Default Paragraph Font")])
      markup.empty("w:uiPriority", [("w:val", "1")])
      markup.empty("w:semiHidden")
      markup.empty("w:unhideWhenUsed")
    }
    markup.element("w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")]) {
      markup in
      markup.empty("w:name", [("w:val", "Normal Table")])
      markup.empty("w:uiPriority", [("w:val", "99")])
      markup.empty("w:semiHidden")
      markup.empty("w:unhideWhenUsed")
      markup.element("w:tblPr") { cellMargins(&$0) }
    }
    markup.element("w:style", [("w:type", "character"), ("w:customStyle", "1"), ("w:styleId", emphasis)]) {
      markup in
      markup.empty("w:name", [("w:val", "黑体强调")])
      markup.empty("w:qFormat")
      markup.element("w:rPr") { fonts(.hei, &$0) }
    }
  }

  private static func style(of role: ParagraphRole, _ markup: inout Markup) {
    let attributes: Markup.Attributes = [
      ("w:type", "paragraph"), ("w:customStyle", "1"), ("w:styleId", role.wordIdentifier),
    ]
    markup.element("w:style", attributes) { markup in
      markup.empty("w:name", [("w:val", role.rawValue)])
      markup.empty("w:basedOn", [("w:val", normal)])
      markup.empty("w:qFormat")
      markup.element("w:pPr") { role.style.wordParagraphProperties(&$0) }
      markup.element("w:rPr") { role.style.wordRunProperties(&$0) }
    }
  }

  private static func tableStyle(_ identifier: String, _ name: String, isRuled: Bool, _ markup: inout Markup)
  {
    markup.element("w:style", [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", identifier)]) {
      markup in
      markup.empty("w:name", [("w:val", name)])
      markup.empty("w:basedOn", [("w:val", "TableNormal")])
      markup.element("w:tblPr") { markup in
        if isRuled {
          markup.element("w:tblBorders") { markup in
            for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
              markup.empty(
                "w:\(side)",
                [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "000000")])
            }
          }
        }
        cellMargins(&markup)
      }
    }
  }

  private static func cellMargins(_ markup: inout Markup) {
    markup.element("w:tblCellMar") { markup in
      for (side, width) in [("top", 23), ("left", 57), ("bottom", 23), ("right", 57)] {
        markup.empty("w:\(side)", [("w:w", "\(width)"), ("w:type", "dxa")])
      }
    }
  }

  /// All four kinds of characters in one face.
  static func fonts(_ font: FormFont, _ markup: inout Markup) {
    let name = font.rawValue
    markup.empty(
      "w:rFonts", [("w:ascii", name), ("w:hAnsi", name), ("w:eastAsia", name), ("w:cs", name)])
  }
}
