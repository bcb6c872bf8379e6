internal import DossierOffice

/// Follows the fields of a story, whose beginning, instruction and end stand in different runs.
struct FieldTracker {
  private struct Field {
    var markers: [XMLElement]
    var instruction: [XMLElement] = []
    var isInResult = false
    var holdsFields = false
    var isDropped = false
    /// What a field without a result is about: the first word behind its keyword.
    var name = ""
  }

  private var open: [Field] = []

  mutating func mark(_ element: XMLElement, _ source: WordSource) {
    switch element["w:fldCharType"] {
    case "begin":
      if let last = open.indices.last {
        open[last].holdsFields = open[last].holdsFields || !open[last].isInResult
      }
      open.append(Field(markers: [element]))
    case "separate":
      guard let last = open.indices.last else { return }
      open[last].markers.append(element)
      if !open[last].isInResult { Self.settle(&open[last], source) }
      open[last].isInResult = true
    case "end":
      guard var field = open.popLast() else { return }
      field.markers.append(element)
      if !field.isInResult { Self.settle(&field, source) }
      guard field.isDropped else { return }
      let value = field.isInResult ? nil : source.property(named: field.name)
      for marker in field.markers { Self.erase(marker) }
      if let value { element.children = [.text(value)] }
    default: break
    }
  }

  mutating func instruct(_ element: XMLElement) {
    guard let last = open.indices.last, !open[last].isInResult else { return }
    open[last].instruction.append(element)
  }

  /// What an instruction becomes among other documents; nil where the field is not to stay one.
  static func joined(_ text: String, _ source: WordSource) -> FieldInstruction? {
    var instruction = FieldInstruction(text)
    if instruction.fetches {
      source.leave(.fetchingField)
      return nil
    }
    if instruction.tellsOfFile, !source.keepsProperties {
      source.leave(.propertyField)
      return nil
    }
    instruction.rename(source.bookmark)
    countPages(&instruction, source)
    // An index lists its own document, and the figures of each document count from one.
    if instruction.keyword == "TOC", !instruction.has("\\b") {
      instruction.append("\\b", source.join.bookmark)
    } else if instruction.keyword == "SEQ", instruction.words.count > 1,
      source.sequences.insert(instruction.words[1]).inserted, source.index > 0,
      !["\\r", "\\c", "\\s"].contains(where: { instruction.has($0) })
    {
      instruction.append("\\r", "1")
    }
    return instruction
  }

  /// A document's pages are counted and not the file's.
  private static func countPages(_ instruction: inout FieldInstruction, _ source: WordSource) {
    guard instruction.keyword == "NUMPAGES" else { return }
    switch source.pageCounting {
    case .wholeFile: break
    case .lastPage:
      source.marksLastPage = true
      instruction.become("PAGEREF", source.lastPageMark)
    case .section: instruction.become("SECTIONPAGES")
    case .unknown: source.leave(.pageCount)
    }
  }

  /// Whether the numbers that an index shows are those of pages counted otherwise now.
  static func isStale(_ instruction: FieldInstruction, _ source: WordSource) -> Bool {
    source.movesPages && instruction.keyword == "TOC"
  }

  private static func settle(_ field: inout Field, _ source: WordSource) {
    guard let first = field.instruction.first else { return }
    let text = field.instruction.map(\.text).joined()
    guard let instruction = joined(text, source) else {
      field.name = FieldInstruction(text).words.dropFirst().first?.filter { $0 != "\"" } ?? ""
      field.isDropped = true
      field.markers += field.instruction
      return
    }
    if isStale(instruction, source) {
      source.leave(.staleIndex)
      field.markers.first?["w:dirty"] = "true"
    }
    guard instruction.isChanged, !field.holdsFields else { return }
    for element in field.instruction { element.children = [] }
    first.children = [.text(instruction.text)]
    first["xml:space"] = "preserve"
  }

  /// What stays is text without characters.
  private static func erase(_ element: XMLElement) {
    element.name = "w:t"
    element.attributes = []
    element.children = []
  }
}
