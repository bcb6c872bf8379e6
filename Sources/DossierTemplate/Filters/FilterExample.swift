public import DossierCore

/// One line of the filters' documentation; tests run every example.
public struct FilterExample: Sendable {
  /// The filter's name.
  public var name: String
  /// What the filter does.
  public var summary: Wording
  /// An expression that needs no data.
  public var example: String
  /// What the example prints; for a picture, its file and its size in millimetres.
  public var result: String

  init(_ name: String, _ chinese: String, _ english: String, _ example: String, _ result: String) {
    self.name = name
    summary = Wording(chinese, english)
    self.example = example
    self.result = result
  }
}
