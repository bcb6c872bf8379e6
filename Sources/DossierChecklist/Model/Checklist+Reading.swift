public import DossierCore
internal import DossierTemplate

extension Checklist {
  /// Reads a checklist from its data, as the template set holds it.
  ///
  /// - Parameters:
  ///   - data: the record that the YAML file holds.
  ///   - file: the file's name, for messages.
  ///   - position: the line and column of a field, for messages.
  /// - Throws: ``DossierError`` with every fault of the list at once.
  public init(
    _ data: Value, file: String, position: (FieldPath) -> (line: Int, column: Int)? = { _ in nil }
  ) throws(DossierError) {
    var faults: [Diagnostic] = []
    let reader = Reader(data: data)
    name = reader.wording("清单", english: "英文", at: FieldPath())
    source = data["来源"].text ?? ""
    items = (data["项"].list ?? []).indices.map { index in
      reader.item(at: FieldPath("项").appending(index), faults: &faults)
    }
    if items.isEmpty { faults.append(.checklistWithoutItems()) }
    guard faults.isEmpty else {
      throw DossierError(
        faults.map { fault in
          var fault = fault.within(file: file)
          if let field = fault.location.field, let position = position(field) {
            fault.location.line = position.line
            fault.location.column = position.column
          }
          return fault
        })
    }
  }
}

private struct Reader {
  let data: Value

  func wording(_ key: String, english: String, at path: FieldPath) -> Wording {
    let chinese = data[path.appending(key)].text ?? ""
    return Wording(chinese, data[path.appending(english)].text ?? chinese)
  }

  func item(at path: FieldPath, faults: inout [Diagnostic]) -> Checklist.Item {
    unknownKeys(at: path, known: Self.itemKeys, faults: &faults)
    let item = data[path]
    let tests = item["查"].list ?? []
    return Checklist.Item(
      number: item["号"].number.map { Int(exactly: $0) ?? 0 } ?? 0,
      title: wording("名", english: "英文", at: path),
      basis: wording("依据", english: "英文依据", at: path),
      mayBeWaived: item["可不适用"] == .bool(true),
      evidence: (item["证据"].list ?? []).compactMap(\.text),
      tests: tests.indices.compactMap { test(at: path.appending("查").appending($0), faults: &faults) })
  }

  func test(at path: FieldPath, faults: inout [Diagnostic]) -> Checklist.Test? {
    unknownKeys(at: path, known: Self.testKeys, faults: &faults)
    let test = data[path]
    guard let code = test["码"].text, test["条件"].text != nil else {
      faults.append(.testIncomplete(at: path))
      return nil
    }
    guard let condition = expression("条件", at: path, faults: &faults) else { return nil }
    return Checklist.Test(
      code: DiagnosticCode(rawValue: code),
      severity: severity(test["级别"].text ?? "错误", at: path, faults: &faults),
      kind: test["文种"].text,
      list: test["列表"].text.map { FieldPath($0) },
      premise: test["适用"] == .null ? nil : expression("适用", at: path, faults: &faults),
      condition: condition,
      place: test["位置"].text.map { FieldPath($0) },
      message: wording("说", english: "英文", at: path),
      hint: wording("改法", english: "英文改法", at: path),
      basis: test["依据"] == .null ? nil : wording("依据", english: "英文依据", at: path))
  }

  private func severity(
    _ text: String, at path: FieldPath, faults: inout [Diagnostic]
  ) -> Diagnostic.Severity {
    switch text {
    case "错误": return .error
    case "警告": return .warning
    case "提示": return .note
    default:
      faults.append(.unknownSeverity(at: path.appending("级别")))
      return .error
    }
  }

  private func expression(_ key: String, at path: FieldPath, faults: inout [Diagnostic]) -> Expression? {
    guard let text = data[path.appending(key)].text else { return nil }
    do { return try Expression(parsing: text, filters: .checklists) } catch {
      faults.append(error.diagnostic(at: Location(field: path.appending(key))))
      return nil
    }
  }

  private func unknownKeys(at path: FieldPath, known: Set<String>, faults: inout [Diagnostic]) {
    for key in data[path].record?.keys ?? [] where !known.contains(key) {
      faults.append(.unknownKey(key, known: known, at: path.appending(key)))
    }
  }

  private static let itemKeys: Set<String> = ["号", "名", "英文", "依据", "英文依据", "可不适用", "证据", "查"]
  private static let testKeys: Set<String> = [
    "码", "级别", "文种", "列表", "适用", "条件", "位置", "说", "英文", "改法", "英文改法", "依据", "英文依据",
  ]
}
