internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack

/// What documents of a template set are told by: the titles of its kinds, and the labels of its forms; other offices' words
/// for both stand in the set's 识别.yaml.
final class RecognitionBook {
  let titles: TitleBook
  let set: TemplateSet
  /// The words that forms put beside signatures, and the capacities that they mean.
  let roles: [String: String]
  /// How findings in documents without a case file are mended.
  let hints: ForeignHints
  private let data: Value
  private let schema: CaseSchema
  private let synonyms: [[String]]
  private var books: [String: LabelBook] = [:]

  /// The name of the file in the set's folder.
  static let fileName = "识别.yaml"

  /// - Throws: ``DossierError`` where the file is there and faulty.
  init(_ set: TemplateSet) throws(DossierError) {
    self.set = set
    let path = "\(set.folder)/\(Self.fileName)"
    schema = CaseSchema(set: set)
    let data: Value = PathName.isFile(path) ? try DataFile(path: path).value : .null
    self.data = data
    hints = ForeignHints(data["来件改法"])
    roles = Self.roles(of: set, data["签署"])
    synonyms = (data["同义标签"].list ?? []).map { $0.list?.compactMap(\.text) ?? [] }
    titles = TitleBook(
      set.kinds.map { rule in
        let further = data["标题"][rule.kind.rawValue].list?.compactMap(\.text) ?? []
        return TitleBook.Entry(
          kind: rule.kind.rawValue, titles: [rule.kind.rawValue, rule.title ?? rule.kind.rawValue] + further)
      })
  }

  /// The labels of a kind's form; those of its Word template, which says the same as the other.
  func labels(of kind: String) -> LabelBook? {
    if let known = books[kind] { return known }
    guard let rule = set.kinds.first(where: { $0.kind.rawValue == kind }),
      let package = try? OfficePackage(path: "\(set.folder)/\(rule.template).docx"),
      let template = try? Paper(package)
    else { return nil }
    var book = LabelBook(template: template)
    for (label, path) in data["字段"][kind].record?.members ?? [] {
      if let path = path.text { book.add(label, FieldPath(path)) }
    }
    addKeys(of: rule.kind, to: &book)
    book.add(synonyms: synonyms)
    books[kind] = book
    return book
  }
}

extension RecognitionBook {
  /// The keys of the case file are the office's own words; many forms have them as labels.
  private func addKeys(of kind: ArtefactKind, to book: inout LabelBook) {
    let rules = schema.rules(of: kind) ?? []
    var members: [String: [FieldPath]] = [:]
    for rule in rules {
      let path = FieldPath("本件").appending(rule.key)
      switch rule.kind {
      case .record(let inner): add(rule.key, inner, at: path, to: &book, &members)
      case .list(.record(let inner)):
        add(rule.key, inner, at: path.appending(0), to: &book, &members)
        book.add(heading: rule.key, path)
      default:
        book.add(rule.key, path)
        book.add(heading: rule.key, path)
      }
    }
    for (key, paths) in members where paths.count == 1 { book.add(key, paths[0]) }
  }

  /// A person or organ under its key is meant by its name.
  private func add(
    _ key: String, _ rules: [FieldRule], at path: FieldPath, to book: inout LabelBook,
    _ members: inout [String: [FieldPath]]
  ) {
    for rule in rules {
      let inner = path.appending(rule.key)
      if rule.key == "姓名" || rule.key == "名称" {
        book.add(key, inner)
      } else {
        members[rule.key, default: []].append(inner)
      }
      book.add(key + rule.key, inner)
    }
  }

  private static func roles(of set: TemplateSet, _ further: Value) -> [String: String] {
    var roles: [String: String] = [:]
    for role in SignerRole.allCases.map(\.rawValue) + set.roles { roles[role] = role }
    for (role, words) in further.record?.members ?? [] {
      for word in words.list?.compactMap(\.text) ?? [] where roles[word] == nil { roles[word] = role }
    }
    return roles
  }
}
