/// The stable name of a kind of diagnostic, such as `T102` or `F-6`. Never reused; `dossier explain` prints its page.
public struct DiagnosticCode: Sendable, Hashable, Comparable, RawRepresentable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  public var description: String { rawValue }

  public static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Something that is wrong or worth knowing: what, where the user can see it, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  public var code: DiagnosticCode
  public var severity: Severity
  /// One sentence: what is wrong.
  public var message: Wording
  public var location: Location
  /// The rule behind it, article in words, where a law or a checklist is.
  public var basis: Wording?
  /// What to do, in the words of the program the user sits before.
  public var hints: [Wording]

  public init(
    _ code: DiagnosticCode, _ severity: Severity = .error, _ message: Wording,
    at location: Location = Location(),
    basis: Wording? = nil, hints: [Wording] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.basis = basis
    self.hints = hints
  }

  /// The same diagnostic, its place said to be in the given file where none was said.
  public func within(file: String) -> Diagnostic {
    var copy = self
    if copy.location.file == nil { copy.location.file = file }
    return copy
  }
}

/// Why something could not be done: one or more diagnostics, all found at once.
public struct DossierError: Error, Sendable, Hashable {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  public init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }

  public func within(file: String) -> DossierError {
    DossierError(diagnostics.map { $0.within(file: file) })
  }
}
