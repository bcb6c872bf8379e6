/// What a page measures as it is shown, in points of 1/72 inch.
public struct PageSize: Sendable, Hashable {
  public let width: Double
  public let height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// From the lines of `pdfinfo -f 1 -l N`: `Page    1 size:  595.276 x 841.89 pts (A4)` and `Page    1 rot:   90`.
  static func all(in output: String) -> [PageSize] {
    var sizes: [PageSize] = []
    for line in output.split(separator: "\n") where line.hasPrefix("Page ") {
      let words = line.split(separator: " ")
      guard words.count >= 4 else { continue }
      if words[2] == "size:", words.count >= 6, let width = Double(words[3]), let height = Double(words[5]) {
        sizes.append(PageSize(width: width, height: height))
      } else if words[2] == "rot:", ["90", "270"].contains(words[3]), let last = sizes.popLast() {
        sizes.append(PageSize(width: last.height, height: last.width))
      }
    }
    return sizes
  }
}
