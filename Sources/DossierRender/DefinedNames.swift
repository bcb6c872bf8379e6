internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// The names that loops, `set` and `with` define on the way through a part, what in the data they stand for, and which
/// fields the conditions around have asked for.
struct DefinedNames {
  private enum Meaning {
    case data(FieldPath)
    /// Worked out by the template.
    case made
  }

  private typealias Frame = [String: Meaning]

  private var frames: [Frame] = [[:]]
  /// For each open `if`, the fields that are there wherever its present branch is read.
  private var guards: [Set<FieldPath>] = []

  /// Filters that give back some of a list's elements, unchanged, or another list where there is none.
  private static let choosingFilters: Set<String> = [
    "selectattr", "rejectattr", "select", "reject", "sort", "list", "unique", "reverse",
    "default", "d",
  ]

  /// The fields that a tag reads; a loop's condition sees the loop's own names.
  func reads(of tag: Tag) -> [(read: FieldRead, origin: FieldPath?)] {
    switch tag.content {
    case .comment: return []
    case .output(let expression): return expression.fieldPaths.map(resolved)
    case .statement(.for(let targets, let list, let condition, _)):
      var inside = self
      inside.frames.append(loopFrame(targets, over: list))
      let tested = condition?.fieldReads(as: .tested) ?? []
      return list.fieldReads(as: .looped).map(resolved) + tested.map(inside.resolved)
    case .statement(let statement): return statement.fieldReads.map(resolved)
    }
  }

  /// Goes past a tag. Blocks that do not match have been reported elsewhere; here they must only do no harm.
  mutating func take(_ tag: Tag) {
    guard case .statement(let statement) = tag.content else { return }
    switch statement {
    case .for(let targets, let list, _, _): frames.append(loopFrame(targets, over: list))
    case .with(let definitions):
      frames.append(Dictionary(definitions.map { ($0.0, meaning(of: $0.1)) }) { $1 })
    case .macro(_, let parameters): frames.append(frame(of: parameters.map(\.name) + ["caller"]))
    case .call(_, let parameters): frames.append(frame(of: parameters.map(\.name)))
    case .setBlock(let name, _):
      frames[frames.count - 1][name] = .made
      frames.append([:])
    case .filterBlock: frames.append([:])
    case .endFor, .endWith, .endMacro, .endCall, .endSet, .endFilter:
      if frames.count > 1 { frames.removeLast() }
    case .unpack(let names, _): for name in names { frames[frames.count - 1][name] = .made }
    case .set(let name, let value): frames[frames.count - 1][name] = meaning(of: value)
    case .if(let condition): guards.append(asked(by: condition))
    case .elseIf(let condition): replaceGuard(by: asked(by: condition))
    case .else: replaceGuard(by: [])
    case .endIf: _ = guards.popLast()
    case .setMember, .loopControl, .cell, .renumber: break
    }
  }

  private func frame(of names: [String]) -> Frame {
    Frame(names.map { ($0, .made) }) { first, _ in first }
  }

  /// Whether a condition around has asked for the field.
  func isGuarded(_ path: FieldPath) -> Bool {
    guards.contains { $0.contains(path) }
  }

  /// An `else` may also belong to a loop; then no field is known to be there either.
  private mutating func replaceGuard(by asked: Set<FieldPath>) {
    if !guards.isEmpty { guards[guards.count - 1] = asked }
  }

  /// The fields that a condition asks for by themselves, alone or with others after `and`.
  private func asked(by condition: Expression) -> Set<FieldPath> {
    let parts = Set(condition.source.split(separator: " and ").map { $0.filter { !$0.isWhitespace } })
    let reads = condition.fieldReads(as: .tested).filter { $0.usage == .tested }
    return Set(reads.filter { parts.contains($0.path.description) }.compactMap { origin(of: $0.path) })
  }

  private func resolved(_ read: FieldRead) -> (read: FieldRead, origin: FieldPath?) {
    (read, origin(of: read.path))
  }

  private func origin(of path: FieldPath) -> FieldPath? {
    guard case .key(let name) = path.steps.first else { return path }
    switch frames.lazy.reversed().compactMap({ $0[name] }).first {
    case nil: return path
    case .made: return nil
    case .data(let start): return start.appending(FieldPath(Array(path.steps.dropFirst())))
    }
  }

  private func loopFrame(_ targets: [String], over list: Expression) -> Frame {
    var element = Meaning.made
    // Several names take a record or a list apart.
    if targets.count == 1, case .data(let path) = meaning(of: list) { element = .data(path.appending(0)) }
    return Frame(targets.map { ($0, element) } + [("loop", .made)]) { first, _ in first }
  }

  /// Data where the expression is a plain path, or a path through filters that only choose among a list's elements.
  private func meaning(of expression: Expression) -> Meaning {
    guard expression.filterNames.allSatisfy(Self.choosingFilters.contains),
      let written = expression.source.split(separator: "|", maxSplits: 1).first,
      let path = expression.fieldReads(as: .looped).first?.path,
      written.filter({ !$0.isWhitespace }) == path.description
    else { return .made }
    return origin(of: path).map(Meaning.data) ?? .made
  }
}

extension DefinedNames {
  /// What is known where notes are referred to, at the first reference of each.
  static func atNotes(below root: XMLElement, of sites: [TagSite]) -> [NoteKey: DefinedNames] {
    var names = DefinedNames()
    var found: [NoteKey: DefinedNames] = [:]
    root.walk { node in
      if let site = Placeholder.site(of: node), sites.indices.contains(site) { names.take(sites[site].tag) }
      if let note = node.element.flatMap({ NoteKey(reference: $0) }), found[note] == nil {
        found[note] = names
      }
      return true
    }
    return found
  }
}
