public import DossierCore

/// Something wrong, or doubtful, in one tag of a template.
public struct TagFault: Error, Sendable, Hashable {
  /// The place in the text that was scanned, in UTF-8 offsets.
  public var range: Range<Int>
  public var code: DiagnosticCode
  /// An error keeps the template from being used; a warning says how the tag was understood.
  public var severity: Diagnostic.Severity
  public var message: Wording
  public var hints: [Wording]
  /// Up to 20 characters of the template around the place.
  public var quote: String

  public init(
    _ range: Range<Int>, _ code: DiagnosticCode, _ message: Wording, severity: Diagnostic.Severity = .error,
    hints: [Wording] = [], quote: String = ""
  ) {
    self.range = range
    self.code = code
    self.severity = severity
    self.message = message
    self.hints = hints
    self.quote = quote
  }
}

extension TagFault {
  /// The fault as a diagnostic at a place that the caller knows; the quotation is added to it.
  public func diagnostic(at location: Location = Location()) -> Diagnostic {
    var location = location
    if location.quote == nil, !quote.isEmpty { location.quote = quote }
    return Diagnostic(code, severity, message, at: location, hints: hints)
  }

  func shifted(by offset: Int) -> TagFault {
    var copy = self
    copy.range = range.lowerBound + offset..<range.upperBound + offset
    return copy
  }
}
