public import DossierCore
internal import DossierTemplate

// A test as its author wrote it, for the pages that explain codes.
extension Checklist.Test {
  /// The condition as it is written.
  public var conditionSource: String { condition.source }

  /// The kind of document that the test runs for; nil where it runs for the case.
  public var documentKind: String? { kind }

  /// The list whose entries the test runs for.
  public var listPath: FieldPath? { list }
}
