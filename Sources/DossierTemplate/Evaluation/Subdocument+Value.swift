public import DossierCore

extension Subdocument {
  /// The document that a record stands for: `{文档: 文件}`, in English `document`, and nothing beside.
  ///
  /// - Returns: nil where the value is something else.
  public init?(_ value: Value) {
    guard case .record(let record) = value, record.count == 1,
      case .text(let path)? = record["文档"] ?? record["document"], !path.isEmpty
    else { return nil }
    self.init(path: path)
  }
}

extension Value {
  /// Whether a document stands anywhere in the value.
  public var holdsSubdocuments: Bool {
    switch self {
    case .list(let values): values.contains(where: \.holdsSubdocuments)
    case .record(let record):
      Subdocument(self) != nil || record.members.contains { $0.value.holdsSubdocuments }
    default: false
    }
  }
}
