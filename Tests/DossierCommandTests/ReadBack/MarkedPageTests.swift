import Foundation
import Testing

@Suite struct `Bookmarks round values` {
  /// Takes our bookmarks out of a DOCX or ODT.
  private static let stripping = """
    import sys, re, zipfile
    source, target = sys.argv[1:]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith(".xml"):
                text = data.decode("utf-8")
                ids = re.findall(r'<w:bookmarkStart w:id="(\\d+)" w:name="_D_[^"]*"/>', text)
                text = re.sub(r'<w:bookmarkStart w:id="\\d+" w:name="_D_[^"]*"/>', "", text)
                for number in ids:
                    text = text.replace('<w:bookmarkEnd w:id="%s"/>' % number, "")
                text = re.sub(r'<text:bookmark-(start|end) text:name="_D_[^"]*"/>', "", text)
                data = text.encode("utf-8")
            new.writestr(item, data)
    print(len(re.findall("_D_", str([zipfile.ZipFile(target).read(n) for n in zipfile.ZipFile(target).namelist()]))))
    """

  @Test(
    .enabled(
      if: Tool.has("soffice") && Tool.has("pdftotext"), "LibreOffice or poppler is not on this machine"))
  func `change nothing on the printed pages`() throws {
    let scratch = try Scratch()
    let products = try Products.shared.get()
    let chosen = products.all.filter { product in
      product.sample == .stairLight
        && ["处理意见书", "送达回证", "受理登记表"].contains { product.name?.contains($0) ?? false }
    }
    #expect(chosen.count == 6)
    var files: [String] = []
    for (index, product) in chosen.enumerated() {
      let marked = scratch("\(index)-marked.\(product.format)")
      try FileManager.default.copyItem(atPath: products.path(of: product), toPath: marked)
      let plain = scratch("\(index)-plain.\(product.format)")
      let outcome = try Tool.python(Self.stripping, [marked, plain])
      try #require(outcome.output.trimmingCharacters(in: .newlines) == "0", "\(outcome.all)")
      files += [marked, plain]
    }
    // One name for each kind of file: both formats of a document have the same number.
    try #require(
      try Conversions.convert(files, to: "pdf", into: scratch("pdf"), profile: scratch("profile")) == "")
    // LibreOffice lays out what stands before and behind a bookmark by itself, so a mark at a line's end may hang or not;
    // pages and what stands on them are the same.
    for index in chosen.indices {
      let pages = try Conversions.pages(scratch("pdf/\(index)-marked.pdf")).map(\.solid)
      #expect(
        try pages == Conversions.pages(scratch("pdf/\(index)-plain.pdf")).map(\.solid), "\(chosen[index])")
      #expect(!pages.isEmpty)
    }
  }
}
