/// What looks like a person's number in running text.
enum PersonalPatterns {
  typealias Piece = (range: Range<Int>, replacement: String)

  /// The pieces of a text that look like one of the kinds.
  static func pieces(of kinds: Set<PersonalKind>, in text: [Unicode.Scalar]) -> [Piece] {
    var pieces = numbers(in: text).compactMap { run -> Piece? in
      guard let kind = kind(of: run.digits), kinds.contains(kind) else { return nil }
      return (run.range, kind.masked(run.digits))
    }
    if kinds.contains(.email) { pieces += emails(in: text) }
    if kinds.contains(.plate) { pieces += plates(in: text) }
    if kinds.contains(.address) { pieces += rooms(in: text) }
    return pieces
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
  }
}

// MARK: - Identity numbers, telephones, accounts

extension PersonalPatterns {
  private struct Run {
    var range: Range<Int>
    var digits: String
  }

  /// Runs of digits; groups that single blanks or hyphens part belong together, as in `6222 0200 1234 5678`.
  private static func numbers(in text: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var place = 0
    while place < text.count {
      guard isDigit(text[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, isDigit(text[end]) || isLinked(end, in: text) { end += 1 }
      if end < text.count, text[end] == "X" || text[end] == "x" { end += 1 }
      let digits = String(String.UnicodeScalarView(text[place..<end].filter(isLetterOrDigit)))
      let standsFree =
        (place == 0 || !isLetterOrDigit(text[place - 1]))
        && (end == text.count || !isLetterOrDigit(text[end]))
      if standsFree { runs.append(Run(range: place..<end, digits: digits)) }
      place = end
    }
    return runs
  }

  /// Whether a blank or hyphen stands between groups of three or four digits.
  private static func isLinked(_ place: Int, in text: [Unicode.Scalar]) -> Bool {
    guard text[place] == " " || text[place] == "-", place >= 3, place + 3 < text.count else { return false }
    return text[(place - 3)..<place].allSatisfy(isDigit)
      && text[(place + 1)...(place + 3)].allSatisfy(isDigit)
  }

  private static func kind(of number: String) -> PersonalKind? {
    if isIdentityNumber(number) { return .identityNumber }
    guard number.allSatisfy({ "0"..."9" ~= $0 }) else { return nil }
    if number.count == 11, number.hasPrefix("1") { return .phone }
    return (16...19).contains(number.count) && isAccount(number) ? .account : nil
  }

  /// Eighteen characters with a day of birth in the last two centuries.
  private static func isIdentityNumber(_ text: String) -> Bool {
    guard text.count == 18, let date = CivilDate(text.dropFirst(6).prefix(8)) else { return false }
    return (1900...2099).contains(date.year)
  }

  /// The check of ISO/IEC 7812 (Luhn), which bank cards pass.
  private static func isAccount(_ digits: String) -> Bool {
    var sum = 0
    for (index, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 48
      let doubled = value * 2
      sum += index % 2 == 0 ? value : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}

// MARK: - Addresses of mail, plates, rooms

extension PersonalPatterns {
  private static func emails(in text: [Unicode.Scalar]) -> [Piece] {
    let marks: Set<Unicode.Scalar> = [".", "_", "-", "+"]
    return text.indices.filter { text[$0] == "@" }.compactMap { at -> Piece? in
      var start = at
      while start > 0, isLetterOrDigit(text[start - 1]) || marks.contains(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, isLetterOrDigit(text[end]) || marks.contains(text[end]) { end += 1 }
      guard start < at, text[(at + 1)..<end].contains(".") else { return nil }
      return (start..<end, Masking.email(String(String.UnicodeScalarView(text[start..<end]))))
    }
  }

  private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)

  /// `浙A·12345`, `浙AD12345`.
  private static func plates(in text: [Unicode.Scalar]) -> [Piece] {
    text.indices.compactMap { start -> Piece? in
      guard provinces.contains(text[start]), start + 1 < text.count, (65...90).contains(text[start + 1].value)
      else { return nil }
      var end = start + 2
      if end < text.count, text[end] == "·" { end += 1 }
      let first = end
      while end < text.count, isDigit(text[end]) || (65...90).contains(text[end].value) { end += 1 }
      let tail = text[first..<end]
      guard (5...6).contains(tail.count), tail.contains(where: isDigit) else { return nil }
      return (start..<end, Masking.plate(String(String.UnicodeScalarView(text[start..<end]))))
    }
  }

  private static let roomWords: [[Unicode.Scalar]] = ["号楼", "单元", "号", "幢", "栋", "楼", "层", "室"].map {
    Array($0.unicodeScalars)
  }

  /// `2幢3单元602室`: at least two numbers of a dwelling, one after the other.
  private static func rooms(in text: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var place = 0
    while place < text.count {
      var end = place
      var count = 0
      while let next = endOfRoom(in: text, from: end) {
        end = next
        count += 1
      }
      if count >= 2 { pieces.append((place..<end, "***")) }
      place = max(end, place + 1)
    }
    return pieces
  }

  private static func endOfRoom(in text: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start
    while end < text.count, end - start < 6, isDigit(text[end]) { end += 1 }
    guard end > start, start == 0 || !isDigit(text[start - 1]) else { return nil }
    let word = roomWords.first { text[end...].starts(with: $0) }
    return word.map { end + $0.count }
  }
}
