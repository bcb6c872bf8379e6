public import DossierCore

/// What the engine took a block to repeat or hide: shown to people, so that nothing is inferred behind their back.
public struct BlockDecision: Sendable {
  public enum Unit: String, Sendable {
    case text, paragraphs, rows, cells
  }

  /// Where the block opens.
  public let opening: Location
  /// Where it closes.
  public let closing: Location
  public let repeats: Unit

  init(opening: TagSite, closing: TagSite, repeats: Unit) {
    self.opening = opening.location
    self.closing = closing.location
    self.repeats = repeats
  }
}
