internal import DossierCase
internal import DossierCore

/// What a dossier will hold, in its order, and what its forms say of it.
struct DossierPlan {
  enum Content {
    /// A form of the whole dossier, by its base name.
    case form(String)
    case document(CaseDocument)
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
      case .form(let name): name
      case .document(let document): document.artefact.kind.rawValue
      }
    }
  }

  let title: String
  var items: [Item] = []
  /// `卷宗` as the forms see it, where pages and volumes have changed it.
  var settledRecord: Record?
  /// What is not in the dossier although the case names it.
  private(set) var notes: [Diagnostic] = []

  private let file: CaseFile
  private let documents: [CaseDocument]
  private let photos: [Photo]

  private struct Photo {
    let name: String
    let path: String
    let note: String?
    let date: CivilDate?
  }

  /// - Parameter mask: whose reader gets the dossier; it leaves documents out and photographs, and hides in titles.
  init(_ file: CaseFile, set: TemplateSet, mask: CaseMask? = nil) {
    self.file = file
    title = mask?.masked(file.matter.title) ?? file.matter.title
    documents = CaseDocument.all(of: file, set: set).filter { mask?.gives($0) ?? true }
    photos = mask?.shows(.material) ?? true ? Self.photos(of: file) : []
    append(.form(set.forms.cover), title: "卷宗封面")
    append(.form(set.forms.index), title: "卷内目录")
    for document in documents {
      append(
        .document(document), title: mask?.masked(document.title) ?? document.title,
        numbering: document.position == 1 ? .starting(at: 1) : .continued, number: document.position)
    }
    if !photos.isEmpty {
      append(.form(set.forms.photoPage), title: "照片", numbering: .continued, number: documents.count + 1)
    }
    append(.form(set.forms.noteSheet), title: "备考表")
    notes = Self.enclosures(of: file).map { .enclosedOnly($0, in: file) }
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
}

// MARK: - What the forms say

extension DossierPlan {
  /// `卷宗` as the forms of a dossier see it.
  var record: Record { settledRecord ?? ownRecord }

  private var ownRecord: Record {
    let dates = file.artefacts.compactMap(\.date).sorted()
    var record = Record([
      ("题名", .text(title)), ("编号", .text(file.matter.number)), ("件数", .integer(index.count)),
      ("目录", .list(index)), ("照片", .list(photos.map(Self.record))),
    ])
    record["起始日期"] = (dates.first ?? file.matter.receivedOn).map { .text($0.description) }
    record["终止日期"] = dates.last.map { .text($0.description) }
    return record
  }

  private var index: [Value] {
    var rows = zip(documents, items.dropFirst(2)).map { document, item in
      row(
        title: document.title, number: document.artefact.number, author: document.artefact.issuer,
        date: document.artefact.date, bookmark: item.bookmark)
    }
    if !photos.isEmpty, let item = items.dropLast().last {
      rows.append(
        row(title: "照片（\(photos.count)张）", number: nil, author: nil, date: nil, bookmark: item.bookmark))
    }
    rows += Self.enclosures(of: file).map { material in
      var row = Record([("题名", .text(material.name)), ("备注", .text("电子文件另附"))])
      row["日期"] = material.date.map { .text($0.description) }
      return .record(row)
    }
    return rows.enumerated().map { position, row in
      var numbered = Record([("序号", .integer(position + 1))])
      for member in row.record?.members ?? [] { numbered[member.key] = member.value }
      return .record(numbered)
    }
  }

  private func row(
    title: String, number: String?, author: String?, date: CivilDate?, bookmark: String
  ) -> Value {
    var row = Record([("题名", .text(title)), ("页号", .pageReference(bookmark: bookmark))])
    row["文号"] = number.map(Value.text)
    row["责任者"] = author.map(Value.text)
    row["日期"] = date.map { .text($0.description) }
    return .record(row)
  }

  private static func record(_ photo: Photo) -> Value {
    var record = Record([("名称", .text(photo.name)), ("文件", .text(photo.path))])
    record["说明"] = photo.note.map(Value.text)
    record["日期"] = photo.date.map { .text($0.description) }
    return .record(record)
  }
}

// MARK: - Materials

extension DossierPlan {
  /// Pictures that become pages: materials, and signed papers that came back as pictures.
  private static func photos(of file: CaseFile) -> [Photo] {
    let materials = file.materials.compactMap { material -> Photo? in
      guard let path = material.file, isPicture(path) else { return nil }
      return Photo(name: material.name, path: path, note: material.note, date: material.date)
    }
    let signed = file.artefacts.compactMap { artefact -> Photo? in
      guard let path = artefact.file, isPicture(path) else { return nil }
      return Photo(
        name: "\(artefact.kind.rawValue)（签署件）", path: path, note: artefact.number, date: artefact.date)
    }
    return materials + signed
  }

  /// Materials whose files a dossier cannot show.
  private static func enclosures(of file: CaseFile) -> [Material] {
    file.materials.filter { material in material.file.map { !isPicture($0) } ?? false }
  }

  private static func isPicture(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff"].contains { path.lowercased().hasSuffix("." + $0) }
  }
}

extension Diagnostic {
  fileprivate static func enclosedOnly(_ material: Material, in file: CaseFile) -> Diagnostic {
    let index = file.materials.firstIndex { $0.name == material.name } ?? 0
    return Diagnostic(
      "D171", .note,
      Wording(
        "材料文件不是图片，卷宗里只列目录，原件随案件文件夹",
        "the material is no picture; the dossier lists it, and the file stays with the case"),
      at: file.source.location(of: FieldPath("材料清单").appending(index)),
      hints: [Wording("要装订成页的，另存为图片", "save it as a picture where it shall be a page")])
  }
}
