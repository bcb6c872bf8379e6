import Foundation
import Testing

@Suite(.enabled(if: Tool.has("soffice") && Tool.has("timeout"), "LibreOffice is not on this machine"))
struct `LibreOffice and the samples` {
  private let conversions: Conversions
  private let products: Products

  init() throws {
    conversions = try Conversions.shared.get()
    products = try Products.shared.get()
    try #require(conversions.complaints == "")
  }

  @Test func `every document and every dossier becomes a PDF with pages`() throws {
    let without = products.all.filter { Conversions.pageCount(conversions.pdf($0)) == 0 }
    #expect(without.isEmpty)
    #expect(products.all.count >= 2 * 60)
  }

  @Test func `the DOCX and the ODT of a document say the same`() throws {
    for product in products.all("docx") {
      let other = Products.Product(sample: product.sample, name: product.name, format: "odt")
      let texts = try [product, other].map {
        String(decoding: try contents(of: conversions.text($0)), as: UTF8.self).solid
      }
      #expect(!texts[0].isEmpty)
      #expect(texts[0] == texts[1], "\(product) \(Self.difference(texts[0], texts[1]))")
    }
  }

  @Test(.enabled(if: Tool.has("pdftotext"), "pdftotext is not on this machine"), arguments: Sample.allCases)
  func `page numbers of the contents index are those of the documents`(sample: Sample) throws {
    for format in ["docx", "odt"] {
      let pages = try Conversions.pages(conversions.pdf(.init(sample: sample, name: nil, format: format)))
      #expect(!pages.contains { $0.solid.contains("Referencesourcenotfound") }, "\(format)")
      let indexPages = pages.indices.filter { pages[$0].solid.contains("顺序号文号责任者题名") }
      let last = try #require(indexPages.last)
      let rows = indexPages.flatMap { Self.rows(pages[$0]) }
      let numbered = products.documents[sample, default: []].filter { name in
        name.hasSuffix(format) && !["交办台账", "息诉保证书"].contains { name.contains($0) }
      }
      #expect(rows.count == numbered.count, "\(format)")
      for row in rows {
        let page = last + row.page
        guard pages.indices.contains(page) else {
          Issue.record("\(format): page \(row.page) of \(row.number) is not there")
          continue
        }
        #expect(pages[page].solid.contains(row.number), "\(format): \(row.number) is not on page \(row.page)")
        #expect(page - 1 == last || !pages[page - 1].solid.contains("编号：\(row.number)"))
      }
    }
  }

  /// How many pages a dossier has beside those of its documents: told, not judged.
  @Test(arguments: Sample.allCases) func `a dossier has at least the pages of its documents`(sample: Sample)
    throws
  {
    for format in ["docx", "odt"] {
      let alone = products.all(format).filter { $0.sample == sample && $0.name != nil }
        .reduce(0) { $0 + Conversions.pageCount(conversions.pdf($1)) }
      let dossier = Conversions.pageCount(conversions.pdf(.init(sample: sample, name: nil, format: format)))
      #expect(dossier > alone, "\(format): \(dossier) pages, \(alone) of documents alone")
    }
  }

  /// The document number and the page of each row of an index.
  private static func rows(_ page: String) -> [(number: String, page: Int)] {
    let text = page.replacing("\n", with: " ")
    return text.matches(of: /(\S+〔\d{4}〕\s?(?:第\s?)?\d+\s?号)(.*?)\s\d{8}\s(\d+)(?:\s|$)/).compactMap {
      match in
      Int(match.3).map { (String(match.1).solid, $0) }
    }
  }

  private static func difference(_ one: String, _ other: String) -> String {
    let common = zip(one, other).prefix { $0 == $1 }.count
    return
      "\(one.dropFirst(max(0, common - 15)).prefix(40)) | \(other.dropFirst(max(0, common - 15)).prefix(40))"
  }
}
