internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

/// Check boxes, drop-down lists and dates (content controls, ISO/IEC 29500-1, 17.5.2) are set by the data: the
/// control's tag names the field, as `越级` or `{{ 越级 }}`.
///
/// A control whose tag is no field, or a field that the data does not have, stays as it is.
enum ContentControls {
  static func bind(below root: XMLElement) {
    var open = [root]
    while let element = open.popLast() {
      open += element.elements
      guard element.elements.contains(where: { $0.name == "w:sdt" }) else { continue }
      element.children = element.children.flatMap { node in
        node.element.flatMap { bound($0, in: element.name) } ?? [node]
      }
    }
  }

  private static func bound(_ control: XMLElement, in parent: String) -> [XMLNode]? {
    guard control.name == "w:sdt", let properties = control.first("w:sdtPr"),
      let field = properties.first("w:tag")?["w:val"].flatMap(field(writtenAs:))
    else { return nil }
    properties.first("w:tag")?["w:val"] = field
    let value = #"\#(field)|default("∅")"#
    guard let settings = settings(of: properties, value: value) else { return nil }
    var pieces: [XMLElement?] = [TagCarrier.statement(#"if \#(value) == "∅""#, among: parent), control]
    for setting in settings {
      pieces.append(TagCarrier.statement(setting.condition, among: parent))
      pieces.append(copy(of: control, setting))
    }
    pieces.append(TagCarrier.statement("endif", among: parent))
    guard pieces.allSatisfy({ $0 != nil }) else { return nil }
    return pieces.compactMap { $0.map(XMLNode.element) }
  }

  /// The path in the data that a control's tag names.
  private static func field(writtenAs tag: String) -> String? {
    var name = tag.filter { !$0.isWhitespace }
    if name.hasPrefix("{{"), name.hasSuffix("}}") { name = String(name.dropFirst(2).dropLast(2)) }
    guard let expression = try? Expression(parsing: name), let path = expression.fieldPaths.first?.path,
      path.description == name
    else { return nil }
    return name
  }

  /// What a control shows under a condition.
  private struct Setting {
    let condition: String
    var text: String
    var font: String?
    var isChecked: Bool?
  }

  private static func settings(of properties: XMLElement, value: String) -> [Setting]? {
    if let box = properties.first("w14:checkbox") {
      return [
        setting("elif \(value)", box.first("w14:checkedState"), isChecked: true),
        setting("else", box.first("w14:uncheckedState"), isChecked: false),
      ]
    }
    if let list = properties.first("w:dropDownList") ?? properties.first("w:comboBox") {
      return [Setting(condition: "else", text: choice(among: list, value))]
    }
    if let date = properties.first("w:date") {
      return [Setting(condition: "else", text: text(of: date, value))]
    }
    return nil
  }

  private static func setting(_ condition: String, _ state: XMLElement?, isChecked: Bool) -> Setting {
    let code = state?["w14:val"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
    let sign = code ?? (isChecked ? "☒" : "☐")
    return Setting(
      condition: condition, text: String(Character(sign)), font: state?["w14:font"], isChecked: isChecked)
  }

  /// The shown text of the entry that the data name by its value or by that text.
  private static func choice(among list: XMLElement, _ value: String) -> String {
    let entries = list.all("w:listItem").compactMap { item -> String? in
      guard let key = item["w:value"], let shown = item["w:displayText"], key != shown else { return nil }
      return "\(TagCarrier.literal(key)): \(TagCarrier.literal(shown))"
    }
    let given = "(\(value))|string"
    return entries.isEmpty
      ? "{{ \(given) }}" : "{{ {\(entries.joined(separator: ", "))}.get(\(given), \(given)) }}"
  }
}

// MARK: - Dates

extension ContentControls {
  /// The date in the control's own format, where that is of figures and the data give an ISO date.
  private static func text(of date: XMLElement, _ value: String) -> String {
    let given = "((\(value))|string)"
    guard let format = date.first("w:dateFormat")?["w:val"], let parts = parts(of: format, given) else {
      return "{{ \(given) }}"
    }
    return #"{{ (\#(parts.joined(separator: " ~ "))) if \#(given)[4:5] == "-" else \#(given) }}"#
  }

  private static func parts(of format: String, _ date: String) -> [String]? {
    var parts: [String] = []
    var rest = Substring(format)
    while let letter = rest.first {
      if letter == "'" {
        rest = rest.dropFirst()
        parts.append(TagCarrier.literal(String(rest.prefix { $0 != "'" })))
        rest = rest.drop { $0 != "'" }.dropFirst()
        continue
      }
      let word = rest.prefix { $0 == letter }
      rest = rest.dropFirst(word.count)
      guard let part = part(String(word), date) else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts
  }

  private static func part(_ word: String, _ date: String) -> String? {
    switch word {
    case "yyyy", "y": return "\(date)[:4]"
    case "yy": return "\(date)[2:4]"
    case "MM": return "\(date)[5:7]"
    case "M": return "(\(date)[5:7]|int)"
    case "dd": return "\(date)[8:10]"
    case "d": return "(\(date)[8:10]|int)"
    default:
      let isLetters = word.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "z") ~= $0 }
      return isLetters ? nil : TagCarrier.literal(word)
    }
  }
}

// MARK: - Copies

extension ContentControls {
  private static func copy(of control: XMLElement, _ setting: Setting) -> XMLElement {
    let copy = control.deepCopy()
    guard let properties = copy.first("w:sdtPr"), let content = copy.first("w:sdtContent") else {
      return copy
    }
    // Bound to a part of its own, the control would show what stands there.
    let dropped = ["w:showingPlcHdr", "w:dataBinding", "w15:dataBinding"]
    properties.children.removeAll { $0.element.map { dropped.contains($0.name) } ?? false }
    properties.first("w:date")?["w:fullDate"] = nil
    properties.first("w:dropDownList")?["w:lastValue"] = nil
    properties.first("w:comboBox")?["w:lastValue"] = nil
    if let isChecked = setting.isChecked {
      properties.first("w14:checkbox")?.first("w14:checked")?["w14:val"] = isChecked ? "1" : "0"
    }
    show(setting, in: content)
    return copy
  }

  /// The first run shows the new text in its look, the others go.
  private static func show(_ setting: Setting, in content: XMLElement) {
    var isFirst = true
    var open = [content]
    while let element = open.popLast() {
      element.children.removeAll { node in
        guard let run = node.element, run.name == "w:r" else { return false }
        guard isFirst else { return true }
        isFirst = false
        fill(run, with: setting)
        return false
      }
      open += element.elements.filter { $0.name != "w:r" }.reversed()
    }
    guard isFirst else { return }
    let run = XMLElement("w:r")
    fill(run, with: setting)
    let paragraph = content.first("w:p") ?? content.descendants(named: "w:p").first
    (paragraph ?? content).children.append(.element(run))
  }

  private static func fill(_ run: XMLElement, with setting: Setting) {
    let properties = run.first("w:rPr")
    properties?.children.removeAll { node in
      node.element.map { $0.name == "w:rStyle" && $0["w:val"] == "PlaceholderText" } ?? false
    }
    run.children = properties.map { [.element($0)] } ?? []
    guard let font = setting.font else { return run.children.append(.element(text(setting.text))) }
    if let sign = setting.text.unicodeScalars.first, 0xF000...0xF0FF ~= sign.value {
      let code = String(sign.value, radix: 16, uppercase: true)
      let symbol = XMLElement("w:sym", [XMLAttribute("w:font", font), XMLAttribute("w:char", code)])
      return run.children.append(.element(symbol))
    }
    let fonts = XMLElement(
      "w:rFonts", ["w:ascii", "w:eastAsia", "w:hAnsi"].map { XMLAttribute($0, font) })
    if let properties {
      properties.children.removeAll { $0.element?.name == "w:rFonts" }
      let place = properties.elements.first?.name == "w:rStyle" ? 1 : 0
      properties.children.insert(.element(fonts), at: min(place, properties.children.count))
    } else {
      run.children.insert(.element(XMLElement("w:rPr", [], [.element(fonts)])), at: 0)
    }
    run.children.append(.element(text(setting.text)))
  }

  private static func text(_ text: String) -> XMLElement {
    XMLElement("w:t", [XMLAttribute("xml:space", "preserve")], [.text(text)])
  }
}
