/// A name in a document that no two elements may share, or that leads to such an element.
///
/// Where the element stands in a loop, the copies get names of their own, and what leads to one of them follows.
struct NameUse {
  /// What is named: names of different kinds may be equal.
  let kind: String
  /// Whether the attribute gives the name; else it repeats it.
  let isDefinition: Bool

  private init(_ kind: String, isDefinition: Bool) {
    self.kind = kind
    self.isDefinition = isDefinition
  }

  /// A use that leads to a name.
  init(referenceTo kind: String) { self.init(kind, isDefinition: false) }

  /// A use that gives a name.
  init(definitionOf kind: String) { self.init(kind, isDefinition: true) }

  /// The use that an attribute of an ODF element makes of its value.
  init?(_ attribute: String, of element: String) {
    if let kind = Self.definitions[attribute]?[element] ?? Self.definitions[attribute]?["*"] {
      self.init(kind, isDefinition: true)
    } else if let kind = Self.references[attribute]?[element] {
      self.init(kind, isDefinition: false)
    } else {
      return nil
    }
  }

  /// By attribute and element; the star stands for every element.
  private static let definitions: [String: [String: String]] = [
    "xml:id": ["*": "id"],
    "draw:id": ["*": "shape"],
    "draw:name": ["*": "frame"],
    "table:name": ["table:table": "table"],
    "text:id": [
      "text:note": "note", "text:toc-mark-start": "mark", "text:user-index-mark-start": "mark",
      "text:alphabetical-index-mark-start": "mark",
    ],
    "text:name": [
      "text:section": "section", "text:bookmark": "bookmark", "text:bookmark-start": "bookmark",
      "text:reference-mark": "reference", "text:reference-mark-start": "reference",
      "text:table-of-content": "section", "text:illustration-index": "section",
      "text:table-index": "section", "text:object-index": "section", "text:user-index": "section",
      "text:alphabetical-index": "section", "text:bibliography": "section",
    ],
    "text:ref-name": ["text:sequence": "sequence"],
    "office:name": ["office:annotation": "annotation"],
  ]

  private static let references: [String: [String: String]] = [
    "text:name": ["text:bookmark-end": "bookmark", "text:reference-mark-end": "reference"],
    "text:id": [
      "text:toc-mark-end": "mark", "text:user-index-mark-end": "mark",
      "text:alphabetical-index-mark-end": "mark",
    ],
    "text:ref-name": [
      "text:bookmark-ref": "bookmark", "text:reference-ref": "reference", "text:note-ref": "note",
      "text:sequence-ref": "sequence",
    ],
    "text:continue-list": ["text:list": "id"],
    "draw:start-shape": ["draw:connector": "id"],
    "draw:end-shape": ["draw:connector": "id"],
    "draw:control": ["draw:control": "id"],
    "draw:chain-next-name": ["draw:text-box": "frame"],
    "office:name": ["office:annotation-end": "annotation"],
  ]
}
