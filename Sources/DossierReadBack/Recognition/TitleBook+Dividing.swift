internal import DossierCore

extension TitleBook {
  /// The documents of a file that holds several: each begins where a line is a title by itself, with the letterhead and
  /// number above it. The file as it is where there are not two of them.
  public func documents(of paper: Paper) -> [Paper] {
    let titles = Set(entries.flatMap(\.titles).map(\.asLabel))
    let found = paper.lines.indices.filter { Self.isTitle(paper.lines[$0], among: titles) }
    guard found.count > 1 else { return [paper] }
    var starts: [Int] = []
    for title in found {
      starts.append(Self.beginning(above: title, behind: starts.last ?? -1, in: paper.lines))
    }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : paper.lines.count
      return paper.part(start..<end)
    }
  }

  /// Reports have headings like 处理意见 and 稳控措施, which are titles too; they are not centred.
  private static func isTitle(_ line: Paper.Line, among titles: Set<String>) -> Bool {
    guard line.place.story == .body, line.cell == nil, line.isHeading || line.isCentred else { return false }
    let label = line.text.asLabel
    return titles.contains(label) && (line.isCentred || label.count > longestSection)
  }

  private static let longestSection = 4

  /// The first line of the letterhead above a title: centred lines, and the document's number.
  private static func beginning(above title: Int, behind previous: Int, in lines: [Paper.Line]) -> Int {
    var beginning = title
    var next = title - 1
    while next > previous, let isShown = isLetterhead(lines[next]) {
      if isShown { beginning = next }
      next -= 1
    }
    return beginning
  }

  /// - Returns: nil where a line is none of a letterhead; false where it is empty.
  private static func isLetterhead(_ line: Paper.Line) -> Bool? {
    guard line.place.story == .body, line.cell == nil else { return nil }
    if line.text.withoutBlanks.isEmpty { return false }
    return line.isCentred || PaperPatterns.isNumber(line) ? true : nil
  }
}
