extension Bag {
  /// What becomes of names that not every system can hold.
  ///
  /// A name is portable when every part of the path is at most 100 bytes long, holds none of `< > : " \ | ? *` and no
  /// control character, does not end in a dot or a blank, and is no device of Windows (`CON`, `COM1` …).
  public enum NamePolicy: Sendable, Hashable, CaseIterable {
    /// Names that are not portable are an error.
    case refuse
    /// They are changed, with a note for each; `%` too, which older programs misread in manifests.
    case makeSafe
    /// They stay.
    case keep
  }
}
