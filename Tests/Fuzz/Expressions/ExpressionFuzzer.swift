import DossierCore
import DossierTemplate

/// libFuzzer's entry: any text is parsed as an expression and evaluated.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExpressions(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(TagFault) {
    evaluate(try Expression(parsing: text))
  } catch {
    precondition(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
    precondition(!error.message.chinese.isEmpty && !error.message.english.isEmpty)
  }
  return 0
}

private func evaluate(_ expression: Expression) {
  _ = expression.fieldPaths
  _ = expression.filterNames
  var scope = Scope(root: facts, limits: limits)
  scope.defineLoop(over: ["甲", "乙", "丙"], at: 1)
  do throws(EvaluationFault) {
    let text = try expression.printed(in: &scope)
    precondition(text.utf8.count <= limits.textSize)
    // What the expression is evaluated to does not depend on what was evaluated before.
    let again = try expression.printed(in: &scope)
    precondition(again == text)
    _ = try expression.elements(in: &scope)
  } catch {
    precondition(!error.message.chinese.isEmpty && !error.message.english.isEmpty)
  }
}

/// Small, so that an input that reaches a limit does so soon.
private let limits = {
  var limits = EvaluationLimits()
  limits.textSize = 1 << 20
  limits.listCount = 1 << 16
  limits.work = 1 << 22
  return limits
}()

private let facts: Value = [
  "信访人": ["姓名": "周明远", "电话": "12000001234", "无": nil], "a": "text", "金额": 67788.5,
  "n": -9_223_372_036_854_775_807, "日": "2026-03-05", "t": true,
  "列": [1, 2.5, "甲", nil, [1], ["k": true]], "e\u{301}": "é", "记录": ["a": 1, "b": [1, 2, 3]],
  "人": [["名": "甲", "岁": 30], ["名": "乙", "岁": 40]],
]
