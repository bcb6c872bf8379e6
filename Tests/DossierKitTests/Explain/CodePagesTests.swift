import DossierCore
import Foundation
import Testing

@testable import DossierKit

@Suite struct CodePagesTests {
  private let pages: CodePages

  init() throws {
    pages = CodePages(try Repository.workspace())
  }

  /// Every literal that reads like a code, where it stands.
  private static let codesInSources: [String: String] = {
    var found: [String: String] = [:]
    for file in Repository.files(below: "Sources", ending: ".swift") where !file.contains("/Explain/") {
      let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      for match in text.matches(of: /"([A-Z][0-9]{3})"/) { found[String(match.1)] = file }
    }
    return found
  }()

  @Test func `every code in the sources has a page`() {
    let explained = Set(CodePages(nil).codes.map(\.rawValue))
    #expect(Self.codesInSources.count > 150)
    let unexplained = Self.codesInSources.filter { !explained.contains($0.key) }
    #expect(unexplained.isEmpty)
  }

  @Test func `every page is of a code that the sources give`() {
    let given = Set(Self.codesInSources.keys).union(["K131"])
    #expect(CodePages(nil).codes.map(\.rawValue).filter { !given.contains($0) } == [])
  }

  @Test func `every page says what, gives an example and a mend, in both languages`() {
    for page in CodePage.builtIn {
      let chinese = page.text.chinese.split(separator: "\n")
      let english = page.text.english.split(separator: "\n")
      #expect((3...9).contains(chinese.count) && (4...9).contains(english.count), "\(page.code)")
      #expect(
        chinese.contains { $0.hasPrefix("例：") } && chinese.contains { $0.hasPrefix("办法：") }, "\(page.code)")
      #expect(english.contains { $0.hasPrefix("Example: ") }, "\(page.code)")
      #expect(english.contains { $0.hasPrefix("Mend: ") }, "\(page.code)")
      #expect(
        !page.title(in: .chinese).hasSuffix("。") && !page.title(in: .english).hasSuffix("."), "\(page.code)")
    }
  }

  @Test func `no code has two pages`() {
    let codes = CodePage.builtIn.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: ["F-6", "f6", "F6", " f-6 ", "Ｆ－６", "F–6"])
  func `a code is understood however it is written`(code: String) throws {
    #expect(try pages.page(of: code, in: .chinese).hasPrefix("F-6  送达回证没有标明送达时间\n"))
  }

  @Test func `a checklist's page holds what the checklist says`() throws {
    let page = try pages.page(of: "H-1.3", in: .chinese)
    #expect(page.hasPrefix("H-1.3  第…项诉求的…没有填写\n清单「六有」第1项「基本案情材料」"))
    #expect(page.contains("\n例：「诉求清单」有一条（项）不满足：项.请求 and 项.事实 and 项.理由\n"))
    #expect(page.contains("\n办法：向信访人问清后，在「诉求清单」里补填\n依据：六有第1项"))
    #expect(try pages.page(of: "H-2.1", in: .english).contains("Where the item does not apply"))
  }

  @Test func `the program's own pages need no template sets`() throws {
    #expect(
      try CodePages(nil).page(of: "t107", in: .english).hasPrefix("T107  An expression cannot be read\n"))
  }

  @Test func `an unknown code is answered with the nearest`() {
    let error = #expect(throws: DossierError.self) { try pages.page(of: "F-66", in: .chinese) }
    #expect(error?.diagnostics.map(\.code) == ["K131"])
    #expect(error?.diagnostics.first?.hints.first?.chinese == "是不是 F-6？")
  }

  @Test func `the index lists every code once, by letter`() {
    let lines = pages.index(in: .chinese).split(separator: "\n")
    let codes = lines.filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes.map(String.init)) == Set(pages.codes.map(\.rawValue)))
    #expect(lines.first == "C  案件文件和模板集")
    #expect(lines.contains("H  清单"))
  }
}
