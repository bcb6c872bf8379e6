import DossierOffice
import Testing

@testable import DossierAssembly

@Suite(
  .serialized, .enabled(if: PagePictures.canBeTaken, "LibreOffice (soffice) or pdftoppm is not installed"))
struct `Pages of joined OpenDocument texts` {
  private func expectSame(_ documents: [TextPages.Document]) throws {
    let sources = try zip(1..., documents).map { try $1.sample.source($0, .own) }
    let joined = try TextJoiner().join(sources, title: "合订").package.written()
    let files = documents.enumerated().map { (name: "\($0)-\($1.name)", bytes: $1.sample.bytes) }
    try PagePictures.expectSame(files, joined: joined, ending: "odt")
  }

  @Test func `are those of the single documents, whatever their set-up`() throws {
    try expectSame(TextPages.all)
  }

  @Test func `keep the numbers of footnotes in every document`() throws {
    try expectSame([TextPages.noted, TextPages.noted])
  }

  @Test func `stay what they are among mirrored margins`() throws {
    try expectSame([TextPages.coloured, TextPages.mirrored, TextPages.listed])
  }

  @Test func `keep endnotes at the end of their document, counted from one`() throws {
    let sources = try (1...2).map { try TextPages.ended.sample.source($0, .own) }
    let joined = try TextJoiner().join(sources, title: "合订").package.written()
    try OfficeTools.withFolder { folder in
      let pages = try PagePictures.texts(of: joined, ending: "odt", in: folder)
      #expect(pages.count == 2)
      for page in pages { #expect(page.contains("尾注一") && !page.contains("ii")) }
    }
  }
}
