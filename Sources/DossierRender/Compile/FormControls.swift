internal import DossierOffice
internal import DossierTemplate

/// The form controls of an ODF document that are shown in loops: each turn needs one of its own (ODF 1.3, part 3, 13.5).
///
/// A control is described in the forms before the text and shown by a shape in the text. So the description is made when
/// the shape is written, with the values known there, and put among the forms when the part ends.
struct FormControls {
  /// The ids of the controls that are shown in loops.
  private(set) var ids: Set<String> = []
  /// Where the description of each begins among the instructions.
  var bodies: [String: Int] = [:]

  init() {}

  init(below root: XMLElement, sites: [TagSite]) {
    guard let forms = root.descendants(named: "office:forms").first else { return }
    let described = Set(forms.controls.compactMap(\.controlID))
    guard !described.isEmpty else { return }
    var open: [Int] = []
    root.walk { node in
      if let site = Placeholder.site(of: node), case .statement(let statement) = sites[site].tag.content {
        if statement.nesting > 0 { open.append(site) }
        if statement.nesting < 0 { _ = open.popLast() }
      } else if let element = node.element, element.name == "draw:control", let id = element["draw:control"],
        described.contains(id), open.contains(where: { sites[$0].tag.isRepeating })
      {
        ids.insert(id)
      }
      return true
    }
  }
}

extension XMLElement {
  /// The controls that the forms below describe.
  fileprivate var controls: [XMLElement] {
    elements.flatMap { $0.name == "form:form" ? $0.controls : $0.controlID == nil ? [] : [$0] }
  }

  /// The id that a shape names.
  fileprivate var controlID: String? { self["xml:id"] ?? self["form:id"] }
}

extension Flattener {
  /// The id of an element that describes a control which is shown in a loop.
  func repeatedControl(_ element: XMLElement) -> String? {
    guard !controls.ids.isEmpty, element.name.hasPrefix("form:"), let id = element.controlID,
      controls.ids.contains(id)
    else { return nil }
    return id
  }

  /// The description is passed by here and made where it is shown.
  mutating func writeDescription(_ control: XMLElement, _ id: String) {
    add(.formPlace(id))
    let begin = instructions.count
    instructions.append(.macro(exit: 0))
    controls.bodies[id] = instructions.count
    constants += "<\(control.name)".utf8
    writeName(id, Array(" xml:id=\"".utf8), NameUse(definitionOf: "id"))
    constants.append(UInt8(ascii: "\""))
    for attribute in control.attributes where attribute.name != "xml:id" {
      write(attribute, ofControl: control, id)
    }
    constants.append(UInt8(ascii: ">"))
    writeInside(of: control) { flattener in
      for node in control.children { flattener.write(node, in: control) }
    }
    control.appendClosingTag(to: &constants)
    add(.endMacro)
    redirect(begin, to: instructions.count)
  }

  private mutating func write(_ attribute: XMLAttribute, ofControl control: XMLElement, _ id: String) {
    let isName = attribute.name == "form:id" || attribute.name == "form:name"
    guard isName, !AttributeText.isMark(attribute.value) else { return write(attribute, of: control) }
    // What shares a name, as radio buttons do, does so in each turn.
    writeName(
      attribute.value, Array(" \(attribute.name)=\"".utf8), NameUse(referenceTo: "id"), numberedAs: id)
    constants.append(UInt8(ascii: "\""))
  }

  /// The shape of a control in a loop comes with a description of its own.
  mutating func writeShape(_ shape: XMLElement, of id: String) {
    keepLoop()
    if let body = controls.bodies[id] { add(.describeControl(id, body: body)) }
    writePlain(shape)
  }

  /// The id of the control that a shape in a loop shows.
  func shownControl(_ element: XMLElement) -> String? {
    guard isLooping, element.name == "draw:control", let id = element["draw:control"],
      controls.ids.contains(id)
    else { return nil }
    return id
  }
}
