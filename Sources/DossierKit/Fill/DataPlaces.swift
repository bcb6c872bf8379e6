internal import DossierCase
internal import DossierCore

/// Says of faults where in the data the field stands, or would stand.
struct DataPlaces {
  let file: String
  let source: SourceMap

  /// - Parameter record: which of a list of records the faults are about, counted from zero.
  func placed(_ diagnostics: [Diagnostic], record: Int? = nil) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      var placed = diagnostic
      if let record {
        placed.message = Wording(
          "第\(record + 1)份：\(diagnostic.message.chinese)",
          "record \(record + 1): \(diagnostic.message.english)")
        placed.location.field = diagnostic.location.field.map { FieldPath([.index(record)] + $0.steps) }
      }
      guard let field = placed.location.field, let position = source.position(of: field) else {
        return placed
      }
      placed.hints.insert(
        Wording(
          "数据在 \(file) 第\(position.line)行附近", "the data stands near line \(position.line) of \(file)"),
        at: 0)
      return placed
    }
  }
}
