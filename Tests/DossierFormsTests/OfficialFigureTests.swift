import Foundation
import Testing

@testable import DossierForms

/// The figures of GB/T 9704-2012 in the files themselves, read by other people's programs.
@Suite struct OfficialFigureTests {
  private static let python = BuiltIn.root.appending(path: ".venv/bin/python").path

  static var hasReaders: Bool {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    return (try? Office.run(python, ["-c", "import docx, odf"]).status) == 0
  }

  /// Prints, for each file, its margins (top, left, right, bottom) and the pitch of its lines, in hundredths of a
  /// millimetre and of a point.
  private static let script = """
    import sys, re, docx
    from docx.oxml.ns import qn
    from odf.opendocument import load
    from odf import style
    def mm(text): return float(re.match(r"([\\d.]+)mm", text).group(1))
    def word(path):
        document = docx.Document(path)
        section = document.sections[0]
        sides = [section.top_margin, section.left_margin, section.right_margin, section.bottom_margin]
        grid = section._sectPr.find(qn("w:docGrid")).get(qn("w:linePitch"))
        return [round(side.mm * 100) for side in sides] + [int(grid) * 5]
    def text(path):
        document = load(path)
        page = document.getElementsByType(style.PageLayoutProperties)[0]
        areas = document.getElementsByType(style.HeaderFooterProperties)
        sides = {side: mm(page.getAttribute("margin" + side)) for side in ["top", "left", "right", "bottom"]}
        for area in areas:
            edge = "top" if area.parentNode.tagName == "style:header-style" else "bottom"
            sides[edge] += mm(area.getAttribute("minheight"))
        body = [s for s in document.getElementsByType(style.Style) if s.getAttribute("displayname") == "公文正文"
                or s.getAttribute("name") == "公文正文"][0]
        line = body.getElementsByType(style.ParagraphProperties)[0].getAttribute("lineheight")
        return [round(sides[side] * 100) for side in ["top", "left", "right", "bottom"]] + [round(float(line[:-2]) * 100)]
    for path in sys.argv[1:]:
        print(*(word(path) if path.endswith("docx") else text(path)))
    """

  @Test(
    .enabled(if: hasReaders, "python-docx and odfpy are not in .venv"), arguments: FormFormat.allCases)
  func `every official form has margins of 37, 28, 26 and 35 millimetres and 22 lines`(format: FormFormat)
    throws
  {
    let names = try BuiltIn.forms().filter(\.page.isOfficialDocument).map(\.name)
    let files = names.map { "\(BuiltIn.folder)/\($0).\(format.rawValue)" }
    let outcome = try Office.run(Self.python, ["-c", Self.script] + files)
    #expect(outcome.status == 0)
    let figures = outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Int($0) }
    }
    #expect(figures.count == names.count && names.count > 20)
    for (name, found) in zip(names, figures) {
      let wanted = [3700, 2800, 2600, 3500, 2895]
      // Word counts in twentieths of a point.
      #expect(zip(found, wanted).allSatisfy { abs($0 - $1) <= 2 } && found.count == 5, "\(name) \(found)")
    }
  }
}
