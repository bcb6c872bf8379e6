internal import DossierCore

extension ChecklistRun {
  /// One turn for each text of a group in the document that the turn is about.
  func texts(of group: String, in turn: Turn) -> [Turn] {
    guard case .index(let index)? = turn.path.steps.last else { return [] }
    return (texts[group]?[index] ?? []).map { unit in
      var inner = turn
      let path = turn.path.appending(unit.path)
      inner.bind("条名", .text(unit.name.chinese), path)
      inner.bind("英文条名", .text(unit.name.english), path)
      inner.bind("文", unit.value, path)
      inner.text = unit.text
      return inner
    }
  }
}
