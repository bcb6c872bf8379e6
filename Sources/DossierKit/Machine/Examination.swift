public import DossierCore

/// One thing that was looked for on this machine.
public struct Examination: Sendable {
  /// What was looked for.
  public let title: Wording
  public let isThere: Bool
  /// Whether the program is of no use without it.
  public let isNeeded: Bool
  /// What was found: a version, a path, a count; or what is missing.
  public let detail: Wording
  /// What to do where it is missing.
  public let hint: Wording?

  init(
    _ title: Wording, isThere: Bool, isNeeded: Bool = false, _ detail: Wording, hint: Wording? = nil
  ) {
    self.title = title
    self.isThere = isThere
    self.isNeeded = isNeeded
    self.detail = detail
    self.hint = hint
  }
}
