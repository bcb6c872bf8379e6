internal import DossierChecklist
internal import DossierCore

extension CodePage {
  /// The page of a test of a checklist, made of what the checklist says.
  init(_ test: Checklist.Test, of item: Checklist.Item, in checklist: Checklist, setName: String) {
    let basis = test.basis ?? item.basis
    let lines =
      [
        Wording(test.message.chinese.withoutTags, test.message.english.withoutTags),
        Self.origin(of: test, item, checklist, setName),
        Self.example(of: test),
      ] + Self.premise(of: test)
      + checklist.definitionSources(for: test).map { Self.definition($0.name, $0.source) } + [
        Wording("办法：\(test.hint.chinese)", "Mend: \(test.hint.english)"),
        Wording("依据：\(basis.chinese)", "Basis: \(basis.english)"),
      ] + Self.waiving(item)
    self.init(
      test.code, lines.map(\.chinese).joined(separator: "\n"), lines.map(\.english).joined(separator: "\n"))
  }

  private static func origin(
    of test: Checklist.Test, _ item: Checklist.Item, _ checklist: Checklist, _ setName: String
  ) -> Wording {
    let severity = test.severity.word
    return Wording(
      "清单「\(checklist.name.chinese)」第\(item.number)项「\(item.title.chinese)」，模板集「\(setName)」；\(severity.chinese)",
      "Checklist “\(checklist.name.english)”, item \(item.number), “\(item.title.english)”, "
        + "template set “\(setName)”; \(severity.english)")
  }

  private static func example(of test: Checklist.Test) -> Wording {
    let subject = test.subject
    return Wording(
      "例：\(subject.chinese)不满足：\(test.conditionSource)",
      "Example: this does not hold \(subject.english): \(test.conditionSource)")
  }

  private static func premise(of test: Checklist.Test) -> [Wording] {
    test.premiseSource.map { [Wording("只在这时查：\($0)", "Asked only where: \($0)")] } ?? []
  }

  private static func definition(_ name: String, _ source: String) -> Wording {
    Wording("其中「\(name)」是：\(source)", "There \(name) is: \(source)")
  }

  private static func waiving(_ item: Checklist.Item) -> [Wording] {
    guard item.isWaivable else { return [] }
    let condition = item.waiverSource
    return [
      Wording(
        "本项确实不适用的，在案件文件的「不适用」里写明理由" + (condition.map { "；只限：\($0)" } ?? ""),
        "Where the item does not apply, say so with a reason below 不适用 of the case file"
          + (condition.map { "; only where: \($0)" } ?? ""))
    ]
  }
}

extension Checklist.Test {
  /// What the condition is asked of.
  fileprivate var subject: Wording {
    if let textGroupName {
      return Wording("「\(textGroupName)」里有一处", "for one of the texts “\(textGroupName)”")
    }
    return switch (documentKind, listPath) {
    case (nil, nil): Wording("案件", "for the case")
    case (let kind?, nil): Wording("有一份\(kind)（本件）", "for a document of the kind \(kind) (本件)")
    case (nil, let list?): Wording("「\(list)」有一条（项）", "for an entry of \(list) (项)")
    case (let kind?, let list?):
      Wording(
        "有一份\(kind)（本件）的「\(list)」有一条（项）", "for an entry (项) of \(list) of a document of the kind \(kind)")
    }
  }
}

extension Diagnostic.Severity {
  fileprivate var word: Wording {
    switch self {
    case .error: Wording("错误", "error")
    case .warning: Wording("警告", "warning")
    case .note: Wording("提示", "note")
    }
  }
}

extension String {
  /// The sentence with `…` for what a tag would put in.
  fileprivate var withoutTags: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
      text += rest[..<start.lowerBound] + "…"
      rest = rest[end.upperBound...]
    }
    return text + rest
  }
}
