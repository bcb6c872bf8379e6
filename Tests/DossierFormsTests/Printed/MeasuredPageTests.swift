import DossierAssembly
import DossierCase
import DossierCore
import Foundation
import Testing

@testable import DossierForms

/// GB/T 9704-2012, measured on the printed page of both formats: what LibreOffice prints, poppler reads.
@Suite(.enabled(if: Office.isHere, "\(Office.absence)"))
struct MeasuredPageTests {
  private static let letters = ["交办函", "督办函", "受理告知书", "不再受理告知书"]
  private static let documents = ["处理意见书", "复查意见书", "听证报告"]
  private static let minutes = ["会商纪要", "协调会纪要"]

  /// One character of size 三号, and of 四号.
  private static let character = 16 * 25.4 / 72
  private static let smallCharacter = 14 * 25.4 / 72
  private static let textArea = (left: 28.0, right: 184.0, top: 37.0, bottom: 262.0)

  /// What is measured of a printed document.
  private struct Print {
    let pages: [PrintedPage]
    let rules: [RedRule]
    let markTop: Double?
    /// Whether red lines stand on the second page too.
    let repeatsRules: Bool

    init(_ pdf: String) throws {
      pages = try PrintedPage.pages(of: pdf)
      (rules, markTop) = try RedRule.rules(of: pdf, page: 1)
      repeatsRules = try !RedRule.rules(of: pdf, page: 2).rules.isEmpty
    }
  }

  private let prints: [String: Print]

  init() throws { prints = try Self.printed.get() }

  /// All are printed once, by kind and format.
  private static let printed = Result { try print(letters + documents + minutes) }

  private static func print(_ kinds: [String]) throws -> [String: Print] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "measured-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let long = try LongCase()
    var renderer = CaseRenderer(long.file, set: long.set)
    var files: [String: String] = [:]
    for document in CaseDocument.all(of: long.file, set: long.set) {
      guard let index = kinds.firstIndex(of: document.artefact.kind.rawValue) else { continue }
      for format in DocumentFormat.allCases {
        let base = "\(folder)/\(format)-\(index)."
        try Data(renderer.render(document, format)).write(to: URL(filePath: base + format.rawValue))
        files["\(kinds[index]).\(format.rawValue)"] = base
      }
    }
    let sources = files.map { $0.value + ($0.key.hasSuffix("docx") ? "docx" : "odt") }
    #expect(try Office.print(sources, in: folder) == "")
    return try files.mapValues { try Print($0 + "pdf") }
  }

  private func print(_ kind: String, _ format: String) throws -> Print {
    try #require(prints["\(kind).\(format)"])
  }

  @Test(arguments: letters + documents + minutes, ["docx", "odt"])
  func `a full page has 22 lines of 28 characters inside the margins`(kind: String, format: String) throws {
    let pages = try print(kind, format).pages
    let body = pages.dropFirst().dropLast().map { $0.lines.filter { $0.bottom < Self.textArea.bottom + 1 } }
    let full = try #require(body.first { $0.count >= 22 }, "no page is full")
    #expect(full.count == 22)
    for line in full {
      #expect(line.left > Self.textArea.left - 0.6)
      // A full stop may hang in the margin.
      let hangs = line.text.last.map("，。；：、”）".contains) ?? false
      #expect(line.right < Self.textArea.right + (hangs ? Self.character : 0.6))
    }
    for (upper, lower) in zip(full, full.dropFirst()) {
      // A line of the Chinese face alone and one with digits differ in the height of their boxes.
      #expect(abs(lower.bottom - upper.bottom - 28.95 * 25.4 / 72) < 0.9)
    }
    let first = try #require(full.first)
    let last = try #require(full.last)
    #expect(first.top > Self.textArea.top - 0.6 && first.top < Self.textArea.top + 6)
    #expect(last.bottom > Self.textArea.bottom - 6)
    let pitch = (last.bottom - first.bottom) / 21
    #expect(abs(pitch - 28.95 * 25.4 / 72) < 0.06)
    let widest = body.joined().filter { !$0.text.contains(where: \.isASCII) }.map(\.text.count).max()
    #expect(widest == 28)
    #expect(abs((full.map(\.left).min() ?? 0) - Self.textArea.left) < 0.6)
    #expect(Self.textArea.right - (full.map(\.right).max() ?? 0) < 1)
  }

  @Test(arguments: letters + documents + minutes, ["docx", "odt"])
  func `the page number stands 7 millimetres below the text, right on odd and left on even pages`(
    kind: String, format: String
  ) throws {
    let pages = try print(kind, format).pages
    for (index, page) in pages.enumerated() {
      let number = page.lines.last { $0.text == "—\(index + 1)—" }
      if index == 0, Self.letters.contains(kind) {
        #expect(number == nil)
        continue
      }
      let found = try #require(number, "page \(index + 1)")
      #expect(abs(found.middle - (Self.textArea.bottom + 7)) < 2)
      let gap =
        index.isMultiple(of: 2) ? Self.textArea.right - found.right : found.left - Self.textArea.left
      #expect(abs(gap - Self.smallCharacter) < 1)
    }
  }

  @Test(arguments: letters, ["docx", "odt"])
  func `a letter has red double rules of 170 millimetres, its mark 30 from the upper edge`(
    kind: String, format: String
  ) throws {
    let print = try print(kind, format)
    let rules = print.rules
    try #require(rules.count == 4)
    for rule in rules {
      #expect(abs(rule.width - 170) < 1 && abs(rule.left - 20) < 0.6)
    }
    // Thick above thin at the top, thin above thick at the bottom.
    #expect(rules[0].thickness > rules[1].thickness && rules[2].thickness < rules[3].thickness)
    #expect(rules[1].top - rules[0].bottom < 1.5 && rules[3].top - rules[2].bottom < 1.5)
    #expect(abs(rules[3].bottom - (297 - 20)) < 1.5)
    let mark = try #require(print.markTop)
    #expect(mark > 29.5 && mark < 34)
    let number = try #require(print.pages.first?.lines.first { $0.text.contains("〔2026〕7号") })
    #expect(abs(number.right - Self.textArea.right) < 1 && number.top > rules[1].bottom)
    #expect(!print.repeatsRules)
  }

  @Test(arguments: minutes, ["docx", "odt"])
  func `minutes have their mark 35 millimetres below the margin and a rule as wide as the text`(
    kind: String, format: String
  ) throws {
    let print = try print(kind, format)
    let rules = print.rules
    try #require(rules.count == 1)
    #expect(abs(rules[0].width - 156) < 1 && abs(rules[0].left - 28) < 0.6)
    let mark = try #require(print.markTop)
    #expect(mark > 71 && mark < 76)
    let page = try #require(print.pages.first)
    let number = try #require(page.lines.first { $0.text.contains("〔2026〕7号") })
    #expect(abs(number.centre - 106) < 1)
    #expect(abs(rules[0].top - number.bottom - 4) < 1.5)
  }

  @Test(arguments: letters + documents + minutes, ["docx", "odt"])
  func `the date ends four characters before the edge, the organ stands centred above it`(
    kind: String, format: String
  ) throws {
    let lines = try print(kind, format).pages.flatMap(\.lines)
    let index = try #require(lines.lastIndex { $0.text == "2026年3月5日" })
    let (date, organ) = (lines[index], lines[index - 1])
    #expect(organ.text == "青禾县云溪镇人民政府")
    #expect(abs(date.centre - organ.centre) < 0.6)
    #expect(abs(Self.textArea.right - date.right - 4 * Self.character) < 2.5)
    #expect(abs(date.bottom - organ.bottom - 28.95 * 25.4 / 72) < 0.9)
  }
}
