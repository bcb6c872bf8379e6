import DossierOffice
import Testing

@testable import DossierAssembly

@Suite(.serialized, .enabled(if: PagePictures.canBeTaken, "LibreOffice (soffice) or pdftoppm is not installed"))
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

  @Test func `keep endnotes at the end of their document`() throws {
    try expectSame([TextPages.ended, TextPages.ended])
  }
}
