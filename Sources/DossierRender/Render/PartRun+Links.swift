internal import DossierCore
internal import DossierTemplate

// What a part refers to by a relationship: links and pictures.
extension PartRun {
  /// What was written since `beginLink` is an address; the relationship that leads there stands in its place.
  mutating func endLink(site: Int) {
    guard let start = linkStarts.popLast(), start <= output.count else { return }
    let address = PlainText.text(of: output.tail(from: start))
    output.cut(from: start)
    guard Self.isAddress(address) else { return report(.activeAddress(at: part.locations[site])) }
    output += resources.link(to: address, in: part.name).utf8
  }

  /// The same where the address itself is written.
  mutating func endAddress(site: Int) {
    guard let start = linkStarts.popLast(), start <= output.count else { return }
    if Self.startsProgram(PlainText.text(of: output.tail(from: start))) {
      report(.activeAddress(at: part.locations[site]))
    }
  }

  /// ODF addresses may also lead to places in the document and to files beside it.
  private static func startsProgram(_ address: String) -> Bool {
    let scalars = PercentText.decoded(address).lowercased().unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = scalars.firstIndex(of: ":") else { return false }
    let scheme = String(String.UnicodeScalarView(scalars[..<colon]))
    return programSchemes.contains(scheme) || scheme.hasPrefix("vnd.sun.star.")
  }

  private static let programSchemes: Set<String> = [
    "javascript", "vbscript", "macro", "data", "slot", "service",
  ]

  /// What opens a page or a letter; a value must not make a link that starts a program.
  private static func isAddress(_ text: String) -> Bool {
    let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = head.firstIndex(of: ":") else { return !text.isEmpty }
    return ["http", "https", "mailto", "tel", "ftp"].contains(head[..<colon].lowercased())
  }

  mutating func writeReference(of expression: Expression, own: String, site: Int) {
    do {
      guard let picture = try picture(of: expression, site: site) else { return output += own.utf8 }
      output += try resources.reference(to: picture, in: part.name).utf8
    } catch let error as DossierError {
      for diagnostic in error.diagnostics { report(diagnostic.moved(to: part.locations[site])) }
    } catch {
      output += own.utf8
    }
  }

  /// The picture that a value is; its faults are reported where the alternative text is written.
  private mutating func picture(of expression: Expression, site: Int) throws -> Picture? {
    switch try evaluate(expression, site: site) {
    case .value(.picture(let picture)): return picture
    case .value(let value): return try Picture(value)
    case .missing: return nil
    }
  }
}
