internal import DossierCore

extension Diagnostic {
  static let notYAML = Diagnostic(
    "V001", .error, Wording("版式文件不是有效的 YAML", "The form description is not valid YAML"),
    hints: [
      Wording(
        "检查缩进、引号和冒号；含花括号的文字要加单引号",
        "Check indents, quotes and colons; texts with braces need single quotes")
    ])

  static func unknownWord(_ word: String, at location: Location) -> Diagnostic {
    Diagnostic(
      "V002", .error, Wording("版式文件中没有「\(word)」这个词", "A form description does not know the word 「\(word)」"),
      at: location,
      hints: [Wording("对照其他版式文件改正拼写", "Correct the spelling after another form description")])
  }

  static func unexpectedShape(at location: Location) -> Diagnostic {
    Diagnostic(
      "V003", .error, Wording("此处的写法不对", "Something else is expected here"), at: location,
      hints: [
        Wording(
          "一个段落写成「- 角色: 文字」，一个单元格写成「标/列数x行数: 文字」",
          "A paragraph is written “- role: text”, a cell “kind/columns×rows: text”")
      ])
  }

  static func missingKey(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic(
      "V003", .error, Wording("缺少「\(key)」", "「\(key)」 is missing"), at: location,
      hints: [Wording("补上「\(key)」", "Add 「\(key)」")])
  }

  static func rowDoesNotFill(at location: Location) -> Diagnostic {
    Diagnostic(
      "V004", .error, Wording("这一行的单元格没有恰好占满各列", "The cells of this row do not fill the columns exactly"),
      at: location,
      hints: [
        Wording("检查本行及上方跨行单元格的跨列数之和", "Check the sum of the spans of this row and of cells from above")
      ])
  }

  static func unreadable(_ file: String) -> Diagnostic {
    Diagnostic(
      "V005", .error, Wording("无法读写文件", "The file cannot be read or written"), at: Location(file: file),
      hints: [Wording("检查文件是否存在、有无权限", "Check that the file exists and may be accessed")])
  }
}
