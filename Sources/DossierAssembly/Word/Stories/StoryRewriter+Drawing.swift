internal import DossierOffice

extension StoryRewriter {
  /// Gives shapes and drawings numbers that occur once.
  mutating func drawing(_ element: XMLElement, _ action: StoryAction) {
    switch action {
    case .drawingNumber: element["id"] = joining.identifiers.drawing()
    case .shapeNumber:
      let new = joining.identifiers.drawing()
      if let old = element["id"] { shapes[old] = new }
      element["id"] = new
    case .connection: element["id"] = element["id"].map { shapes[$0] ?? $0 }
    case .shape: shape(element)
    case .shapeReference, .object: shapeReferences.append(element)
    case .textBox: element["id"] = element["id"].map { textBox($0) }
    case .textBoxLink: element["id"] = element["id"].map { textBox($0) }
    default: break
    }
  }

  private mutating func textBox(_ old: String) -> String {
    if let new = textBoxes[old] { return new }
    let new = joining.identifiers.textBox()
    textBoxes[old] = new
    return new
  }

  /// An old drawing's shape.
  private mutating func shape(_ element: XMLElement) {
    let new = joining.identifiers.shape()
    if let old = element["id"] { drawings[old] = new }
    element["id"] = new
    if element["o:spid"] != nil { element["o:spid"] = joining.identifiers.shape() }
    shapeReferences.append(element)
  }

  /// Leads the references between shapes over, when all shapes of the part are known.
  func settle(_ element: XMLElement) {
    for name in ["ShapeID", "w:shapeid"] {
      if let old = element[name], let new = drawings[old] { element[name] = new }
    }
    guard let style = element["style"], style.contains("mso-next-textbox:#") else { return }
    element["style"] = style.split(separator: ";").map { item in
      let pieces = item.split(separator: "#")
      guard item.hasPrefix("mso-next-textbox:#"), pieces.count == 2, let new = drawings[String(pieces[1])]
      else {
        return String(item)
      }
      return "mso-next-textbox:#" + new
    }.joined(separator: ";")
  }
}
