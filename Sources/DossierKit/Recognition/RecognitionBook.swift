internal import DossierCase
internal import DossierCore
internal import DossierOffice
internal import DossierReadBack

/// What documents of a template set are told by: the titles of its kinds, and the labels of its forms; other offices' words
/// for both stand in the set's 识别.yaml.
final class RecognitionBook {
  let titles: TitleBook
  let set: TemplateSet
  private let synonyms: [[String]]
  private var books: [String: LabelBook] = [:]

  /// The name of the file in the set's folder.
  static let fileName = "识别.yaml"

  /// - Throws: ``DossierError`` where the file is there and faulty.
  init(_ set: TemplateSet) throws(DossierError) {
    self.set = set
    let path = "\(set.folder)/\(Self.fileName)"
    let data: Value = PathName.isFile(path) ? try DataFile(path: path).value : .null
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
    book.add(synonyms: synonyms)
    books[kind] = book
    return book
  }
}
