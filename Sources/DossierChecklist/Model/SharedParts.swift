internal import DossierTemplate

/// What checklists that are read together have in common: parts of their expressions that say the same are worked out
/// once for all of them.
public final class SharedParts: Sendable {
  let numbers = PartNumbers()

  public init() {}
}
