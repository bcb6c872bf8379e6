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
  /// The notes that bear the number of the template.
  private var first: Set<NoteKey> = []
  /// Numbers that were written before their references.
  private var announced: [NoteKey: Int] = [:]

  init(next: Int = 1) {
    self.next = next
  }

  mutating func refer(to note: NoteKey, in scope: Scope) -> Int {
    let number = announced.removeValue(forKey: note) ?? takeNumber(for: note)
    uses[note, default: []].append(Use(number: number, scope: scope))
    return number
  }

  /// The number that the next reference will bear.
  mutating func announce(_ note: NoteKey) -> Int {
    let number = takeNumber(for: note)
    announced[note] = number
    return number
  }

  /// The same once more.
  func announcement(of note: NoteKey) -> Int { announced[note] ?? note.number }

  private mutating func takeNumber(for note: NoteKey) -> Int {
    guard !first.insert(note).inserted else { return note.number }
    defer { next += 1 }
    return next
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
