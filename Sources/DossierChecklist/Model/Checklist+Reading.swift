public import DossierCore

extension Checklist {
  /// Reads a checklist from its data, as the template set holds it.
  ///
  /// - Parameters:
  ///   - data: the record that the YAML file holds.
  ///   - file: the file's name, for messages.
  ///   - parts: what the list shares with others that the same cases are judged by.
  ///   - position: the line and column of a field, for messages.
  /// - Throws: ``DossierError`` with every fault of the list at once, in the order of the file.
  public init(
    _ data: Value, file: String, sharing parts: SharedParts = SharedParts(),
    position: (FieldPath) -> (line: Int, column: Int)? = { _ in nil }
  ) throws(DossierError) {
    var reader = ChecklistReader(data: data, sharing: parts)
    self = reader.checklist()
    guard reader.faults.isEmpty else {
      let placed = reader.faults.map { fault in
        var fault = fault.within(file: file)
        if let place = position(fault.location.field ?? FieldPath()) {
          (fault.location.line, fault.location.column) = (place.line, place.column)
        }
        return fault
      }
      throw DossierError(placed.inOrder)
    }
    usesClocks = mentions("期限")
  }
}

extension [Diagnostic] {
  /// Sorted by place, those of one place as they came.
  fileprivate var inOrder: [Diagnostic] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element.location, right.element.location)
      return (one.line ?? 0, one.column ?? 0, left.offset) < (
        other.line ?? 0, other.column ?? 0, right.offset
      )
    }.map(\.element)
  }
}
