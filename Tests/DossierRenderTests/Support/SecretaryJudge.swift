import DossierCore
import DossierOffice
import Foundation

/// secretary, run in its own environment beside the package (see `.ci/setup --with-judges`).
enum SecretaryJudge {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".venv-secretary").path

  static var isHere: Bool { FileManager.default.fileExists(atPath: "\(folder)/.complete") }

  static let absence = "secretary is not here: run .ci/setup --with-judges where PyPI can be reached"

  /// A file of an archive that was fetched together with secretary.
  static func source(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/sources/\(path)")))
  }

  /// A template and its data with every Chinese name spelt in ASCII: secretary reads no others.
  static func spelt(_ bytes: [UInt8], _ data: Value) throws -> (bytes: [UInt8], json: String) {
    let package = try OfficePackage(bytes: bytes, name: "模板")
    var writer = PackageWriter()
    for part in package.partNames {
      let old = try package.bytes(of: part)
      let isText = part == "content.xml" || part == "styles.xml"
      writer.add(
        part, bytes: isText ? Array(spelt(String(decoding: old, as: UTF8.self)).utf8) : old,
        stored: part == "mimetype")
    }
    return (writer.finish(), data.withSpeltNames.json)
  }

  /// The text with the names in its tags spelt.
  private static func spelt(_ text: String) -> String {
    text.replacing(/\{[{%].*?[%}]\}/) { String($0.output).speltName }
  }

  /// Renders templates, each with its data as JSON; a template that secretary fails on is left out.
  static func render(
    _ templates: [(name: String, bytes: [UInt8], json: String)]
  ) throws -> (documents: [String: [UInt8]], complaints: String) {
    let place = try TemporaryFolder()
    for template in templates {
      try place.write("\(template.name).odt", template.bytes)
      try place.write("\(template.name).json", Array(template.json.utf8))
    }
    let result = try Oracle.run("env", ["\(folder)/bin/python", "-c", script, place.url.path])
    var documents: [String: [UInt8]] = [:]
    for template in templates {
      let file = place.url.appending(path: "\(template.name).out")
      if let data = try? Data(contentsOf: file) { documents[template.name] = Array(data) }
    }
    return (documents, result.output + (result.code == 0 ? "" : result.complaints))
  }

  private static let script = """
    import sys, glob, json, logging, os
    logging.disable(logging.CRITICAL)
    from secretary import Renderer
    for path in sorted(glob.glob(sys.argv[1] + '/*.odt')):
        try:
            with open(path[:-4] + '.json', encoding='utf-8') as facts:
                data = json.load(facts)
            engine = Renderer(media_path=os.path.dirname(path))
            with open(path[:-4] + '.out', 'wb') as out:
                out.write(engine.render(path, **data))
        except Exception as fault:
            os.unlink(path[:-4] + '.out')
            print(os.path.basename(path), repr(fault)[:300])
    """
}

extension Value {
  fileprivate var withSpeltNames: Value {
    switch self {
    case .list(let values): .list(values.map(\.withSpeltNames))
    case .record(let record):
      .record(Record(record.members.map { ($0.key.speltName, $0.value.withSpeltNames) }))
    default: self
    }
  }
}

extension String {
  fileprivate var speltName: String {
    unicodeScalars.map { $0.isASCII ? String($0) : "u" + String($0.value, radix: 16) }.joined()
  }
}
