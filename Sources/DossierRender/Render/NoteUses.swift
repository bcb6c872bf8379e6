internal import DossierTemplate

/// The references to notes that were written in loops: each leads to a note of its own, with what was known there.
struct NoteUses {
  struct Use {
    let number: Int
    /// The names at the reference; nil for a note that is written as it always is.
    let scope: Scope?
  }

  private var next: Int
  private var uses: [NoteKey: [Use]] = [:]

  init(next: Int = 1) {
    self.next = next
  }

  mutating func refer(to note: NoteKey, in scope: Scope) -> Int {
    let isFirst = uses[note] == nil
    let number = isFirst ? note.number : next
    if !isFirst { next += 1 }
    uses[note, default: []].append(Use(number: number, scope: scope))
    return number
  }

  func uses(of note: NoteKey) -> [Use] {
    uses[note] ?? [Use(number: note.number, scope: nil)]
  }
}

/// A note that is being written.
struct NoteRun {
  let uses: [NoteUses.Use]
  var position = 0
  /// The names of the part itself.
  let outer: Scope

  var use: NoteUses.Use { uses[position] }
}

extension PartRun {
  mutating func begin(_ note: NoteKey) {
    noteRuns.append(NoteRun(uses: resources.notes.uses(of: note), outer: scope))
    enterNote()
  }

  /// Goes on with the next note of the same text; false where there is none.
  mutating func nextNote() -> Bool {
    guard var run = noteRuns.popLast() else { return false }
    scope = run.outer
    run.position += 1
    guard run.position < run.uses.count else { return false }
    noteRuns.append(run)
    enterNote()
    return true
  }

  private mutating func enterNote() {
    guard let known = noteRuns.last?.use.scope else { return }
    scope = known
  }
}
