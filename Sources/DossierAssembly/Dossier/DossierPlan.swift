internal import DossierCase
internal import DossierCore
internal import DossierOffice

/// What a dossier will hold, in its order, and what its forms say of it.
struct DossierPlan {
  enum Content {
    /// A form of the whole dossier, by its base name.
    case form(String)
    case document(CaseDocument)
    /// The photo pages.
    case photos(String)
    /// A material whose pages are pictures: a scan, a PDF.
    case pages([MaterialPage])
    /// A document that was handed in.
    case foreign(OfficePackage)
  }

  struct Item {
    let bookmark: String
    let title: String
    let content: Content
    let numbering: PageNumbering
    /// Its number in the contents index, if it is listed there.
    let number: Int?

    /// What it is called without naming anybody.
    var kind: String {
      switch content {
      case .form(let name), .photos(let name): name
      case .document(let document): document.artefact.kind.rawValue
      case .pages, .foreign: "材料"
      }
    }
  }

  let title: String
  var items: [Item] = []
  /// What the contents index lists, in its order.
  private var rows: [IndexRow] = []
  /// `卷宗` as the forms see it, where pages and volumes have changed it.
  var settledRecord: Record?
  /// What is not in the dossier although the case names it.
  let notes: [Diagnostic]
  /// The pictures on the photo pages.
  let photos: [Photo]

  private let file: CaseFile

  struct Photo {
    let paper: NamedPaper
    /// Its page among those of its file, where that has several.
    let page: Int?
    let picture: PictureFile
  }

  /// - Parameters:
  ///   - mask: whose reader gets the dossier; it leaves documents out, and hides in titles.
  ///   - shelf: the materials that the reader may see.
  init(_ file: CaseFile, set: TemplateSet, mask: CaseMask? = nil, shelf: MaterialShelf) {
    self.file = file
    title = mask?.masked(file.matter.title) ?? file.matter.title
    photos = Self.photos(on: shelf)
    notes = shelf.notes
    append(.form(set.forms.cover), title: "卷宗封面")
    append(.form(set.forms.index), title: "卷内目录")
    for document in CaseDocument.all(of: file, set: set) where mask?.gives(document) ?? true {
      let title = mask?.masked(document.title) ?? document.title
      list(
        .document(document), title: title,
        IndexRow(
          title: document.title, number: document.artefact.number, author: document.artefact.issuer,
          date: document.artefact.date))
    }
    append(shelf, photoPage: set.forms.photoPage) { mask?.masked($0) ?? $0 }
    append(.form(set.forms.noteSheet), title: "备考表")
  }

  /// Materials in the order of the case file; all photos together, where the first of them stands.
  private mutating func append(_ shelf: MaterialShelf, photoPage: String, _ masked: (String) -> String) {
    var hasPhotos = false
    for entry in shelf.entries {
      let paper = entry.paper
      var row = IndexRow(title: masked(paper.name), number: nil, author: nil, date: paper.date)
      switch entry.content {
      case .photos:
        guard !hasPhotos else { continue }
        hasPhotos = true
        list(.photos(photoPage), title: "照片", IndexRow(title: "照片（\(photos.count)张）"))
      case .pages(let pages):
        row.pageCount = pages.isEmpty ? nil : pages.count
        list(.pages(pages), title: row.title, row)
      case .document(let package):
        list(.foreign(package), title: row.title, row)
      case .enclosed:
        row.isEnclosed = true
        rows.append(row)
      }
    }
  }

  /// Appends an item that has pages with numbers and a line in the index.
  private mutating func list(_ content: Content, title: String, _ row: IndexRow) {
    let isFirst = rows.allSatisfy(\.isEnclosed)
    var row = row
    append(content, title: title, numbering: isFirst ? .starting(at: 1) : .continued, number: rows.count + 1)
    row.bookmark = items.last?.bookmark
    rows.append(row)
  }

  private mutating func append(
    _ content: Content, title: String, numbering: PageNumbering = .own, number: Int? = nil
  ) {
    items.append(
      Item(
        bookmark: Self.bookmark(items.count + 1), title: title, content: content, numbering: numbering,
        number: number))
  }

  private static func bookmark(_ number: Int) -> String {
    let digits = String(number)
    return "dossier_" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  private static func photos(on shelf: MaterialShelf) -> [Photo] {
    shelf.entries.flatMap { entry -> [Photo] in
      guard case .photos(let pictures) = entry.content else { return [] }
      return pictures.enumerated().map { index, picture in
        Photo(paper: entry.paper, page: pictures.count > 1 ? index + 1 : nil, picture: picture)
      }
    }
  }
}

// MARK: - The last page

extension DossierPlan {
  /// The last of the documents whose pages are counted.
  var lastCounted: Item? { items.last { $0.number != nil } }

  /// The bookmark on the last page that is counted.
  var lastPageMark: String? {
    lastCounted.map { JoinSource.lastPageMark(of: $0.bookmark) }
  }
}

// MARK: - What the forms say

extension DossierPlan {
  /// `卷宗` as the forms of a dossier see it.
  var record: Record { settledRecord ?? ownRecord }

  private var ownRecord: Record {
    let dates = file.artefacts.compactMap(\.date).sorted()
    let index = rows.enumerated().map { $1.record(at: $0 + 1) }
    var record = Record([
      ("题名", .text(title)), ("编号", .text(file.matter.number)), ("件数", .integer(index.count)),
      ("目录", .list(index)),
      ("照片", .list(photos.enumerated().map { Self.record($1, PictureStandIns.name($0)) })),
    ])
    record["起始日期"] = (dates.first ?? file.matter.receivedOn).map { .text($0.description) }
    record["终止日期"] = dates.last.map { .text($0.description) }
    return record
  }

  private static func record(_ photo: Photo, _ picture: String) -> Value {
    let name = photo.paper.name + (photo.page.map { "（\($0)）" } ?? "")
    var record = Record([("名称", .text(name)), ("文件", .text(picture))])
    record["说明"] = photo.paper.note.map(Value.text)
    record["日期"] = photo.paper.date.map { .text($0.description) }
    return .record(record)
  }
}

/// A line of the contents index.
private struct IndexRow {
  let title: String
  var number: String?
  var author: String?
  var date: CivilDate?
  /// The bookmark round its pages.
  var bookmark: String?
  var pageCount: Int?
  /// Whether it is not in the dossier.
  var isEnclosed = false

  init(title: String, number: String? = nil, author: String? = nil, date: CivilDate? = nil) {
    self.title = title
    self.number = number
    self.author = author
    self.date = date
  }

  func record(at position: Int) -> Value {
    var record = Record([("序号", .integer(position)), ("题名", .text(title))])
    record["页号"] = bookmark.map { .pageReference(bookmark: $0) }
    record["文号"] = number.map(Value.text)
    record["责任者"] = author.map(Value.text)
    record["日期"] = date.map { .text($0.description) }
    record["页数"] = pageCount.map { .integer($0) }
    if isEnclosed {
      record["备注"] = .text("电子文件另附")
    } else if let pageCount {
      record["备注"] = .text("\(pageCount)页")
    }
    return .record(record)
  }
}
