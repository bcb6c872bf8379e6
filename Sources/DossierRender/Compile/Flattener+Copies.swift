internal import DossierOffice
internal import DossierTemplate

// What must not be repeated, or differs from one copy to the next.
extension Flattener {
  var isLooping: Bool { open.contains { $0.kind == .loop || $0.kind == .macro } }

  /// The number of a content control, which may be left out.
  func isControlNumber(_ element: XMLElement) -> Bool {
    element.name == "w:id" && names.last == "w:sdtPr"
  }

  mutating func writeTag(of element: XMLElement, isEmpty: Bool) {
    guard
      element.attributes.contains(where: {
        AttributeText.isMark($0.value) || (isLooping && isSpecial($0, of: element))
          || ($0.name == RowSpan.attribute && spans.keys[ObjectIdentifier(element)] != nil)
      })
    else {
      if isLooping || namesThings, let note = NoteKey(reference: element) {
        return writeReference(to: note, element)
      }
      if restartsLists, let list = element.listNumber { return writeListNumber(list) }
      return isEmpty ? element.appendEmptyTag(to: &constants) : element.appendOpeningTag(to: &constants)
    }
    constants += "<\(element.name)".utf8
    for attribute in element.attributes { write(attribute, of: element) }
    constants += (isEmpty ? "/>" : ">").utf8
  }

  /// A mark of a range that each turn has its own of.
  mutating func writeMark(_ element: XMLElement) {
    if let note = NoteKey(range: element) { return writeRange(of: note, element) }
    if let note = NoteKey(reference: element) { return writeReference(to: note, element) }
    writePlain(element)
  }

  private mutating func writeListNumber(_ list: Int) {
    constants += "<w:numId w:val=\"".utf8
    add(.listNumber(list))
    constants += "\"/>".utf8
  }

  private func isSpecial(_ attribute: XMLAttribute, of element: XMLElement) -> Bool {
    guard isLooping else { return false }
    if attribute.name == "w:id", isRepeatedMark(element) { return true }
    return markup.singleAttributes.contains(attribute.name) || isNumber(attribute, of: element)
      || markup.nameUse(of: attribute, in: element) != nil
      || (attribute.name == "id" && element.name.hasPrefix("v:") && element.name != "v:shapetype")
  }

  private func isNumber(_ attribute: XMLAttribute, of element: XMLElement) -> Bool {
    attribute.name == "id" && isLooping && markup.shapeNumbers.contains(element.name)
  }

  mutating func write(_ attribute: XMLAttribute, of element: XMLElement) {
    let text = attribute.markup
    if attribute.name == RowSpan.attribute, let key = spans.keys[ObjectIdentifier(element)] {
      constants += " \(attribute.name)=\"".utf8
      add(.rowSpan(key))
      constants.append(UInt8(ascii: "\""))
    } else if AttributeText.isMark(attribute.value) {
      writeFilled(attribute, of: element)
    } else if isLooping, let use = markup.nameUse(of: attribute, in: element) {
      writeName(attribute, use)
    } else if isNumber(attribute, of: element) {
      constants += #" id=""#.utf8
      flush()
      instructions.append(.shapeNumber)
      constants.append(UInt8(ascii: "\""))
    } else if attribute.name == "w:id", isRepeatedMark(element) {
      writeMarkNumber(attribute, of: element)
    } else if isSpecial(attribute, of: element) {
      writeOnce { $0.constants += text }
    } else {
      constants += text
    }
  }

  mutating func writeOnce(_ body: (inout Flattener) -> Void) {
    flush()
    let index = instructions.count
    instructions.append(.once(otherwise: 0))
    body(&self)
    flush()
    instructions[index] = .once(otherwise: instructions.count)
  }
}

extension XMLElement {
  /// The list that a paragraph's properties name; 0 stands for none.
  fileprivate var listNumber: Int? {
    guard name == "w:numId", let number = self["w:val"].flatMap({ Int($0) }), number > 0 else { return nil }
    return number
  }
}
