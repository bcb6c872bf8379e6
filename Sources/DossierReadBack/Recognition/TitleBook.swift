public import DossierCore

/// Which titles say which kind of document.
public struct TitleBook: Sendable {
  /// A kind and the titles that documents of it bear.
  public struct Entry: Sendable {
    public let kind: String
    public let titles: [String]

    public init(kind: String, titles: [String]) {
      self.kind = kind
      self.titles = titles.map(\.withoutBlanks).filter { $0.count >= 2 }
    }
  }

  /// What a document was taken for, and why.
  public struct Finding: Sendable {
    public let kind: String
    public let sureness: Sureness
    public let reason: Wording
  }

  let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// - Parameter fileName: the file's name without its ending.
  public func kind(of paper: Paper, fileName: String) -> Finding? {
    let head = paper.lines.filter { $0.place.story == .body && !$0.text.withoutBlanks.isEmpty }.prefix(12)
    // Titles are broken over lines: the first three are also read as one.
    let joined = head.prefix(3).map(\.text.withoutBlanks).joined()
    var best: (finding: Finding, rank: (Int, Int, Int))?
    func take(_ kind: String, _ title: String, line: Int, _ sureness: Sureness, _ reason: Wording) {
      let rank = (sureness.rawValue, -line, title.count)
      if let best, best.rank >= rank { return }
      best = (Finding(kind: kind, sureness: sureness, reason: reason), rank)
    }
    // What stands in a table is a title only where the document begins with the table.
    let lines = head.first?.cell == nil ? head.filter { $0.cell == nil } : Array(head.prefix(3))
    for entry in entries {
      for title in entry.titles {
        for (number, line) in lines.enumerated() {
          let text = line.text.withoutBlanks
          let stands = line.isHeading || line.isCentred || number == 0
          if text.asLabel == title.asLabel {
            take(
              entry.kind, title, line: number, .certain, Wording("标题就是「\(title)」", "the title is “\(title)”"))
          } else if text.count <= 60, text.hasSuffix(title), stands || !text.contains("，") {
            take(
              entry.kind, title, line: number, stands ? .certain : .likely,
              Wording("标题以「\(title)」结尾", "the title ends with “\(title)”"))
          } else if text.count <= 40, text.contains(title), stands {
            take(
              entry.kind, title, line: number, .likely,
              Wording("标题里有「\(title)」", "the title holds “\(title)”"))
          }
        }
        if joined.count <= 60, joined.contains(title) {
          take(
            entry.kind, title, line: 0, .likely,
            Wording("开头几行连起来有「\(title)」", "the first lines together hold “\(title)”"))
        }
      }
    }
    return best?.finding ?? kind(ofFileName: fileName)
  }

  /// What a file's name alone tells.
  public func kind(ofFileName name: String) -> Finding? {
    let name = name.withoutBlanks
    let found = entries.flatMap { entry in entry.titles.filter(name.contains).map { (entry.kind, $0.count) } }
    return found.max { $0.1 < $1.1 }.map {
      Finding(kind: $0.0, sureness: .unsure, reason: Wording("只有文件名这样写", "only the file's name says so"))
    }
  }
}
