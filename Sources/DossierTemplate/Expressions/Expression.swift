public import DossierCore

/// An expression of the template language, parsed once and evaluated often.
///
/// The language is Jinja's: `信访人.姓名 | default("无")`, `诉求清单 | length > 1`, `"是" if 案件.越级 else "否"`.
public struct Expression: Sendable {
  /// What is read once; a class, so that passing an expression on copies one reference.
  private final class Reading: Sendable {
    let root: Node
    let source: String
    /// The keys of a plain path such as `信访人.姓名`, which is followed without walking the tree; else empty.
    let path: [RecordKey]

    init(root: Node, source: String) {
      self.root = root
      self.source = source
      path = root.plainPath ?? []
    }
  }

  private let reading: Reading

  init(root: Node, source: String) {
    reading = Reading(root: root, source: source)
  }

  var root: Node { reading.root }

  /// The expression as it is written.
  public var source: String { reading.source }

  /// Reads an expression that stands by itself, as a checklist holds one.
  ///
  /// Filters are looked up in `filters`; nil leaves that to ``evaluate(in:)``. Full-width marks are read as they
  /// were meant. Throws the first fault, its range counted in UTF-8 offsets of `text`.
  public init(parsing text: String, filters: FilterLibrary? = .standard) throws(TagFault) {
    let source = SourceText(text)
    var lexer = Lexer(source, in: 0..<source.count)
    var parser = ExpressionParser(try lexer.tokenize(), source: source, filters: filters)
    let root = try parser.parseTuple()
    try parser.expectEnd()
    self.init(root: root, source: text)
  }

  /// Works the expression out.
  ///
  /// A value that is not there comes back as ``Outcome/missing(_:)``. Nothing in the template or the data can make
  /// this trap or run without bound; whatever cannot be done is thrown.
  public func evaluate(in scope: inout Scope) throws(EvaluationFault) -> Outcome {
    if !reading.path.isEmpty, let value = scope.value(at: reading.path) { return .value(value) }
    return try scope.evaluate(root)
  }

  /// The text the expression prints; throws `missing`, with the path, for what is missing or null.
  public func printed(in scope: inout Scope) throws(EvaluationFault) -> String {
    let outcome = try evaluate(in: &scope)
    do throws(EvaluationFault) { return try outcome.printed() } catch {
      throw error.about(scope.path(of: root))
    }
  }

  /// The text of what the expression came to, which is not worked out again.
  public func text(of outcome: Outcome, in scope: Scope) throws(EvaluationFault) -> String {
    do throws(EvaluationFault) { return try outcome.printed() } catch {
      throw error.about(scope.path(of: root))
    }
  }

  /// What a loop over the expression goes over; throws `missing` for what is missing or null.
  public func elements(in scope: inout Scope) throws(EvaluationFault) -> [Value] {
    let outcome = try evaluate(in: &scope)
    // The characters of a text are a list that is made here.
    if case .value(.text(let text)) = outcome { try scope.charge(list: text.count) }
    do throws(EvaluationFault) { return try outcome.elements() } catch {
      throw error.about(scope.path(of: root))
    }
  }

  /// Where in the data the expression's value lies, for plain paths such as `文书[0].签署`; nil for anything made.
  ///
  /// Give it to ``Scope/define(_:_:from:)``, with the index of the turn, for faults that name the place in the data.
  public func origin(in scope: Scope) -> FieldPath? {
    scope.origin(of: root)
  }
}

extension Expression {
  /// The field that the expression prints, where it is one: a plain path such as `本件.日期`, through filters or not, or
  /// `本件.日期 | 日期 if 本件.日期 else "　年　月　日"`.
  public var printedField: Expression? {
    root.printedPath.map { Expression(root: $0.field, source: source) }
  }

  /// The filters that the printed field goes through, in their order; what is cut off its ends is `trim`.
  public var printedSteps: [String] { root.printedPath?.steps ?? [] }
}

extension Node {
  /// A plain path below filters, and what the value goes through.
  fileprivate var printedPath: (field: Node, steps: [String])? {
    switch self {
    case .conditional(let test, let then, let otherwise):
      guard let asked = test.plainPath, otherwise?.isLiteral ?? true, let found = then.printedPath,
        found.field.plainPath == asked
      else { return nil }
      return found
    case .filtered(let base, let use):
      guard use.arguments.nodes.allSatisfy(\.isLiteral), let found = base.printedPath else { return nil }
      return (found.field, found.steps + [use.name.text])
    case .method(let base, .rstrip, let arguments), .method(let base, .lstrip, let arguments),
      .method(let base, .strip, let arguments):
      guard arguments.nodes.allSatisfy(\.isLiteral), let found = base.printedPath else { return nil }
      return (found.field, found.steps + ["trim"])
    default: return plainPath == nil ? nil : (self, [])
    }
  }

  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }

  /// The keys of a name and the members after it.
  fileprivate var plainPath: [RecordKey]? {
    switch self {
    case .name(let name): [name]
    case .member(let base, let key): base.plainPath.map { $0 + [key] }
    default: nil
    }
  }
}
