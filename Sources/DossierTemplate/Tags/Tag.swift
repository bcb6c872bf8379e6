/// One tag of a template: `{{ … }}`, `{% … %}` or `{# … #}`.
public struct Tag: Sendable {
  /// What a tag does.
  public enum Content: Sendable {
    /// A value to print.
    case output(Expression)
    /// A loop, condition or definition, or the end of one.
    case statement(Statement)
    /// Nothing to print: a comment, or the marks of a `raw` block.
    case comment
  }

  /// The whole tag in the scanned text, in UTF-8 offsets.
  public var range: Range<Int>
  /// What docxtpl's prefix says the tag stands for.
  public var element: ElementPrefix?
  /// Whether blanks before the tag are dropped (`{%-`).
  public var trimsBefore: Bool
  /// Whether blanks after the tag are dropped (`-%}`).
  public var trimsAfter: Bool
  public var content: Content
  /// The tag as it is written.
  public var source: String
}

/// The part of a document that a prefixed tag asserts to be on its own in (`{%tr`, `{%tc`, `{%p`, `{%r`, `{{p`, `{{r`).
public enum ElementPrefix: String, Sendable, CaseIterable {
  case paragraph = "p"
  case row = "tr"
  case cell = "tc"
  case run = "r"
}

extension Tag {
  /// The macros that the tag's expressions call, `loop` and `caller` among them.
  var calls: Set<String> {
    switch content {
    case .output(let expression): expression.calls
    case .statement(let statement): statement.expressions.reduce(into: []) { $0.formUnion($1.calls) }
    case .comment: []
    }
  }
}

extension Expression {
  fileprivate var calls: Set<String> {
    var names: Set<String> = []
    root.visit { node in
      if case .macro(let name, _) = node { names.insert(name) }
    }
    return names
  }
}
