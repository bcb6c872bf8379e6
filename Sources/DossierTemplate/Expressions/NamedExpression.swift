public import DossierCore

/// A name that stands for an expression; a scope works it out once.
public final class NamedExpression: Sendable, Hashable {
  public let name: RecordKey
  let root: Node
  let number: Int
  /// All names that take part, also in the expressions that its names stand for.
  let names: Set<String>

  init(_ name: RecordKey, _ root: Node, number: Int) {
    (self.name, self.root, self.number) = (name, root, number)
    names = root.allNames
  }

  /// Those of one number say the same.
  public static func == (left: NamedExpression, right: NamedExpression) -> Bool {
    left.number == right.number
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Scope {
  /// Defines names in the last frame as what definitions come to; one that comes to nothing stays undefined.
  public mutating func define(_ definitions: [NamedExpression]) {
    for definition in definitions {
      if let value = (try? meaning(of: definition))?.value { define(definition.name, value) }
    }
  }
}
