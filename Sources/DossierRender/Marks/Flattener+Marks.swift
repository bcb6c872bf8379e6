internal import DossierTemplate

/// A value that stands between bookmarks, where its place in the data can be said.
final class MarkStep: Sendable {
  let expression: Expression
  /// The field that the expression prints, without its filters.
  let field: Expression
  let filters: [String]
  let site: Int

  init?(_ expression: Expression, site: Int) {
    guard let field = expression.printedField else { return nil }
    self.expression = expression
    self.field = field
    filters = expression.printedSteps
    self.site = site
  }
}

extension Flattener {
  mutating func write(_ mark: MarkNode) {
    switch mark {
    case .begin(let site):
      guard case .output(let expression) = sites[site].tag.content,
        let step = MarkStep(expression, site: site)
      else { return }
      add(.beginMark(step))
    case .end: add(.endMark)
    }
  }
}
