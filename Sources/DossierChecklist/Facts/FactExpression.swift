public import DossierCore
internal import DossierTemplate

/// An expression over the facts of a case, in the tag language with the filters of checklists; outside a checklist.
public struct FactExpression: Sendable {
  /// The expression as it is written.
  public let source: String
  fileprivate let expression: Expression

  /// - Parameter location: where the expression stands, for messages.
  /// - Throws: a fault of the tag language (T1…) with its place.
  public init(_ source: String, at location: Location) throws(DossierError) {
    self.source = source
    do { expression = try Expression(parsing: source, filters: .checklists) } catch {
      throw DossierError(error.diagnostic(at: location))
    }
  }

  /// Whether the expression uses a name.
  public func mentions(_ name: String) -> Bool { expression.mentions(name) }
}

/// The facts of a case as expressions see them, with names defined beside them.
public struct FactScope: Sendable {
  private var scope: Scope

  public init(_ facts: Value) {
    scope = Scope(root: facts, filters: .checklists)
    scope.namesMissing = false
  }

  public mutating func define(_ name: String, _ value: Value) {
    scope.define(name, value)
  }

  /// Whether the expression is true; one that cannot be worked out is not.
  public mutating func holds(_ expression: FactExpression) -> Bool {
    (try? expression.expression.holds(in: &scope)) ?? false
  }

  /// What the expression comes to; nil where a value is missing or it cannot be worked out.
  public mutating func value(of expression: FactExpression) -> Value? {
    (try? expression.expression.evaluate(in: &scope))?.value
  }
}
