import Foundation

/// A page of a PDF as it lies on paper, in millimetres from its upper left corner.
struct PrintedPage {
  let lines: [Line]

  struct Line {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var centre: Double { (left + right) / 2 }
    var middle: Double { (top + bottom) / 2 }
  }

  /// The pages of a PDF by poppler.
  static func pages(of pdf: String) throws -> [PrintedPage] {
    let layout = try Office.run("pdftotext", ["-bbox-layout", pdf, "-"]).output
    return layout.split(separator: "<page ").dropFirst().map { PrintedPage(lines: lines(in: $0)) }
  }

  /// The words that stand at one height are one line; poppler takes wide gaps for columns.
  private static func lines(in page: Substring) -> [Line] {
    let pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/
    var lines: [Line] = []
    for match in page.matches(of: pattern) {
      let word = Line(
        text: String(match.5), left: millimetres(match.1), top: millimetres(match.2),
        right: millimetres(match.3), bottom: millimetres(match.4))
      if let index = lines.firstIndex(where: { abs($0.middle - word.middle) < 1.5 }) {
        lines[index] = joined(lines[index], word)
      } else {
        lines.append(word)
      }
    }
    return lines.sorted { $0.top < $1.top }
  }

  private static func joined(_ one: Line, _ other: Line) -> Line {
    let (first, second) = one.left <= other.left ? (one, other) : (other, one)
    return Line(
      text: first.text + second.text, left: first.left, top: min(one.top, other.top),
      right: max(one.right, other.right), bottom: max(one.bottom, other.bottom))
  }

  private static func millimetres(_ points: Substring) -> Double { (Double(points) ?? 0) * 25.4 / 72 }
}

/// A red rule as it is drawn, in millimetres.
struct RedRule {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  var width: Double { right - left }
  var thickness: Double { bottom - top }

  /// The long red lines of a page, from above, and the upper edge of what else is red.
  static func rules(of pdf: String, page: Int) throws -> (rules: [RedRule], markTop: Double?) {
    let base = pdf + "-page"
    _ = try Office.run("pdftoppm", ["-r", "254", "-f", "\(page)", "-l", "\(page)", "-singlefile", pdf, base])
    let picture = try [UInt8](Data(contentsOf: URL(filePath: base + ".ppm")))
    guard let (width, height, start) = header(of: picture) else { return ([], nil) }
    let spans = redSpans(picture, width: width, height: height, from: start)
    return (bands(spans), spans.firstIndex { $0 != nil }.map { Double($0) / dotsPerMillimetre })
  }

  private static let dotsPerMillimetre = 10.0
  private static let longEnough = 100 * Int(dotsPerMillimetre)

  /// `P6`, width, height and depth, each on a line of its own or parted by blanks.
  private static func header(of picture: [UInt8]) -> (width: Int, height: Int, start: Int)? {
    var words: [String] = []
    var word = ""
    for (index, byte) in picture.prefix(100).enumerated() {
      guard byte == 0x0A || byte == 0x20 else {
        word.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      words.append(word)
      word = ""
      if words.count == 4, let width = Int(words[1]), let height = Int(words[2]) {
        return (width, height, index + 1)
      }
    }
    return nil
  }

  private struct Span: Equatable {
    let first: Int
    let last: Int
    let count: Int
    var isLine: Bool { last - first >= RedRule.longEnough && count > (last - first) * 9 / 10 }
  }

  private static func redSpans(_ picture: [UInt8], width: Int, height: Int, from start: Int) -> [Span?] {
    picture.withUnsafeBufferPointer { bytes in
      (0..<height).map { row in
        var (first, last, count) = (-1, -1, 0)
        var place = start + row * width * 3
        for column in 0..<width where place + 3 * width <= bytes.count + 3 * width {
          if bytes[place] > 170, bytes[place + 1] < 110, bytes[place + 2] < 110 {
            if first < 0 { first = column }
            last = column
            count += 1
          }
          place += 3
        }
        return first < 0 ? nil : Span(first: first, last: last, count: count)
      }
    }
  }

  private static func bands(_ spans: [Span?]) -> [RedRule] {
    var rules: [RedRule] = []
    var top: Int?
    for (row, span) in (spans + [nil]).enumerated() {
      let isLine = span?.isLine ?? false
      if isLine, top == nil { top = row }
      guard !isLine, let start = top, let line = spans[row - 1] else { continue }
      rules.append(
        RedRule(
          left: Double(line.first) / dotsPerMillimetre, right: Double(line.last + 1) / dotsPerMillimetre,
          top: Double(start) / dotsPerMillimetre, bottom: Double(row) / dotsPerMillimetre))
      top = nil
    }
    return rules
  }
}
