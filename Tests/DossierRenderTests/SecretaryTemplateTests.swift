import DossierCore
import DossierOffice
import DossierRender
import Foundation
import Testing

/// The templates that secretary and py3o are tested with, rendered with their own data.
@Suite(.enabled(if: SecretaryJudge.isHere, Comment(rawValue: SecretaryJudge.absence)))
struct SecretaryTemplateTests {
  private static let countries: Value = [
    ["country": "United States", "capital": "Washington", "cities": ["miami", "new york", "california"]],
    ["country": "England", "capital": "London", "cities": ["gales"]],
    ["country": "Argentina", "capital": "Buenos aires"],
    ["country": "Mexico", "capital": "MExico City & <D.F.>"],
  ]

  private func rendered(_ path: String, _ data: Value) throws -> [UInt8] {
    let package = try OfficePackage(bytes: SecretaryJudge.source(path), name: path)
    var renderer = Renderer(try CompiledTemplate(package, name: path), missing: .blank(""))
    return try renderer.render(data).bytes
  }

  private func lines(_ bytes: [UInt8], _ part: String = "content.xml") throws -> [String] {
    // markdown2 ends code with a line break.
    try Reading.lines(of: bytes, .odt, part: part)
      .map { $0.trimmingCharacters(in: .newlines) }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  @Test(arguments: ["README.md", ""])
  func `secretary's sample with its own data`(file: String) throws {
    let path = "secretary-0.2.19/simple_template.odt"
    let own =
      try file.isEmpty
      ? Self.markdown : String(decoding: SecretaryJudge.source("secretary-0.2.19/\(file)"), as: UTF8.self)
    let data: Value = ["countries": Self.countries, "document": ["md_sample": .text(own)]]
    let ours = try lines(rendered(path, data))
    let (documents, complaints) = try SecretaryJudge.render([
      ("sample", SecretaryJudge.source(path), data.json)
    ])
    let theirs = try lines(try #require(documents["sample"], "\(complaints)"))
    let end = try #require(theirs.firstIndex { $0.hasPrefix("(content of README.md") })
    #expect(Array(ours.prefix(end + 1)) == Array(theirs.prefix(end + 1)))
    #expect(try lines(rendered(path, data), "styles.xml") == lines(documents["sample"] ?? [], "styles.xml"))
    if file.isEmpty {
      #expect(ours == theirs)
    } else {
      // Fenced code is a block for us, a line in quotation marks for markdown2.
      #expect(ours.count > end + 60)
      #expect(
        ours.contains(
          "Secretary will handle multiline variable values replacing the line breaks with a <text:line-break/> tag."
        ))
    }
  }

  /// What both understand in the same way.
  private static let markdown = """
    # Head & line

    First *line* of **text**,
    second `code` and [a link](https://example.org/).

    Under
    -----

    * one
    * two **bold**

    1. first
    2. second

    Text

        let x = 1
        let y = 2

    Last.
    """

  @Test func `py3o's example with its own data`() throws {
    let items: Value = [
      [
        "val1": "Item1 Value1", "val2": "", "val3": "Item1 Value3", "Currency": "EUR", "Amount": "12345.35",
        "InvoiceRef": "#1234",
      ],
      [
        "val1": "Item2 Value1", "val2": "", "val3": "Item2 Value3", "Currency": "EUR", "Amount": "6666.77",
        "InvoiceRef": "Reference #1234",
      ],
    ]
    let data: Value = ["items": items, "document": ["total": "9999999999999.999"]]
    let lines = try lines(rendered("py3o/template/tests/templates/py3o_example_template.odt", data))
    #expect(
      lines.contains("Item1 Value1｜Item1 Value3")
        || lines.contains { $0.contains("Item1 Value1") && $0.contains("Item1 Value3") })
    #expect(lines.contains { $0.contains("9999999999999.999") })
    #expect(lines.filter { $0.hasPrefix("Invoice ") }.count == 1)
    #expect(lines.contains { $0.hasPrefix("Invoice #1234 for a total of 12345.35 EUR") })
  }

  @Test(arguments: [
    ("py3o_list_template.odt", ["dood A", "dood B"]), ("py3o_nested_list_template.odt", []),
  ])
  func `py3o's lists`(file: String, wanted: [String]) throws {
    let data: Value = ["items": [["val": "A"], ["val": "B"]]]
    let lines = try lines(rendered("py3o/template/tests/templates/\(file)", data))
    for line in wanted { #expect(lines.contains(line), "\(lines)") }
  }

  @Test func `relatorio's letter with its own data`() throws {
    let data: Value = [
      "first_name": "Trente", "last_name": "Møller", "ville": "Liège",
      "friends": [
        ["first_name": "Camille", "last_name": "Salauhpe"], ["first_name": "Mathias", "last_name": "Lechat"],
      ],
      "hobbies": ["Music", "Dancing", "DJing"], "animals": ["Felix da housecat", "Dog eat Dog"],
      "images": [[.text(Data(PictureTests.files["材料/甲.png"] ?? []).base64EncodedString()), "image/png"]],
      "footer": "We sell stuff", "salutation": "Greating", "title": "Testing Letter",
    ]
    let bytes = try rendered("relatorio/tests/test.odt", data)
    let lines = try lines(bytes)
    for line in [
      "Music", "Dancing", "DJing", "Felix da housecat", "Dog eat Dog", "Camille｜Salauhpe", "Mathias｜Lechat",
    ] {
      #expect(lines.contains { $0 == line || $0.contains(line) }, "\(line): \(lines)")
    }
    #expect(lines.contains { $0.contains("Trente") })
    let package = try OfficePackage(bytes: bytes, name: "成品")
    let pictures = package.partNames.filter { $0.hasPrefix("Pictures/picture") }
    #expect(try pictures.map { try package.bytes(of: $0) } == [PictureTests.files["材料/甲.png"]])
  }
}
