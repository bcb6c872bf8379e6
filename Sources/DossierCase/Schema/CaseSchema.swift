public import DossierCore

/// What a case file may say, derived from the initialisers that read it.
public struct CaseSchema: Sendable {
  /// The keys of the file itself. Those of 文书 are the keys common to all kinds.
  public let rules: [FieldRule]
  /// The kinds with all their keys, the common ones first.
  public let kinds: [(kind: ArtefactKind, rules: [FieldRule])]

  /// The schema under a set, whose own kinds and capacities count; nil for the catalogue alone.
  public init(set: TemplateSet? = nil) {
    let context = ReadingContext(set?.words ?? SetWords([]))
    rules = FieldReader.rules(context: context) {
      CaseFile(reading: $0, folder: nil, source: SourceMap(file: "", root: nil))
    }
    kinds = (ArtefactKind.builtIn + context.words.customKinds.map(\.kind)).map { kind in
      (kind, Self.rules(of: kind, context: context))
    }
  }

  /// All keys of a document of a kind; nil for an unknown kind.
  public func rules(of kind: ArtefactKind) -> [FieldRule]? {
    kinds.first { $0.kind == kind }?.rules
  }

  /// The keys a template sees: the file's, 本件, one per kind, and 卷宗 for forms of the whole dossier.
  public func contextRules(for kind: ArtefactKind?) -> [FieldRule] {
    var found = rules
    for (known, rules) in kinds where !found.contains(where: { $0.key == known.rawValue }) {
      found.append(
        FieldRule(
          known.rawValue, .record(rules), isRequired: false, Wording("最近一份\(known)", "latest \(known)")))
    }
    if let kind, let rules = rules(of: kind) {
      found.append(
        FieldRule("本件", .record(rules), isRequired: true, Wording("正在写的文书", "the document being written")))
    } else if kind == nil {
      found.append(DossierFacts.rule)
    }
    return found
  }

  /// Reads a document of a kind out of nothing; the kind's word stands under 文种 so that its content is asked for.
  private static func rules(of kind: ArtefactKind, context: ReadingContext) -> [FieldRule] {
    let position = SourcePosition(line: 1, column: 1)
    let word = SourceNode(.scalar(SourceScalar(kind.rawValue, isPlain: false)), at: position)
    let member = SourceMember(key: "文种", keyPosition: position, value: word)
    let fields = FieldReader([member], position: nil, log: nil, context: context)
    _ = Artefact(reading: fields)
    return fields.rules
  }
}

extension FieldKind {
  /// The kind of what a path leads to from a record with these rules; list steps may be given or left out.
  public func kind(at path: FieldPath) -> FieldKind? {
    path.steps.reduce(Optional(self)) { kind, step in
      switch (kind, step) {
      case (.list(let element), .index): element
      case (.list(.record(let rules)), .key(let key)), (.record(let rules), .key(let key)):
        rules.first { $0.key == key }?.kind
      default: nil
      }
    }
  }
}

/// The record 卷宗 that forms of the whole dossier see.
private enum DossierFacts {
  static let rule = FieldRule("卷宗", .record(rules), isRequired: true, Wording("整卷", "the whole dossier"))

  private static var rules: [FieldRule] {
    FieldReader.rules { fields in
      _ = fields.text("题名", "案卷题名", "title")
      _ = fields.date("起始日期", "起始日期", "first day")
      _ = fields.date("终止日期", "终止日期", "last day")
      _ = fields.integer("件数", in: 0...Int.max, "件数", "documents")
      _ = fields.integer("页数", in: 0...Int.max, "页数", "pages")
      _ = fields.text(
        ifPresent: "末页", "末页页号，就是页数；是域，改动后随排版更新",
        "last page and so page count, as a field that editors update")
      _ = fields.text(ifPresent: "卷别", "卷别：正卷或副卷，合为一卷的没有", "part, where the dossier is one part")
      _ = fields.integer(ifPresent: "卷数", in: 1...Int.max, "共几卷", "number of volumes")
      _ = fields.integer(ifPresent: "卷次", in: 1...Int.max, "第几卷", "which volume")
      _ = fields.text("编号", "编号", "number")
      _ = fields.list("目录", "卷内目录", "contents index", Self.readEntry)
      _ = fields.list("照片", "照片", "photos", Self.readPhoto)
    }
  }

  private static func readEntry(_ fields: FieldReader) {
    _ = fields.integer("序号", in: 1...Int.max, "顺序号", "number")
    _ = fields.text(ifPresent: "文号", "文号", "document number")
    _ = fields.text(ifPresent: "责任者", "责任者", "author")
    _ = fields.text("题名", "题名", "title")
    _ = fields.date(ifPresent: "日期", "日期", "date")
    _ = fields.text("页号", "首页页号", "first page")
    _ = fields.integer(ifPresent: "末页号", in: 1...Int.max, "末页页号，只有最后一件写", "last page, of the last entry only")
    _ = fields.text(ifPresent: "末页", "末页页号，是域，改动后随排版更新", "last page as a field that editors update")
    _ = fields.integer(ifPresent: "页数", in: 1...Int.max, "页数", "pages")
    _ = fields.text(ifPresent: "备注", "备注", "note")
  }

  private static func readPhoto(_ fields: FieldReader) {
    _ = fields.text("名称", "名称", "name")
    _ = fields.file(ifPresent: "文件", "文件", "file")
    _ = fields.text(ifPresent: "说明", "说明", "note")
    _ = fields.date(ifPresent: "日期", "日期", "date")
  }
}
