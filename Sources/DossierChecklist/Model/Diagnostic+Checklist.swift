internal import DossierCore

extension Diagnostic {
  static func checklistWithoutItems() -> Diagnostic {
    Diagnostic(
      "L101", .error, Wording("清单里没有一项", "the checklist has no items"),
      hints: [Wording("在「项」下写出各项", "write the items below “项”")])
  }

  static func testIncomplete(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L102", .error, Wording("这条检查缺少「码」或「条件」", "this test lacks “码” or “条件”"), at: Location(field: path),
      hints: [Wording("补上检查的代码和条件", "give the test its code and its condition")])
  }

  static func unknownSeverity(at path: FieldPath) -> Diagnostic {
    Diagnostic(
      "L103", .error, Wording("级别只能是错误、警告、提示", "the severity can only be 错误, 警告 or 提示"),
      at: Location(field: path), hints: [Wording("改成三者之一", "use one of the three")])
  }

  static func unknownKey(_ key: String, known: Set<String>, at path: FieldPath) -> Diagnostic {
    let meant = Suggestion.nearest(to: key, among: known.sorted())
    return Diagnostic(
      "L104", .error, Wording("清单里没有「\(key)」这个键", "checklists have no key “\(key)”"), at: Location(field: path),
      hints: meant.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? [
        Wording("删去它，或改用说明里的键", "delete it, or use a key of the reference")
      ])
  }

  static func conditionFailed(_ code: DiagnosticCode, at location: Location) -> Diagnostic {
    Diagnostic(
      "L105", .error,
      Wording("检查 \(code) 的条件算不出来", "the condition of test \(code) cannot be evaluated"), at: location,
      hints: [Wording("核对清单里这条检查的「条件」", "look at the test's “条件” in the checklist")])
  }

  static func itemNotWaivable(_ title: Wording, number: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      "L106", .error,
      Wording("第\(number)项「\(title.chinese)」不得标为不适用", "item \(number), “\(title.english)”, cannot be declared not applicable"),
      at: location,
      hints: [Wording("删去「不适用」里的这一条，补齐材料", "delete the entry below “不适用” and complete the papers")])
  }
}
