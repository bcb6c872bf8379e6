internal import DossierAssembly
internal import DossierCore
internal import DossierReadBack
internal import DossierRender

/// Where a document was changed since it was assembled: by what the names of bookmarks and the dossier's list of paragraphs say
/// of what was written.
struct ChangedPlaces {
  private let values: [(field: FieldPath, place: DocumentPlace)]
  private var paragraphs: [DocumentPlace] = []
  private var removedCount = 0

  /// - Parameter lines: four signs for each paragraph that was written; nil in dossiers of earlier versions.
  init(_ paper: Paper, trace: DocumentTrace, lines: String?) {
    values = paper.marked.filter { !$0.mark.seals($0.text) }.map { ($0.mark.path, $0.place) }
    guard let lines else { return }
    let written = Self.seals(in: lines)
    let present = trace.paragraphs.map { FieldMark.seal(of: $0) }
    let same = CommonSequence.pairs(written, present)
    let kept = Set(same.map(\.new))
    let changed = present.indices.filter { !kept.contains($0) }
    removedCount = max(0, written.count - same.count - changed.count)
    let told = Set(values.map(\.place))
    paragraphs = Self.places(of: changed.map { trace.paragraphs[$0] }, in: paper).filter {
      !told.contains($0)
    }
  }

  private static func seals(in lines: String) -> [String] {
    let signs = Array(lines)
    return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<min($0 + 4, signs.count)]) }
  }

  /// The places of paragraphs, by their texts.
  private static func places(of texts: [String], in paper: Paper) -> [DocumentPlace] {
    var known: [String: [DocumentPlace]] = [:]
    for line in paper.lines.reversed() { known[line.key, default: []].append(line.place) }
    return texts.compactMap { text in known[text.filter { !$0.isWhitespace }]?.popLast() }
  }

  /// The first so many places are told one by one.
  private static let greatest = 30

  func findings(in file: String) -> [Diagnostic] {
    var findings = values.prefix(Self.greatest).map { value in
      Diagnostic.valueChanged(value.field, at: Location(file: file, field: value.field, place: value.place))
    }
    findings += paragraphs.prefix(Self.greatest).map {
      .paragraphChanged(at: Location(file: file, place: $0))
    }
    let rest = max(0, values.count - Self.greatest) + max(0, paragraphs.count - Self.greatest)
    if rest > 0 || removedCount > 0 {
      findings.append(.moreChanged(rest, removed: removedCount, at: Location(file: file)))
    }
    return findings
  }
}

extension Paper.Line {
  /// The text as paragraphs are compared.
  fileprivate var key: String { text.filter { !$0.isWhitespace } }
}

extension Diagnostic {
  static func valueChanged(_ field: FieldPath, at location: Location) -> Diagnostic {
    Diagnostic(
      "B121", .warning,
      Wording("这个字段的值在写出以后改过", "the value of this field was changed since it was written"), at: location,
      hints: [
        Wording(
          "改得对的，用 dossier read-back 案件 文件 --take 写回案件.yaml",
          "where it is right, take it: dossier read-back CASE FILE --take")
      ])
  }

  static func paragraphChanged(at location: Location) -> Diagnostic {
    Diagnostic(
      "B122", .warning,
      Wording("这一段在组卷以后改过，或者是新加的", "this paragraph was changed or added since the dossier was assembled"),
      at: location, hints: [Wording("对照原来的卷宗看这一段", "compare it with the dossier as it was")])
  }

  static func moreChanged(_ rest: Int, removed: Int, at location: Location) -> Diagnostic {
    var (chinese, english): ([String], [String]) = ([], [])
    if rest > 0 {
      chinese.append("另有\(rest)处改动")
      english.append("\(rest) more changes")
    }
    if removed > 0 {
      chinese.append("少了\(removed)段")
      english.append("\(removed) paragraphs less")
    }
    return Diagnostic(
      "B123", .warning, Wording(chinese.joined(separator: "，"), english.joined(separator: ", ")),
      at: location,
      hints: [Wording("对照原来的卷宗看这份文书", "compare the document with the dossier as it was")])
  }
}
