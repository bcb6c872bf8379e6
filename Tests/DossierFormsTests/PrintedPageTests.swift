import Testing

@testable import DossierForms

/// What a page must hold once the values are filled in.
@Suite struct PrintedPageTests {
  private func forms() throws -> [FormDescription] { try BuiltIn.forms() }

  @Test(arguments: BuiltIn.names)
  func `every form but cover, index and closing note carries its page number`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let word = form.parts(.word).filter { $0.text.contains(" PAGE ") }.count
    let text = try #require(form.parts(.openDocument).first { $0.name == "styles.xml" }).text
    let isNumbered = !["卷宗封面", "卷内目录", "备考表"].contains(name)
    #expect(word == (isNumbered ? 2 : 0))
    #expect(text.matches(of: /<text:page-number/).count == (isNumbered ? 2 : 0))
  }

  @Test(arguments: BuiltIn.names)
  func `a picture put into an OpenDocument part finds its namespaces declared`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    for part in form.parts(.openDocument) where ["content.xml", "styles.xml"].contains(part.name) {
      for prefix in ["office", "style", "text", "table", "draw", "fo", "svg", "xlink", "number", "dc"] {
        #expect(part.text.contains("xmlns:\(prefix)=\""), "\(part.name) \(prefix)")
      }
    }
  }

  @Test func `a full identity number is printed in three forms only`() throws {
    let printing = try forms().filter { form in
      let text = form.parts(.word).first { $0.name == "word/document.xml" }?.text ?? ""
      return text.matches(of: /\{\{[^}]*证件号码[^}]*\}\}/).contains { !$0.0.contains("脱敏") }
    }
    #expect(printing.map(\.name) == ["受理登记表", "息访协议", "调查笔录"])
  }

  @Test func `what follows the signature stays on its page`() {
    for role in [ParagraphRole.lastAttachment, .organ, .date, .note, .minutesItem] {
      #expect(role.style.keepsWithNext, "\(role.rawValue)")
    }
    #expect(!ParagraphRole.attachment.style.keepsWithNext)
  }

  @Test func `a column of dates is as wide as a whole date, even in a wide face`() throws {
    for form in try forms() where form.hasSmallTables {
      for table in form.tables {
        for (row, slots) in zip(table.rows, table.grid()) where !row.isHeading {
          for (width, cell) in widths(slots ?? [], in: table) where isDate(cell) {
            #expect(width >= 36.5, "\(form.name) \(cell.paragraphs.map(\.text))")
          }
        }
      }
    }
  }

  private func widths(_ slots: [FormTable.Slot], in table: FormTable) -> [(Double, FormTable.Cell)] {
    var column = 0
    return slots.map { slot in
      defer { column += slot.cell.columnSpan }
      return (table.width(of: slot.cell, at: column), slot.cell)
    }
  }

  private func isDate(_ cell: FormTable.Cell) -> Bool {
    cell.paragraphs.contains { $0.text.contains("| 日期 ") || $0.text.contains("| 时刻") }
  }
}
