import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// Tags in the fields of ODF templates, as secretary's users place them.
@Suite struct FieldTests {
  @Test(arguments: FieldSample.all)
  func `a tag in a field is filled where the field stands`(sample: FieldSample) throws {
    let bytes = try sample.sheet.rendered(sample.data, .odt).bytes
    #expect(try Reading.lines(of: bytes, .odt) == sample.lines)
    guard !sample.header.isEmpty else { return }
    #expect(try Reading.lines(of: bytes, .odt, part: "styles.xml") == sample.headerLines)
  }

  @Test(.enabled(if: SecretaryJudge.isHere, Comment(rawValue: SecretaryJudge.absence)))
  func `secretary reads the same, but where a difference is named`() throws {
    let templates = try FieldSample.all.enumerated().map { index, sample in
      let spelt = try SecretaryJudge.spelt(sample.sheet.bytes(.odt), sample.data)
      return (name: "\(index)", bytes: spelt.bytes, json: spelt.json)
    }
    let (documents, complaints) = try SecretaryJudge.render(templates)
    for (index, sample) in FieldSample.all.enumerated() {
      let lines = try documents["\(index)"].map { try Reading.lines(of: $0, .odt) }
      #expect(
        (lines == sample.lines) == sample.difference.isEmpty, "\(sample.name): \(lines ?? []) \(complaints)")
      if !sample.header.isEmpty, let bytes = documents["\(index)"] {
        #expect(try Reading.lines(of: bytes, .odt, part: "styles.xml") == sample.headerLines)
      }
    }
  }
}
