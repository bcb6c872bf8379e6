internal import DossierOffice

/// Writes a name that no other element of the document bears, or what leads to such an element.
struct NameStep: Sendable {
  /// The name's number among the names of the part.
  let key: Int
  /// ` attribute="name`, without the end.
  let bytes: [UInt8]
  /// The same for copies, whose name must not grow too long.
  let copyBytes: [UInt8]
  /// What stands between the name and the number of a copy.
  let separator: String
  let isDefinition: Bool
  /// Whether the element that is meant comes only later in the same turn of a loop.
  var isAhead = false
}

extension Flattener {
  mutating func writeName(_ attribute: XMLAttribute, _ use: NameUse) {
    writeName(attribute.value, Array(" \(attribute.name)=\"".utf8), use)
    constants.append(UInt8(ascii: "\""))
  }

  /// - Parameter head: what stands before the name.
  /// - Parameter other: the name whose number this one bears as well.
  mutating func writeName(_ name: String, _ head: [UInt8], _ use: NameUse, numberedAs other: String? = nil) {
    let key = nameTable.key(of: other ?? name, kind: use.kind)
    flush()
    if use.isDefinition { nameTable.definitions[key] = instructions.count }
    let step = NameStep(
      key: key, bytes: head + name.asAttribute, copyBytes: head + stem(of: name, key: key).asAttribute,
      separator: nameTable.separator, isDefinition: use.isDefinition)
    instructions.append(.name(step))
  }

  /// What the names of copies begin with.
  private func stem(of name: String, key: Int) -> String {
    guard let limit = markup.nameLimit, name.count > limit - 10 else { return name }
    return name.prefix(limit - 18) + nameTable.separator.prefix(1) + String(key)
  }
}

extension String {
  /// The text as it stands in an attribute.
  fileprivate var asAttribute: [UInt8] {
    Array(XMLAttribute("", self).markup.dropFirst(3).dropLast())
  }
}

/// The names in the loops of one part.
struct NameTable {
  private var keys: [String: Int] = [:]
  /// The instruction that defines a name last.
  var definitions: [Int: Int] = [:]
  private(set) var separator = ""

  mutating func key(of name: String, kind: String) -> Int {
    let full = "\(kind) \(name)"
    if let key = keys[full] { return key }
    keys[full] = keys.count
    return keys.count - 1
  }

  /// Makes the separator longer until no name of the template looks like that of a copy.
  mutating func avoid(namesBelow root: XMLElement, markup: any Markup) {
    var longest = 0
    let sign = markup.nameSign
    root.walk { node in
      guard let element = node.element else { return true }
      for attribute in element.attributes
      where markup.nameUse(of: attribute, in: element)?.isDefinition == true {
        longest = max(longest, Self.signs(sign, before: attribute.value))
      }
      return true
    }
    separator = String(repeating: sign, count: min(longest, 64) + 1)
  }

  /// How many signs stand before the figures at a name's end.
  private static func signs(_ sign: Character, before name: String) -> Int {
    let rest = name.reversed().drop { $0.isNumber }
    return rest.count < name.count ? rest.prefix { $0 == sign }.count : 0
  }

  /// Finds what leads to an element further down in the body of the same loop.
  func lookAhead(in instructions: inout [Instruction]) {
    guard !definitions.isEmpty else { return }
    var bodies: [Range<Int>] = []
    for (index, instruction) in instructions.enumerated() {
      if case .endLoop(let begin) = instruction { bodies.append(begin..<index) }
    }
    for (index, instruction) in instructions.enumerated() {
      guard case .name(var step) = instruction, !step.isDefinition, let definition = definitions[step.key],
        definition > index
      else { continue }
      step.isAhead = bodies.contains { $0.contains(index) && $0.contains(definition) }
      instructions[index] = .name(step)
    }
  }
}
