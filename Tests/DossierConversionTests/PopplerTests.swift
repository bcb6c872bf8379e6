import DossierConversion
import DossierCore
import Foundation
import Testing

@Suite struct PopplerTests {
  /// Two pages, the second turned, with a destination on it; a PDF as small as it can be.
  private static let pdf = """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R/Dests<</dossier_003 [4 0 R /XYZ 0 100 null]>>>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>> endobj
    4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Rotate 90>> endobj
    5 0 obj <</Length 36>>
    stream
    BT /F 12 Tf 20 50 Td (Two pages) Tj ET
    endstream
    endobj
    6 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
    trailer <</Root 1 0 R/Size 7>>
    %%EOF
    """

  private static let hasPoppler = Poppler.find() != nil

  @Test(.enabled(if: hasPoppler, "needs poppler-utils"))
  func `pages, their sizes, texts and destinations are read from a PDF`() throws {
    let scratch = try Scratch()
    let poppler = try #require(Poppler.find())
    let file = try scratch.file("-甲.pdf", Self.pdf)
    #expect(poppler.pageCount(of: file) == 2)
    #expect(
      poppler.pageSizes(of: file) == [PageSize(width: 200, height: 100), PageSize(width: 100, height: 200)])
    #expect(poppler.destinations(of: file) == ["dossier_003": 2])
    #expect(poppler.text(of: file, page: 1)?.contains("Two pages") == true)
  }

  @Test(.enabled(if: hasPoppler, "needs poppler-utils"))
  func `pages become pictures in their order`() throws {
    let scratch = try Scratch()
    let poppler = try #require(Poppler.find())
    let file = try scratch.file("甲.pdf", Self.pdf)
    let all = try poppler.pages(of: file, dpi: 72, in: try scratch.folder("图"), as: .jpeg)
    #expect(all.map { $0.hasSuffix(".jpg") } == [true, true])
    let second = try poppler.pages(of: file, dpi: 72, in: try scratch.folder("二"), range: 2...9)
    #expect(second.count == 1)
  }

  @Test(.enabled(if: hasPoppler, "needs poppler-utils"))
  func `a file that is no PDF is refused`() throws {
    let scratch = try Scratch()
    let poppler = try #require(Poppler.find())
    let file = try scratch.file("甲.pdf", "%PDF-1.4 没有")
    #expect(poppler.pageCount(of: file) == nil)
    #expect(poppler.pageSizes(of: file) == nil)
    #expect(throws: DossierError.self) { try poppler.pages(of: file, dpi: 72, in: scratch.path) }
  }
}
