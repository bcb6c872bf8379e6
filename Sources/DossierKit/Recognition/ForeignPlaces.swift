internal import DossierCore
internal import DossierReadBack

/// Where the facts of documents that somebody else made were read, and how sure that is.
struct ForeignPlaces: Sendable {
  /// The documents that were recognised, in the order of 文书.
  var documents: [Document] = []
  /// Files whose content is not known: not recognised, or pictures.
  var unknownCount = 0

  /// A recognised document.
  struct Document: Sendable {
    let kind: String
    let file: String
    let sureness: Sureness
    /// Fields for which the document has a place, filled in or not.
    var places: [FieldPath: DocumentPlace] = [:]
  }
}

extension ForeignPlaces {
  /// The file and place that a field was read from.
  func location(of field: FieldPath, at path: String) -> Location {
    guard field.steps.count > 1, field.steps[0] == .key("文书"), case .index(let index) = field.steps[1],
      documents.indices.contains(index)
    else { return Location(file: path, field: field) }
    return Location(file: documents[index].file, field: field, place: documents[index].places[field])
  }

  /// The document that a finding is about, if it is about one.
  func kind(of finding: Diagnostic) -> String? {
    guard let steps = finding.location.field?.steps, steps.count > 1, steps[0] == .key("文书"),
      case .index(let index) = steps[1], documents.indices.contains(index)
    else { return nil }
    return documents[index].kind
  }

  func placed(_ diagnostic: Diagnostic, at path: String) -> Diagnostic {
    guard let field = diagnostic.location.field else { return diagnostic }
    var placed = diagnostic
    placed.location = location(of: field, at: path)
    return placed
  }

  /// A finding with how sure it is.
  func qualified(_ finding: Diagnostic) -> Diagnostic {
    let (sureness, reason) = sureness(of: finding)
    var finding = finding
    finding.message = Wording(
      "\(finding.message.chinese)〔\(sureness.wording.chinese)：\(reason.chinese)〕",
      "\(finding.message.english) [\(sureness.wording.english): \(reason.english)]")
    return finding
  }

  private func sureness(of finding: Diagnostic) -> (Sureness, Wording) {
    let field = finding.location.field ?? FieldPath()
    let said = finding.message.chinese
    if said.contains("签") || said.contains("章") || field.steps.contains(.key("签署")) {
      return (.unsure, Wording("签名、盖章要看原件", "signatures and seals have to be seen"))
    }
    if field.steps.count > 1, field.steps[0] == .key("文书"), case .index(let index) = field.steps[1],
      documents.indices.contains(index)
    {
      return sureness(of: field, in: documents[index])
    }
    guard field.steps.first == .key("文书"), said.hasPrefix("缺") else {
      return (.unsure, Wording("案件一级的内容，来件里不一定写", "the papers need not say what concerns the whole case"))
    }
    guard unknownCount > 0 else {
      return (.certain, Wording("每个文件都认出来了", "every file was recognised"))
    }
    return (
      .unsure,
      Wording(
        "有\(unknownCount)个文件认不出或看不了，可能在其中", "it may be among the \(unknownCount) files that could not be read"
      )
    )
  }

  private func sureness(of field: FieldPath, in document: Document) -> (Sureness, Wording) {
    if document.sureness == .unsure {
      return (.unsure, Wording("这份文书的文种只是猜的", "the kind of this document is a guess"))
    }
    let isPlace = document.places.keys.contains { $0 == field || $0.steps.starts(with: field.steps) }
    if field.steps.count > 2, isPlace {
      return (.certain, Wording("文书上有这一栏", "the document has the place for it"))
    }
    return (.likely, Wording("文书上没有找到这一栏", "no place for it was found in the document"))
  }
}
