public import DossierCore

/// A block tag that has no partner, or stands where it must not.
public struct BlockFault<Position: Sendable>: Error, Sendable {
  /// Where the faulty tag stands.
  public var position: Position
  /// Where the block concerned was opened, where it was.
  public var opened: Position?
  public var code: DiagnosticCode
  public var message: Wording
  public var hints: [Wording]
  /// The faulty tag as it is written.
  public var quote: String
}

extension BlockFault {
  /// The fault as a diagnostic at a place that the caller knows.
  public func diagnostic(at location: Location = Location()) -> Diagnostic {
    var location = location
    if location.quote == nil { location.quote = quote }
    return Diagnostic(code, .error, message, at: location, hints: hints)
  }
}

extension BlockFault: Equatable where Position: Equatable {}
