import DossierAssembly
import DossierCore
import DossierOffice
import DossierRender
import Testing

/// A dossier whose pages are known names its last page by fields.
@Suite struct `The last page of a dossier` {
  /// Cover, index, a letter of two pages, one of three, and the note sheet.
  private static let pages = DossierPages(
    starts: ["dossier_001": 1, "dossier_002": 2, "dossier_003": 3, "dossier_004": 5, "dossier_005": 8],
    count: 8)

  private func volume(_ format: DocumentFormat, _ pages: DossierPages) throws -> OfficePackage {
    let letter =
      format == .docx
      ? WordSample("<w:p><w:r><w:t>外单位来函</w:t></w:r></w:p>").bytes()
      : SampleText(body: "<text:p>外单位来函</text:p>").bytes
    let dossier = try MaterialCase([
      .init(name: "甲.\(format.rawValue)", bytes: letter), .init(name: "乙.\(format.rawValue)", bytes: letter),
    ])
    var builder = dossier.builder()
    return try #require(try builder.volumes(format, laidOut: pages, limit: 200).volumes.first).package
  }

  private func body(_ package: OfficePackage) throws -> XMLElement { try package.xml(package.mainPart).root }

  @Test
  func `is a field of Word in index, cover and note sheet, and a bookmark at the end of the last document`()
    throws
  {
    let body = try body(try volume(.docx, Self.pages))
    let asked = body.descendants(named: "w:instrText").map(\.text).filter { $0.contains("dossier_004_last") }
    #expect(asked == Array(repeating: " PAGEREF dossier_004_last \\h ", count: 3))
    #expect(body.descendants(named: "w:bookmarkStart").count { $0["w:name"] == "dossier_004_last" } == 1)
    #expect(
      body.text.filter { !$0.isWhitespace }.contains("PAGEREFdossier_004\\h3–PAGEREFdossier_004_last\\h5"))
  }

  @Test
  func `is a field of OpenDocument in index, cover and note sheet, and a bookmark in the last document`()
    throws
  {
    let body = try body(try volume(.odt, Self.pages))
    let fields = body.descendants(named: "text:bookmark-ref").filter {
      $0["text:ref-name"] == "dossier_004_last"
    }
    #expect(fields.map(\.text) == ["5", "5", "5"])
    #expect(body.descendants(named: "text:bookmark").count { $0["text:name"] == "dossier_004_last" } == 1)
    #expect(body.text.contains("3–5"))
  }

  @Test(arguments: DocumentFormat.allCases)
  func `is not named where nobody knows it`(format: DocumentFormat) throws {
    let pages = DossierPages(starts: ["dossier_003": 3], count: 8)
    let package = try volume(format, pages)
    let text = String(decoding: try package.bytes(of: package.mainPart), as: UTF8.self)
    #expect(!text.contains("PAGEREF dossier_004_last") && !text.contains("ref-name=\"dossier_004_last\""))
  }
}
