internal import DossierCase
public import DossierCore

/// Finds who signed a document, by the words that forms put beside signatures.
public struct SignatureFinder {
  public struct Found: Sendable, Hashable {
    public let role: String
    /// Nil where a picture stands in the place of the name.
    public let name: String?
    /// As `2026-03-05`.
    public let date: String?
    public let place: DocumentPlace
  }

  /// - Parameter roles: the words that forms put beside signatures, and the capacities that they mean.
  public static func signatures(in paper: Paper, roles: [String: String]) -> [Found] {
    var found: [Found] = []
    let words = roles.keys.sorted { ($0.count, $1) > ($1.count, $0) }
    for (index, line) in paper.lines.enumerated() {
      let text = line.text.withoutBlanks
      guard text.count <= 60, let word = words.first(where: { text.isSigned(by: $0) }),
        let role = roles[word],
        !found.contains(where: { $0.role == role })
      else { continue }
      let value = value(of: line, at: index, word, in: paper)
      let date = dates(in: value.text).last
      let name = name(in: value.text, role: role)
      guard name != nil || value.pictures > 0 else { continue }
      found.append(Found(role: role, name: name, date: date, place: line.place))
    }
    return found
  }

  /// What stands behind the words, or in the next cell; the next line may hold the date.
  private static func value(
    of line: Paper.Line, at index: Int, _ role: String, in paper: Paper
  ) -> (text: String, pictures: Int) {
    let own = line.text.withoutBlanks
    let rest = own.firstRange(of: role).map { String(own[$0.upperBound...]) } ?? ""
    var (text, pictures) = (rest, line.pictures)
    if let cell = line.cell, rest.onlyLabel, cell + 1 < paper.cells.count,
      paper.cells[cell + 1].row == paper.cells[cell].row
    {
      let lines = paper.lines.filter { $0.cell == cell + 1 }
      text += lines.map(\.text).joined(separator: " ")
      pictures += lines.reduce(0) { $0 + $1.pictures }
    } else if index + 1 < paper.lines.count, paper.lines[index + 1].cell == line.cell {
      text += " " + paper.lines[index + 1].text
    }
    return (text, pictures)
  }

  /// All days in a text, as `2026-03-05`.
  static func dates(in text: String) -> [String] {
    var found: [String] = []
    let compact = Array(text.withoutBlanks)
    var index = 0
    while index < compact.count {
      // 1 to 11 signs from a year's first figure to 日: `2026年12月31日`.
      if compact[index].isNumber, index == 0 || !compact[index - 1].isNumber {
        let piece = compact[index..<min(index + 11, compact.count)]
        if let end = piece.firstIndex(of: "日"),
          let date = try? TypedValue.caseText(String(piece[...end]), through: ["日期"], kind: .date)
        {
          found.append(date)
          index = end
        } else if piece.count >= 10, let date = CivilDate(String(piece.prefix(10))) {
          found.append(date.description)
          index += 9
        }
      }
      index += 1
    }
    return found
  }

  private static func name(in text: String, role: String) -> String? {
    let stop: Set<String> = [
      "签名", "签字", "盖章", "签章", "意见", "日期", "年月日", "同意", "已阅", "联系电话", "或者指印", "印章", "公章",
    ]
    let pieces = text.split { !$0.isHan }.map(String.init)
    return pieces.first { piece in
      (2...4).contains(piece.count) && !stop.contains(piece) && !stop.contains(where: { piece.hasPrefix($0) })
        && !"年月日时分".contains(piece)
    }
  }
}

extension String {
  /// Whether a role stands in the text as one who signs: at its beginning, or before the word for signing.
  fileprivate func isSigned(by role: String) -> Bool {
    guard let range = firstRange(of: role) else { return false }
    let rest = self[range.upperBound...]
    let signs = ["签名", "签字", "（签名", "（签字", "(签", "盖章", "（盖章", "（章", "签章", "："]
    return range.lowerBound == startIndex || rest.isEmpty
      ? rest.isEmpty || signs.contains { rest.hasPrefix($0) }
      : signs.dropLast().contains { rest.hasPrefix($0) }
  }

  /// Whether nothing but the word for signing stands there.
  fileprivate var onlyLabel: Bool {
    let rest = filter { !"（）()：:、".contains($0) }
    return rest.isEmpty || ["签名", "签字", "盖章", "签名盖章", "签章", "意见", "签名盖章或者指印"].contains(rest)
  }
}

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.allSatisfy { $0.properties.isIdeographic } && self != "〇" }
}
