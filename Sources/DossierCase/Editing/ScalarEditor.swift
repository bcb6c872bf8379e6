internal import DossierCore

/// Finds where a value of a YAML text begins and ends, and writes another in its way.
struct ScalarEditor {
  let scalars: [Unicode.Scalar]
  let isText: Bool
  /// How many scalars stand before the text proper in the first line.
  let firstColumn: Int

  typealias Fault = CaseText.Fault

  /// Another value for one that is there.
  func replace(_ node: SourceNode, with value: String) throws(Fault) -> CaseText.Edit {
    guard let scalar = node.scalar else { throw .notScalar }
    guard let start = offset(of: node.position), start < scalars.count else { throw .unchangeable }
    switch scalars[start] {
    case "\"":
      let end = try endOfQuoted(from: start, by: "\"")
      return CaseText.Edit(range: start..<end, replacement: Self.doubleQuoted(value))
    case "'":
      let end = try endOfQuoted(from: start, by: "'")
      return CaseText.Edit(range: start..<end, replacement: Self.singleQuoted(value))
    case "|", ">": return try block(from: start, value)
    default:
      let end = try endOfPlain(scalar.text, from: start)
      return CaseText.Edit(range: start..<end, replacement: plain(value))
    }
  }

  /// A value behind a key that has none.
  func fill(_ member: SourceMember, with value: String) throws(Fault) -> CaseText.Edit {
    guard let key = offset(of: member.keyPosition),
      let colon = scalars[key...].firstIndex(of: ":"),
      !scalars[key..<colon].contains("\n")
    else { throw .unchangeable }
    return CaseText.Edit(range: (colon + 1)..<(colon + 1), replacement: [" "] + plain(value))
  }

  /// A key that is not there yet: in a line of its own behind the last one whose value stands in its line.
  func insert(_ key: String, _ value: String, among members: [SourceMember]) throws(Fault) -> CaseText.Edit {
    guard let neighbour = members.last(where: isInOneLine), let start = offset(of: neighbour.keyPosition)
    else {
      throw .unchangeable
    }
    let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    let isCRLF = end > 0 && end < scalars.count && scalars[end - 1] == "\r"
    let newline: [Unicode.Scalar] = isCRLF ? ["\r", "\n"] : ["\n"]
    let indent = [Unicode.Scalar](repeating: " ", count: max(0, neighbour.keyPosition.column - 1))
    let line = indent + Array(key.unicodeScalars) + [":", " "] + plain(value)
    let place = end - (isCRLF ? 1 : 0)
    return CaseText.Edit(
      range: place..<place, replacement: newline + line, offset: newline.count, isNew: true)
  }

  private func isInOneLine(_ member: SourceMember) -> Bool {
    guard let scalar = member.value.scalar, let start = offset(of: member.value.position) else {
      return false
    }
    if scalar.text.isEmpty { return true }
    guard member.value.position.line == member.keyPosition.line, start < scalars.count else { return false }
    switch scalars[start] {
    case "|", ">": return false
    case "\"", "'":
      return (try? endOfQuoted(from: start, by: scalars[start])).map { !scalars[start..<$0].contains("\n") }
        ?? false
    default: return matches(scalar.text, at: start) != nil
    }
  }
}

// MARK: - Where values end

extension ScalarEditor {
  /// Lines and columns count from one, columns in Unicode scalars.
  private func offset(of position: SourcePosition) -> Int? {
    var line = 1
    var index = 0
    while line < position.line {
      guard let end = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = end + 1
      line += 1
    }
    let offset = index + position.column - 1 + (position.line == 1 ? firstColumn : 0)
    return offset <= scalars.count ? offset : nil
  }

  private func endOfQuoted(from start: Int, by mark: Unicode.Scalar) throws(Fault) -> Int {
    var index = start + 1
    while index < scalars.count {
      if mark == "\"", scalars[index] == "\\" {
        index += 2
      } else if scalars[index] == mark {
        guard mark == "'", index + 1 < scalars.count, scalars[index + 1] == mark else { return index + 1 }
        index += 2
      } else {
        index += 1
      }
    }
    throw .unchangeable
  }

  private func matches(_ text: String, at start: Int) -> Int? {
    let wanted = Array(text.unicodeScalars)
    guard start + wanted.count <= scalars.count, scalars[start..<(start + wanted.count)].elementsEqual(wanted)
    else {
      return nil
    }
    return start + wanted.count
  }

  /// Plain text in one line stands there as it is; in several, its lines are joined by blanks.
  private func endOfPlain(_ text: String, from start: Int) throws(Fault) -> Int {
    if let end = matches(text, at: start) { return end }
    let wanted = Array(text.unicodeScalars)
    var (index, found) = (start, 0)
    while found < wanted.count, index < scalars.count {
      if scalars[index] == wanted[found] {
        (index, found) = (index + 1, found + 1)
        continue
      }
      guard wanted[found] == " ", scalars[index] == "\r" || scalars[index] == "\n" else {
        throw .unchangeable
      }
      while index < scalars.count, [" ", "\t", "\r", "\n"].contains(scalars[index]) { index += 1 }
      found += 1
    }
    guard found == wanted.count else { throw .unchangeable }
    return index
  }

  /// The lines of a block of text, indented as they are.
  private func block(from start: Int, _ value: String) throws(Fault) -> CaseText.Edit {
    guard let headEnd = scalars[start...].firstIndex(of: "\n") else { throw .unchangeable }
    var (index, end, indent) = (headEnd + 1, headEnd + 1, 0)
    while index < scalars.count {
      let lineEnd = scalars[index...].firstIndex(of: "\n") ?? scalars.count
      let line = scalars[index..<lineEnd]
      let depth = line.prefix { $0 == " " }.count
      let isBlank = line.allSatisfy { $0 == " " || $0 == "\r" }
      if !isBlank {
        if indent == 0 { indent = depth }
        guard depth >= indent, indent > 0 else { break }
        end = lineEnd
      }
      index = lineEnd + 1
    }
    guard indent > 0, end > headEnd + 1 else { throw .unchangeable }
    let margin = String(repeating: " ", count: indent)
    let gap = scalars[start] == ">" ? "\n\n" : "\n"
    let lines = value.split(separator: "\n", omittingEmptySubsequences: true).map { margin + $0 }
    let newline = scalars[headEnd - 1] == "\r" ? gap.replacing("\n", with: "\r\n") : gap
    return CaseText.Edit(
      range: (headEnd + 1)..<(scalars[end - 1] == "\r" ? end - 1 : end),
      replacement: Array(lines.joined(separator: newline).unicodeScalars))
  }
}

// MARK: - How values are written

extension ScalarEditor {
  private func plain(_ value: String) -> [Unicode.Scalar] {
    isPlain(value) ? Array(value.unicodeScalars) : Self.doubleQuoted(value)
  }

  private func isPlain(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return false }
    if value.unicodeScalars.contains(where: { $0.value < 32 || ",[]{}\"".unicodeScalars.contains($0) }) {
      return false
    }
    if "-?:#&*!|>'%@`~ ".unicodeScalars.contains(first) || last == ":" || last == " " { return false }
    if value.contains(": ") || value.contains(" #") { return false }
    let scalar = SourceScalar(value, isPlain: true)
    if case .text = scalar.value { return true }
    return !isText
  }

  private static func singleQuoted(_ value: String) -> [Unicode.Scalar] {
    guard !value.contains(where: \.isNewline) else { return doubleQuoted(value) }
    return ["'"] + Array(value.replacing("'", with: "''").unicodeScalars) + ["'"]
  }

  private static func doubleQuoted(_ value: String) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = ["\""]
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += ["\\", scalar]
      case "\n": output += ["\\", "n"]
      case "\t": output += ["\\", "t"]
      case "\r": continue
      default: output.append(scalar)
      }
    }
    return output + ["\""]
  }
}
