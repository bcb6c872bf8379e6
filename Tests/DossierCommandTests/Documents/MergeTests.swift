import Foundation
import Testing

@Suite struct `Documents that are merged` {
  private static let sample = Sample.compensation

  /// The documents of one sample in one format, which have pages upright and across, headers, tables and pictures.
  private static func parts(_ format: String) throws -> [Products.Product] {
    try Products.shared.get().all(format).filter { $0.sample == sample && $0.name != nil }
  }

  @Test(
    .enabled(
      if: ["soffice", "pdftoppm", "unzip"].allSatisfy(Tool.has), "LibreOffice, pdftoppm or unzip is not here"),
    arguments: ["docx", "odt"]
  )
  func `have the pages they had, point by point`(format: String) throws {
    let products = try Products.shared.get()
    let conversions = try Conversions.shared.get()
    let scratch = try Scratch()
    // LibreOffice lets the lines of a DOCX keep to their grid fully only on the first kind of page.
    let parts = try Self.parts(format).filter { part in
      let text = try Tool.run("unzip", ["-p", products.path(of: part), "word/document.xml"]).output
      return !text.contains(#"<w:docGrid w:type="lines""#)
    }
    try #require(parts.count > 7)
    let output = scratch("合订.\(format)")
    let outcome = try Command.run(["merge"] + parts.map(products.path) + ["-o", output])
    try #require(outcome.status == 0, "\(outcome.all)")
    let plain = scratch("merged.\(format)")
    try FileManager.default.copyItem(atPath: output, toPath: plain)
    let complaints = try Conversions.convert(
      [plain], to: "pdf", into: scratch("pdf"), profile: scratch("profile"))
    try #require(complaints == "")
    let before = try parts.flatMap { try Self.pictures(of: conversions.pdf($0), in: scratch) }
    let after = try Self.pictures(of: scratch("pdf/merged.pdf"), in: scratch)
    try #require(before.count == after.count)
    for (number, (one, other)) in zip(before, after).enumerated() {
      #expect(Self.differences(one, other) == 0, "page \(number + 1)")
    }
  }

  @Test(arguments: ["docx", "odt"]) func `come to the same bytes again`(format: String) throws {
    let products = try Products.shared.get()
    let scratch = try Scratch()
    let paths = try Self.parts(format).map(products.path)
    for name in ["一", "二"] {
      try #require(
        try Command.run(["merge"] + paths + ["-o", scratch("\(name).\(format)"), "--title", "合订"]).status == 0
      )
    }
    #expect(try contents(of: scratch("一.\(format)")) == contents(of: scratch("二.\(format)")))
  }

  @Test func `must be of one format, and all that are not are named`() throws {
    let products = try Products.shared.get()
    let scratch = try Scratch()
    let docx = try Self.parts("docx").map(products.path)
    let odt = try Self.parts("odt").map(products.path)
    let (outcome, results) = try Command.results([
      "merge", docx[0], odt[0], docx[1], odt[1], "-o", scratch("合.docx"),
    ])
    #expect(outcome.status == 2)
    #expect(results.flatMap(\.findings).map(\.code) == ["D175", "D175"])
    #expect(results.flatMap(\.findings).map(\.location.file) == [odt[0], odt[1]])
    #expect(scratch.entries.isEmpty)
  }

  @Test func `that cannot be read are all named, and nothing is written`() throws {
    let products = try Products.shared.get()
    let scratch = try Scratch()
    let broken = try scratch.write("坏.docx", "不是文档")
    let whole = products.path(of: try Self.parts("docx")[0])
    let (outcome, results) = try Command.results(
      ["merge", whole, broken, scratch("没有.docx"), "-o", scratch("合.docx")])
    #expect(outcome.status == 2)
    #expect(Set(results.flatMap(\.findings).map(\.location.file)) == [broken, scratch("没有.docx")])
    #expect(scratch.entries == ["坏.docx"])
    let wrong = try Command.results(["merge", whole, "-o", scratch("合.odt")])
    #expect(wrong.results.flatMap(\.codes) == ["D151"])
  }

  /// Each page as a picture in grey, one byte for a point behind a short head.
  private static func pictures(of pdf: String, in scratch: Scratch) throws -> [[UInt8]] {
    let folder = scratch(UUID().uuidString)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let outcome = try Tool.run("pdftoppm", ["-r", "40", "-gray", pdf, "\(folder)/p"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try contents(of: "\(folder)/\($0)")
    }
  }

  /// How many points are of clearly another shade; letters that move by part of a point are not.
  private static func differences(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard one.count == other.count else { return max(one.count, other.count) }
    return zip(one, other).count { abs(Int($0) - Int($1)) > 96 }
  }
}
