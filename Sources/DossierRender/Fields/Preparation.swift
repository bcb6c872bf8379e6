internal import DossierOffice
internal import DossierTemplate

/// What was learnt of a part while it was made ready for its tags to be read.
struct Preparation {
  /// The macros that the part defines.
  var macros: Set<String> = []
  /// Elements that stand for an input field, and how far the tag in it reaches.
  var fields: [ObjectIdentifier: FieldReach] = [:]
  /// Elements that hold code which has no counterpart in the tag language.
  var faults: [ObjectIdentifier: TagFault] = [:]

  /// Cells that take several rows, as they are before rows are moved.
  var rowSpans: [RowSpan] = []

  func reach(of ancestors: [XMLElement]) -> FieldReach? {
    guard !fields.isEmpty else { return nil }
    return ancestors.lazy.reversed().compactMap { fields[ObjectIdentifier($0)] }.first
  }
}
