internal import DossierCore

// MARK: - Faults of a checklist

extension Diagnostic {
  static func checklistWithoutItems() -> Diagnostic {
    Diagnostic(
      "L101", .error, Wording("清单里没有一项", "the checklist has no items"), at: Location(field: "项"),
      hints: [Wording("在「项」下写出各项", "write the items below “项”")])
  }

  static func testIncomplete(lacking keys: [String], at path: FieldPath) -> Diagnostic {
    let (chinese, english) = (keys.quoted("「", "」", "、"), keys.quoted("“", "”", ", "))
    return Diagnostic(
      "L102", .error, Wording("这条检查缺少\(chinese)", "this test lacks \(english)"), at: Location(field: path),
      hints: [Wording("每条检查要有代码、条件和一句说明", "a test has a code, a condition and a sentence")])
  }

  static func unknownSeverity(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L103", .error, Wording("级别只能是错误、警告、提示", "the severity can only be 错误, 警告 or 提示"),
      at: Location(field: path), hints: [Wording("改成三者之一", "use one of the three")])
  }

  static func unknownKey(_ key: String, known: Set<String>, at path: FieldPath) -> Diagnostic {
    let meant = Suggestion.nearest(to: key, among: known.sorted())
    return Diagnostic(
      "L104", .error, Wording("清单里没有「\(key)」这个键", "checklists have no key “\(key)”"),
      at: Location(field: path),
      hints: meant.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? [
        Wording("删去它，或改用说明里的键", "delete it, or use a key of the reference")
      ])
  }

  static func itemIncomplete(lacking keys: [String], at path: FieldPath) -> Diagnostic {
    let (chinese, english) = (keys.quoted("「", "」", "、"), keys.quoted("“", "”", ", "))
    return Diagnostic(
      "L109", .error, Wording("清单的这一项缺少\(chinese)", "this item of the checklist lacks \(english)"),
      at: Location(field: path),
      hints: [Wording("补上；「号」是从 1 起的整数", "add it; “号” is a whole number from 1")])
  }

  static func twice(_ key: String, _ value: String, at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L110", .error, Wording("「\(key)」\(value) 用了两次", "“\(key)” \(value) is used twice"),
      at: Location(field: path), hints: [Wording("改成没有用过的", "use one that is free")])
  }

  static func wrongForm(_ key: String, _ wanted: Wording, at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L111", .error, Wording("「\(key)」应当是\(wanted.chinese)", "“\(key)” should be \(wanted.english)"),
      at: Location(field: path), hints: [Wording("照自带清单的写法改", "write it as the built-in checklists do")])
  }

  static func statementInSentence(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L112", .error, Wording("说明里只能用 {{ … }}", "sentences can only hold {{ … }}"),
      at: Location(field: path),
      hints: [Wording("条件写进「适用」或「条件」", "put what decides into “适用” or “条件”")])
  }

  static func checklistWithoutName() -> Diagnostic {
    Diagnostic(
      "L113", .error, Wording("清单没有名称", "the checklist has no name"), at: Location(field: "清单"),
      hints: [Wording("在「清单」下写名称，案件的「不适用」要用它", "name it in “清单”; the “不适用” of cases refers to it")])
  }
}

// MARK: - Findings of judging

extension Diagnostic {
  /// - Parameter reason: what could not be done; nil where a definition that the test uses failed.
  static func conditionFailed(
    _ code: DiagnosticCode, _ reason: Wording, isFaultOfCase: Bool, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      "L105", .error,
      Wording(
        "检查 \(code) 算不出来：\(reason.chinese)", "test \(code) cannot be evaluated: \(reason.english)"),
      at: location,
      hints: [
        isFaultOfCase
          ? Wording("核对案件里这一处及有关的日期、数字", "look at this field and the dates and numbers it goes with")
          : Wording("核对清单里这条检查的「条件」", "look at the test's “条件” in the checklist")
      ])
  }

  static func itemNotWaivable(_ title: Wording, number: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      "L106", .error,
      Wording(
        "第\(number)项「\(title.chinese)」不得标为不适用",
        "item \(number), “\(title.english)”, cannot be declared not applicable"),
      at: location,
      hints: [Wording("删去「不适用」里的这一条，补齐材料", "delete the entry below “不适用” and complete the papers")])
  }

  static func waivedWithoutReason(_ title: Wording, number: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      "L107", .error,
      Wording(
        "第\(number)项「\(title.chinese)」标为不适用，没有写理由",
        "item \(number), “\(title.english)”, is declared not applicable without a reason"),
      at: location,
      hints: [Wording("写明「理由」，或删去这一条", "give the “理由”, or delete the entry")])
  }

  static func noSuchItem(at location: Location) -> Diagnostic {
    Diagnostic(
      "L108", .error, Wording("「不适用」写的项，清单里没有", "“不适用” names an item that the checklist does not have"),
      at: location, hints: [Wording("「项」写清单的项号", "write the item's number in “项”")])
  }
}

extension [String] {
  fileprivate func quoted(_ opening: String, _ closing: String, _ separator: String) -> String {
    map { opening + $0 + closing }.joined(separator: separator)
  }
}
