import Foundation

/// Files that nobody should be able to write documents from.
enum Faulty {
  /// Writes packages made from a good template, each faulty in its own way, into a folder.
  ///
  /// Python's zip module writes them: our own writer would refuse to.
  static func packages(from template: String, into folder: String) throws {
    let script = """
      import sys, zipfile
      source, folder = sys.argv[1:]
      parts = {n: zipfile.ZipFile(source).read(n) for n in zipfile.ZipFile(source).namelist()}
      body = "word/document.xml"
      def write(name, changes={}, without=()):
          with zipfile.ZipFile(folder + "/" + name, "w", zipfile.ZIP_DEFLATED) as package:
              for part, data in {**parts, **changes}.items():
                  if part not in without: package.writestr(part, data)
      data = open(source, "rb").read()
      open(folder + "/cut.docx", "wb").write(data[:len(data) // 2])
      head = parts[body].index(b"?>") + 2
      laughs = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
      write("no-body.docx", without=(body,))
      write("no-types.docx", without=("[Content_Types].xml",))
      write("broken.docx", {body: parts[body][:-30]})
      write("doctype.docx", {body: parts[body][:head] + laughs + parts[body][head:]})
      write("above.docx", {"../../etc/x": b"x"})
      write("swollen.docx", {body: parts[body].replace(b"</w:body>", b" " * 120_000_000 + b"</w:body>")})
      with zipfile.ZipFile(folder + "/other.docx", "w") as package: package.writestr("a.txt", "x")
      """
    let outcome = try Tool.python(script, [template, folder])
    if outcome.status != 0 { throw Failed(reason: outcome.all) }
  }

  struct Failed: Error {
    let reason: String
  }

  /// The head of the files of old offices.
  static let compound: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
}
