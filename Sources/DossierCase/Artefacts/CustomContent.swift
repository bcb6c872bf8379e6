public import DossierCore

/// The content of a kind that only the template set declares.
public struct CustomContent: ArtefactContent, Hashable {
  public let kind: CustomKind
  /// The declared fields as the case file fills them.
  public let values: Record

  init(reading fields: FieldReader, kind: CustomKind) {
    self.kind = kind
    var values = Record()
    for field in kind.fields {
      field.read(from: fields)
      values[field.name] = fields.fact(of: field.name)
    }
    self.values = values
  }
}

/// The content of a document whose kind nobody knows: nothing.
struct UnknownContent: ArtefactContent {}
