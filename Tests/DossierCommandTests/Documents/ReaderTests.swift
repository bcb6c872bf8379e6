import Foundation
import Testing

@Suite struct `Other readers and the samples` {
  @Test(.enabled(if: Tool.hasPython("docx"), "python-docx is not on this machine"))
  func `python-docx opens every DOCX and finds text in it`() throws {
    let script = """
      import sys, docx
      for path in sys.argv[1:]:
          document = docx.Document(path)
          texts = [p.text for p in document.paragraphs]
          texts += [c.text for t in document.tables for r in t.rows for c in r.cells]
          if not "".join(texts).strip(): print("no text", path)
          if not document.core_properties.title: print("no title", path)
      """
    #expect(try complaints(of: script, format: "docx") == "")
  }

  @Test(.enabled(if: Tool.hasPython("odf"), "odfpy is not on this machine"))
  func `odfpy opens every ODT and finds text in it`() throws {
    let script = """
      import sys
      from odf.opendocument import load
      from odf import teletype, text
      for path in sys.argv[1:]:
          document = load(path)
          found = "".join(teletype.extractText(p) for p in document.getElementsByType(text.P))
          if not found.strip(): print("no text", path)
      """
    #expect(try complaints(of: script, format: "odt") == "")
  }

  private func complaints(of script: String, format: String) throws -> String {
    let products = try Products.shared.get()
    return try Tool.python(script, products.all(format).map(products.path)).all
  }
}
