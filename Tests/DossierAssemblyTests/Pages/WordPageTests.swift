import DossierOffice
import Testing

@testable import DossierAssembly

@Suite(
  .serialized, .enabled(if: PagePictures.canBeTaken, "LibreOffice (soffice) or pdftoppm is not installed"))
struct `Pages of joined DOCX documents` {
  private func expectSame(_ documents: [WordPages.Document]) throws {
    let sources = try documents.enumerated().map { index, document in
      JoinSource(
        bookmark: "d\(index)", title: document.name, package: try document.sample.package(), numbering: .own)
    }
    let joined = try WordJoiner().join(sources, title: "合订").package.written()
    let files = documents.enumerated().map { ("\($0)-\($1.name)", $1.sample.bytes()) }
    try PagePictures.expectSame(files.map { (name: $0.0, bytes: $0.1) }, joined: joined, ending: "docx")
  }

  @Test func `are those of the single documents, whatever their set-up`() throws {
    try expectSame(WordPages.all)
  }

  @Test func `stay what they are among mirrored margins`() throws {
    try expectSame([WordPages.bordered, WordPages.mirrored, WordPages.centred])
  }

  @Test func `break lines as before where only some documents are hyphenated`() throws {
    try expectSame([WordPages.whole, WordPages.hyphenated, WordPages.whole])
  }

  @Test func `have lines numbered only where they were`() throws {
    try expectSame([WordPages.lined, WordPages.centred, WordPages.lined])
  }

  @Test func `keep the background that all have`() throws { try expectSame(WordPages.backgrounds) }
}
