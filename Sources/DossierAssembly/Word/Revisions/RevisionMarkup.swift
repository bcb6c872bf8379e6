/// What becomes of an element that tracks a change, once the change is accepted.
enum RevisionMarkup {
  /// It goes, with what it holds: how things were before, or where something was moved.
  case drop
  /// Only what stands in it stays.
  case unwrap
  /// What stands in it was taken out of the text.
  case delete

  /// - Parameter parent: the element around, for inside of properties a change means the thing that has them.
  static func of(_ name: String, in parent: String) -> RevisionMarkup? {
    guard let found = byName[name] else { return nil }
    return properties.contains(parent) ? .drop : found
  }

  private static let properties: Set = ["w:rPr", "w:trPr", "w:numPr", "w:tcPr", "m:ctrlPr"]

  private static let byName: [String: RevisionMarkup] = {
    var table: [String: RevisionMarkup] = [
      "w:ins": .unwrap, "w:moveTo": .unwrap, "w:del": .delete, "w:moveFrom": .delete,
    ]
    let dropped = [
      "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:trPrChange",
      "w:tcPrChange", "w:tblGridChange", "w:numberingChange", "w:cellIns", "w:cellDel",
    ]
    for name in dropped { table[name] = .drop }
    for kind in [
      "moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo",
    ] {
      for end in ["Start", "End"] { table["w:\(kind)Range\(end)"] = .drop }
    }
    return table
  }()
}
