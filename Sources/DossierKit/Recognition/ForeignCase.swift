internal import DossierCase
internal import DossierCore
internal import DossierReadBack
internal import DossierRender

/// A case that is put together from documents that somebody else made.
struct ForeignCase {
  private(set) var findings: [Diagnostic] = []
  private(set) var tree = FactTree()
  /// Where everything was read.
  private(set) var places = ForeignPlaces()

  private let book: RecognitionBook
  private let schema: CaseSchema
  /// Where facts of the case itself were read, and what was read there.
  private var sources: [FieldPath: (text: String, file: String)] = [:]

  init(_ files: [ForeignFile], by book: RecognitionBook) {
    self.book = book
    schema = CaseSchema(set: book.set)
    tree.set("格式", to: .integer(1))
    // Papers first: a scan with the name of one belongs to it.
    for file in files { read(file) }
    for file in files { if case .picture = file.content { readPicture(file) } }
  }

  private mutating func read(_ file: ForeignFile) {
    switch file.content {
    case .paper(let paper): for document in book.titles.documents(of: paper) { read(document, of: file) }
    case .picture: break
    case .legacy:
      places.unknownCount += 1
      findings.append(.legacyFormat(file.path))
    case .unreadable(let diagnostics):
      places.unknownCount += 1
      findings += diagnostics
    }
  }

  private mutating func read(_ paper: Paper, of file: ForeignFile) {
    guard let found = book.titles.kind(of: paper, fileName: file.name) else {
      places.unknownCount += 1
      findings.append(.unrecognised(file.path))
      return
    }
    let index = places.documents.count
    var document = ForeignPlaces.Document(kind: found.kind, file: file.path, sureness: found.sureness)
    let path = FieldPath("文书").appending(index)
    tree.set(path.appending("文种"), to: .text(found.kind))
    var count = 0
    let fields = book.labels(of: found.kind).map { FieldFinder.fields(of: paper, by: $0) } ?? []
    for field in fields {
      if take(field, of: &document, at: path) { count += 1 }
    }
    count += takePatterns(of: paper, &document, at: path)
    count += takeSignatures(of: paper, at: path)
    for value in paper.marked where !value.mark.seals(value.text) {
      findings.append(
        .valueChanged(
          value.mark.path, at: Location(file: file.path, field: value.mark.path, place: value.place)))
    }
    places.documents.append(document)
    findings.append(.recognised(found, fields: count, file.path))
  }

  /// Pictures and PDF tell no more than their names.
  private mutating func readPicture(_ file: ForeignFile) {
    let materials = tree.root["材料清单"].list?.count ?? 0
    if let found = book.titles.kind(ofFileName: file.name) {
      findings.append(.pictureOf(found.kind, file.path))
      if let index = places.documents.firstIndex(where: { $0.kind == found.kind }) {
        return tree.set(FieldPath("文书").appending(index).appending("备注"), to: .text("另有扫描件"))
      }
      tree.set(FieldPath("文书").appending(places.documents.count).appending("文种"), to: .text(found.kind))
      places.documents.append(ForeignPlaces.Document(kind: found.kind, file: file.path, sureness: .unsure))
    } else {
      places.unknownCount += 1
      findings.append(.pictureUnread(file.path))
      tree.set(FieldPath("材料清单").appending(materials).appending("名称"), to: .text(file.name))
    }
  }
}

// MARK: - Fields

extension ForeignCase {
  /// Takes a field over; false where nothing stands in its place, or nothing that can be read.
  private mutating func take(
    _ field: FieldFinder.Found, of document: inout ForeignPlaces.Document, at path: FieldPath
  )
    -> Bool
  {
    let isOwn = field.path.steps.first == .key("本件")
    guard isOwn || field.path.steps.first != .key("文书") else { return false }
    let rest = isOwn ? FieldPath(Array(field.path.steps.dropFirst())) : field.path
    let rules = isOwn ? schema.rules(of: ArtefactKind(rawValue: document.kind)) ?? [] : schema.rules
    guard let kind = FieldKind.record(rules).kind(at: rest) else { return false }
    let target = isOwn ? path.appending(rest) : rest
    document.places[target] = field.place
    guard !field.text.isEmpty else { return false }
    do throws(TypedValue.Refusal) {
      if case .list(.record(let members)) = kind, let key = members.textKey {
        tree.set(target.appending(0).appending(key), to: .text(field.text))
        return true
      }
      let value = try Self.value(field.text, kind)
      if !isOwn, let known = sources[rest] {
        return agrees(known, field, rest, in: document.file)
      }
      if !isOwn { sources[rest] = (field.text, document.file) }
      tree.set(target, to: value)
      return true
    } catch {
      if case .notA(let kind) = error {
        findings.append(
          .unreadableValue(kind, Location(file: document.file, field: target, place: field.place)))
      }
      return false
    }
  }

  private static func value(_ text: String, _ kind: FieldKind) throws(TypedValue.Refusal) -> Value {
    guard case .list(let element) = kind else {
      return .text(try TypedValue.caseText(text, through: [], kind: kind))
    }
    var values: [Value] = []
    for piece in text.split(whereSeparator: { "、，,；;\n".contains($0) }) {
      values.append(.text(try TypedValue.caseText(String(piece), through: [], kind: element)))
    }
    return .list(values)
  }

  /// Two documents that say different things of the person or the matter.
  private mutating func agrees(
    _ known: (text: String, file: String), _ field: FieldFinder.Found, _ path: FieldPath, in file: String
  ) -> Bool {
    guard known.text.filter({ !$0.isWhitespace }) != field.text.filter({ !$0.isWhitespace }) else {
      return true
    }
    findings.append(
      .contradiction(
        path, PathName.last(of: known.file), Location(file: file, field: path, place: field.place)))
    return false
  }

  /// What documents say without labels: their number, and their date at the end.
  private mutating func takePatterns(
    of paper: Paper, _ document: inout ForeignPlaces.Document, at path: FieldPath
  ) -> Int {
    let patterns = PaperPatterns(paper)
    var count = 0
    let own = tree.root["文书"][places.documents.count]
    let keys = Set((schema.rules(of: ArtefactKind(rawValue: document.kind)) ?? []).map(\.key))
    let found = [
      ("文号", patterns.number), ("日期", patterns.date), ("主送", patterns.addressee), ("制发机关", patterns.issuer),
    ]
    for (key, value) in found where keys.contains(key) {
      guard let value, own[key].isBlank else { continue }
      tree.set(path.appending(key), to: .text(value.text))
      document.places[path.appending(key)] = value.place
      count += 1
    }
    return count
  }

  private mutating func takeSignatures(of paper: Paper, at path: FieldPath) -> Int {
    let signatures = SignatureFinder.signatures(in: paper, roles: book.roles)
    for (index, signature) in signatures.enumerated() {
      let entry = path.appending("签署").appending(index)
      tree.set(entry.appending("角色"), to: .text(signature.role))
      tree.set(entry.appending("姓名"), to: .text(signature.name ?? "图片签名"))
      if let date = signature.date { tree.set(entry.appending("日期"), to: .text(date)) }
    }
    return signatures.count
  }
}

extension [FieldRule] {
  /// The first member that holds free text: what a paragraph in the place of a list says.
  fileprivate var textKey: String? {
    (first { $0.kind == .text && $0.isRequired } ?? first { $0.kind == .text })?.key
  }
}
