internal import DossierOffice

/// A space of names other than those of styles.
enum NameKind: Hashable {
  /// Everything that XML identifiers name: lists, notes, changes, shapes, controls, marks.
  case identifier
  case bookmark, reference, sequenceReference
  case section, table, drawing, form, annotation
  /// Sequences, variables and user fields, which formulas call by their names.
  case variable
}

/// What an attribute does with a name.
enum NameRole {
  case defines
  case refers
  /// The end of what the latest definition began.
  case ends
}

/// The attributes that give or use names.
enum NameReference {
  static func use(of attribute: String, on element: XMLElement) -> (kind: NameKind, role: NameRole)? {
    switch attribute {
    case "xml:id", "text:id", "draw:id", "form:id":
      return (.identifier, element.name.hasSuffix("-mark-end") ? .ends : .defines)
    case "text:name": return textNames[element.name]
    case "text:ref-name": return textReferences[element.name]
    case "table:name": return element.name == "table:table" ? (.table, .defines) : nil
    case "form:name": return element.name == "form:form" ? (.form, .defines) : nil
    case "office:name":
      return element.name == "office:annotation"
        ? (.annotation, .defines) : element.name == "office:annotation-end" ? (.annotation, .ends) : nil
    case "draw:name": return isShape(element) ? (.drawing, .defines) : nil
    default: return references[attribute].map { ($0, .refers) }
    }
  }

  private static func isShape(_ element: XMLElement) -> Bool {
    (element.name.hasPrefix("draw:") || element.name.hasPrefix("dr3d:"))
      && StyleFamily.defined(by: element.name, family: nil) == nil
  }

  private static let references: [String: NameKind] = [
    "text:continue-list": .identifier, "text:list-id": .identifier, "text:change-id": .identifier,
    "draw:control": .identifier, "form:for": .identifier, "draw:start-shape": .identifier,
    "draw:end-shape": .identifier, "draw:caption-id": .identifier, "text:section-name": .section,
    "draw:chain-next-name": .drawing, "draw:copy-of": .drawing,
  ]

  private static let textReferences: [String: (NameKind, NameRole)] = [
    "text:sequence": (.sequenceReference, .defines), "text:sequence-ref": (.sequenceReference, .refers),
    "text:bookmark-ref": (.bookmark, .refers), "text:reference-ref": (.reference, .refers),
    "text:note-ref": (.identifier, .refers),
  ]

  private static let textNames: [String: (NameKind, NameRole)] = [
    "text:bookmark": (.bookmark, .defines), "text:bookmark-start": (.bookmark, .defines),
    "text:bookmark-end": (.bookmark, .ends), "text:reference-mark": (.reference, .defines),
    "text:reference-mark-start": (.reference, .defines), "text:reference-mark-end": (.reference, .ends),
    "text:section": (.section, .defines), "text:alphabetical-index": (.section, .defines),
    "text:bibliography": (.section, .defines), "text:illustration-index": (.section, .defines),
    "text:object-index": (.section, .defines), "text:table-index": (.section, .defines),
    "text:table-of-content": (.section, .defines), "text:user-index": (.section, .defines),
    "text:index-title": (.section, .defines), "text:sequence": (.variable, .refers),
    "text:variable-set": (.variable, .refers), "text:variable-get": (.variable, .refers),
    "text:variable-input": (.variable, .refers), "text:user-field-get": (.variable, .refers),
    "text:user-field-input": (.variable, .refers),
  ]
}
