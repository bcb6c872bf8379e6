import DossierOffice
import Foundation
import Testing

@testable import DossierForms

@Suite struct BuiltInSetTests {
  @Test func `the manifest names exactly the forms that are described`() throws {
    let manifest = try String(contentsOfFile: "\(BuiltIn.folder)/模板集.yaml", encoding: .utf8)
    let kinds = manifest.matches(of: /模板: ([^,}]+)/).map { String($0.1) }
    let volume = ["卷宗封面", "卷内目录", "备考表", "照片页"]
    #expect(kinds.count >= 53)
    #expect(try BuiltIn.forms().map(\.name).sorted() == (kinds + volume).sorted())
    #expect(BuiltIn.names == (kinds + volume).sorted())
  }

  @Test(arguments: BuiltIn.names, FormFormat.allCases)
  func `the committed file holds what its description says now`(name: String, format: FormFormat) throws {
    let form = try #require(try BuiltIn.form(name))
    let file = "\(name).\(format.rawValue)"
    let package = try PackageReader(path: "\(BuiltIn.folder)/\(file)")
    let parts = form.parts(format)
    #expect(package.entries.map(\.name) == parts.map(\.name))
    for part in parts {
      let committed = String(decoding: try package.bytes(of: part.name), as: UTF8.self)
      #expect(committed == part.text, "\(file) \(part.name): run swift run dossier-forms")
    }
  }

  @Test(arguments: BuiltIn.names)
  func `two runs give the same bytes`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    for format in FormFormat.allCases { #expect(form.package(format) == form.package(format)) }
  }

  @Test(arguments: BuiltIn.names)
  func `both formats say the same`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let word = try #require(form.parts(.word).first { $0.name == "word/document.xml" }?.text)
    let text = try #require(form.parts(.openDocument).first { $0.name == "content.xml" }?.text)
    #expect(Self.characters(of: word) == Self.characters(of: text))
  }

  @Test(arguments: BuiltIn.names)
  func `every tag stands whole in one run`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    let word = form.parts(.word).map(\.text).joined()
    for run in word.matches(of: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/).map(\.1) {
      let opening = run.matches(of: /\{[{%]/).count
      #expect(opening == run.matches(of: /[%}]\}/).count, "\(run)")
      #expect(opening <= 1, "\(run)")
    }
  }

  @Test(arguments: BuiltIn.names)
  func `what is opened in a tag is closed in the same cell, row or text`(name: String) throws {
    let form = try #require(try BuiltIn.form(name))
    #expect(Self.balance(form.blocks.flatMap(\.looseTexts)) == [])
    for table in form.tables {
      for row in table.rows { #expect(Self.balance(row.cells.flatMap(\.texts)) == []) }
    }
  }

  @Test func `the style sheet is the same in every form, so that a dossier has it once`() throws {
    let sheets = try BuiltIn.forms().map { form in
      form.parts(.word).first { $0.name == "word/styles.xml" }?.text
    }
    #expect(Set(sheets).count == 1)
  }

  private static func characters(of xml: String) -> String {
    xml.replacing(/<[^>]*>/, with: "").filter { !$0.isNewline }
  }

  /// The statements left open, or closed without being open.
  private static func balance(_ texts: [String]) -> [String] {
    var open: [String] = []
    for match in texts.joined().matches(of: /\{%\s*(endfor|endif|for|if)/) {
      let word = String(match.1)
      if word.hasPrefix("end") {
        if open.last == String(word.dropFirst(3)) { open.removeLast() } else { open.append(word) }
      } else {
        open.append(word)
      }
    }
    return open
  }
}

extension FormBlock {
  /// The texts that stand outside tables.
  fileprivate var looseTexts: [String] {
    if case .paragraph(let paragraph) = self { [paragraph.text] } else { [] }
  }
}

extension FormTable.Cell {
  fileprivate var texts: [String] { paragraphs.map(\.text) }
}
