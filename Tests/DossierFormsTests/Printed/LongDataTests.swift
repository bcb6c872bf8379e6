import DossierAssembly
import DossierCase
import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierForms

/// What is written in a document is printed, however much it is.
@Suite(.enabled(if: Office.isHere, "\(Office.absence)"))
struct LongDataTests {
  private struct Print {
    let kind: String
    let name: String
    let written: Set<String>
    let pages: [String]
  }

  @Test(arguments: FormFormat.allCases)
  func `no text of a full document is lost, and headings stand on every page of a table`(format: FormFormat)
    throws
  {
    let long = try LongCase()
    let prints = try printed(long, format)
    #expect(Set(prints.map(\.kind)) == Set(ArtefactKind.builtIn.map(\.rawValue)))
    for print in prints {
      let shown = LongCase.marks(in: print.pages.joined())
      #expect(print.written.subtracting(shown) == [], "\(print.name)")
      #expect(print.written.count > 1, "\(print.name)")
      for fault in try headlessPages(print, long) { Issue.record("\(fault)") }
    }
  }

  /// Pages on which rows of a table stand without the heading of the table.
  private func headlessPages(_ print: Print, _ long: LongCase) throws -> [String] {
    guard let form = try BuiltIn.form(print.kind) else { return [] }
    return form.tables.flatMap { table -> [String] in
      guard let list = table.loopedList, let heading = table.rows.first, heading.isHeading,
        !form.tellsOutsideTables(list)
      else { return [] }
      let labels = heading.cells.flatMap(\.paragraphs).map { $0.text.filter { !$0.isWhitespace } }
      return print.pages.enumerated().compactMap { number, page in
        let isOnPage = LongCase.marks(in: page).contains {
          long.lists[LongCase.Mark(kind: print.kind, text: $0)] == list
        }
        let missing = labels.filter { !page.contains($0) }
        return isOnPage && !missing.isEmpty ? "\(print.name) page \(number + 1): \(missing)" : nil
      }
    }
  }

  private func printed(_ long: LongCase, _ format: FormFormat) throws -> [Print] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "forms-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ending: DocumentFormat = format == .word ? .docx : .odt
    var renderer = CaseRenderer(long.file, set: long.set)
    let documents = CaseDocument.all(of: long.file, set: long.set)
    var files: [(kind: String, path: String, written: Set<String>)] = []
    for (index, document) in documents.enumerated() {
      // Plain names, so that nothing hangs on the locale of the machine.
      let path = "\(folder)/\(index).\(ending.rawValue)"
      let bytes = try renderer.render(document, ending)
      try Data(bytes).write(to: URL(filePath: path))
      let part = try PackageReader(path: path).bytes(
        of: format == .word ? "word/document.xml" : "content.xml")
      let marks = LongCase.marks(in: String(decoding: part, as: UTF8.self).replacing(/<[^>]*>/, with: ""))
      files.append((document.artefact.kind.rawValue, path, marks))
    }
    #expect(try Office.print(files.map(\.path), in: folder) == "")
    return try files.map { file in
      let pdf = String(file.path.dropLast(ending.rawValue.count)) + "pdf"
      return Print(
        kind: file.kind, name: "\(file.kind).\(ending.rawValue)", written: file.written,
        pages: try Office.pages(pdf))
    }
  }
}

extension FormTable {
  /// The list of the document over which a row is repeated.
  fileprivate var loopedList: String? {
    let texts = rows.flatMap(\.cells).flatMap(\.paragraphs).map(\.text).joined()
    return texts.firstMatch(of: /\{% for \w+ in 本件\.(\w+)/).map { String($0.1) }
  }
}

extension FormDescription {
  /// Whether the text tells the list too, so that its words say nothing of the place of the table.
  fileprivate func tellsOutsideTables(_ list: String) -> Bool {
    blocks.contains { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.text.contains("本件.\(list)")
    }
  }
}
