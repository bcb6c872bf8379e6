import Foundation
import Testing

@Suite struct `Checking a dossier that came from elsewhere` {
  /// What a finding says, wherever the case was read from.
  private struct Gist: Hashable {
    let code: String
    let severity: String
    let message: String
    let field: String?
    let line: Int?

    init(_ finding: Command.Finding) {
      code = finding.code
      severity = finding.severity
      message = finding.message
      field = finding.location.field
      line = finding.location.line
    }
  }

  @Test(arguments: Sample.allCases) func `finds in the file what it finds in the folder`(sample: Sample)
    throws
  {
    let scratch = try Scratch()
    let products = try Products.shared.get()
    let (_, folder) = try Command.results(["check", sample.path])
    for format in ["docx", "odt"] {
      // Away from its case, under another name.
      let copy = scratch("来件.\(format)")
      try FileManager.default.copyItem(atPath: products.dossier(sample, format), toPath: copy)
      let (_, file) = try Command.results(["check", copy])
      // What was waived for the dossier is told of the dossier only.
      let found = file.flatMap(\.findings).filter { $0.code != "D193" }
      #expect(found.map(Gist.init) == folder.flatMap(\.findings).map(Gist.init), "\(format)")
      let items = [file, folder].map { $0.flatMap(\.checklists).flatMap(\.items).map(\.state) }
      #expect(items[0] == items[1] && !items[0].isEmpty, "\(format)")
    }
  }

  /// Changes the first text of each document of a dossier, one copy for each document; a scan has no text to change.
  private static let editing = """
    import sys, re, copy, docx
    from docx.oxml.ns import qn
    source, folder = sys.argv[1:]
    names = [b.get(qn("w:name")) for b in docx.Document(source).element.body.iter(qn("w:bookmarkStart"))]
    for name in (n for n in names if re.fullmatch(r"dossier_\\d+", n or "")):
        document = docx.Document(source)
        inside = changed = False
        for element in document.element.body.iter():
            if element.tag == qn("w:bookmarkStart") and element.get(qn("w:name")) == name:
                inside, number = True, element.get(qn("w:id"))
            elif inside and element.tag == qn("w:bookmarkEnd") and element.get(qn("w:id")) == number: break
            elif inside and element.tag == qn("w:t") and element.text and element.text.strip():
                element.text = element.text + "（改）"
                changed = True
                break
        if not changed: continue
        document.save(folder + "/" + name[8:] + ".docx")
        print(name[8:])
    """

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `names exactly the document in which a paragraph was changed`() throws {
    let scratch = try Scratch()
    let dossier = try Products.shared.get().dossier(.stairLight, "docx")
    let edited = try Tool.python(Self.editing, [dossier, scratch.path])
    let numbers = edited.output.split(separator: "\n").map(String.init)
    #expect(numbers.count >= 12, "\(edited.all)")
    let (_, results) = try Command.results(["check"] + numbers.map { scratch("\($0).docx") })
    for (number, result) in zip(numbers, results) {
      let changed = result.findings.filter { $0.code == "D142" }
      #expect(
        changed.count == 1 && result.findings.allSatisfy { $0 == changed[0] || $0.code.hasPrefix("B12") },
        "\(number): \(result.findings.map(\.message))")
      // What was changed is told as well: the value of a field, or a paragraph.
      #expect(result.findings.count >= 2, "\(number)")
      // Cover and index come first and have no numbers of their own.
      guard let place = Int(number).map({ $0 - 2 }), (1...9).contains(place) else { continue }
      #expect(changed.first?.message.hasPrefix("目录第\(place)件《") ?? false, "\(number)")
    }
    let named = results.flatMap(\.findings).filter { $0.code == "D142" }
    #expect(Set(named.map(\.message)).count == numbers.count)
  }

  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `says nothing after python-docx saved it unchanged`() throws {
    let scratch = try Scratch()
    let dossier = try Products.shared.get().dossier(.oldCase, "docx")
    try Tool.python(
      "import sys, docx; docx.Document(sys.argv[1]).save(sys.argv[2])", [dossier, scratch("a.docx")])
    let (outcome, results) = try Command.results(["check", scratch("a.docx")])
    #expect(outcome.status == 0 && results.flatMap(\.findings).isEmpty, "\(outcome.all)")
  }

  @Test(.enabled(if: Tool.has("soffice"), "LibreOffice is not on this machine"))
  func `says nothing after LibreOffice saved it unchanged`() throws {
    let scratch = try Scratch()
    let products = try Products.shared.get()
    for format in ["docx", "odt"] {
      let samples = Sample.allCases.filter { !$0.isDraft }
      let files = try samples.enumerated().map { index, sample in
        let file = scratch("\(index).\(format)")
        try FileManager.default.copyItem(atPath: products.dossier(sample, format), toPath: file)
        return file
      }
      let complaints = try Conversions.convert(
        files, to: format, into: scratch("saved"), profile: scratch("profile"))
      try #require(complaints == "")
      let saved = samples.indices.map { scratch("saved/\($0).\(format)") }
      let (_, results) = try Command.results(["check"] + saved)
      for (sample, result) in zip(samples, results) {
        #expect(result.findings.isEmpty, "\(sample).\(format): \(result.findings.map(\.message))")
      }
    }
  }

  @Test func `a document that is no dossier is recognised by what it says`() throws {
    let products = try Products.shared.get()
    for product in products.all where product.name?.contains("送达回证") ?? false {
      let (_, results) = try Command.results(["check", products.path(of: product)])
      #expect(results.flatMap(\.findings).contains { $0.code == "B131" && $0.message.contains("《送达回证》") })
    }
  }
}
