import DossierAssembly
import DossierCore
import DossierOffice

/// A small OpenDocument text for a test, put together from markup.
struct SampleText {
  var body = "<text:p>正文</text:p>"
  var fonts = ""
  var contentStyles = ""
  var commonStyles = SampleText.standard
  var pageStyles = SampleText.layout()
  var masterPages = SampleText.master()
  var parts: [(name: String, bytes: [UInt8])] = []
  var settings = ""

  static let standard = """
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    """

  static func layout(
    _ name: String = "pm1", width: String = "21cm", height: String = "29.7cm", margin: String = "2cm",
    orientation: String = "portrait"
  ) -> String {
    """
    <style:page-layout style:name="\(name)"><style:page-layout-properties fo:page-width="\(width)" \
    fo:page-height="\(height)" style:print-orientation="\(orientation)" fo:margin-top="\(margin)" \
    fo:margin-bottom="\(margin)" fo:margin-left="\(margin)" fo:margin-right="\(margin)"/>\
    <style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.3cm"/>\
    </style:header-style></style:page-layout>
    """
  }

  static func master(_ name: String = "Standard", layout: String = "pm1", header: String? = nil) -> String {
    let header =
      header.map { "<style:header><text:p text:style-name=\"Standard\">\($0)</text:p></style:header>" } ?? ""
    return """
      <style:master-page style:name="\(name)" style:page-layout-name="\(layout)">\(header)</style:master-page>
      """
  }

  /// The smallest PNG: one pixel in a colour.
  static func picture(_ seed: Int) -> [UInt8] {
    let pixel: [UInt8] = [0, UInt8(truncatingIfNeeded: seed), UInt8(truncatingIfNeeded: seed >> 8), 0x7F]
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
      let checked = Array(type.utf8) + data
      return number(data.count) + checked + number(Int(crc(checked)))
    }
    var (low, high) = (1, 0)
    for byte in pixel { (low, high) = ((low + Int(byte)) % 65521, (high + low + Int(byte)) % 65521) }
    let stream: [UInt8] = [0x78, 0x01, 0x01, 4, 0, 0xFB, 0xFF] + pixel + number(high << 16 | low)
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", number(1) + number(1) + [8, 2, 0, 0, 0])
      + chunk("IDAT", stream) + chunk("IEND", [])
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
      }
    }
  }

  private static let namespaces = [
    "office", "style", "text", "table", "draw", "fo", "xlink", "dc", "meta", "number", "svg", "form",
    "script", "config",
    "loext",
  ].map { "xmlns:\($0)=\"\(Namespaces.address(of: $0) ?? "")\"" }.joined(separator: " ")

  private func part(_ root: String, _ inner: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:\(root) \(Self.namespaces) office:version="1.3">\(inner)</office:\(root)>
      """.utf8)
  }

  var bytes: [UInt8] {
    var writer = PackageWriter()
    let type = "application/vnd.oasis.opendocument.text"
    writer.add("mimetype", bytes: Array(type.utf8), stored: true)
    var manifest = Manifest()
    manifest["/"] = type
    var all = [
      (
        "content.xml",
        part(
          "document-content",
          """
          <office:font-face-decls>\(fonts)</office:font-face-decls><office:automatic-styles>\(contentStyles)\
          </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body>
          """)
      ),
      (
        "styles.xml",
        part(
          "document-styles",
          """
          <office:font-face-decls>\(fonts)</office:font-face-decls><office:styles>\(commonStyles)</office:styles>\
          <office:automatic-styles>\(pageStyles)</office:automatic-styles>\
          <office:master-styles>\(masterPages)</office:master-styles>
          """)
      ),
    ]
    if !settings.isEmpty { all.append(("settings.xml", part("document-settings", settings))) }
    for (name, bytes) in all + parts.map({ ($0.name, $0.bytes) }) {
      writer.add(name, bytes: bytes)
      manifest[name] = name.hasSuffix(".xml") ? "text/xml" : name.hasSuffix(".png") ? "image/png" : ""
    }
    writer.add(Manifest.partName, bytes: manifest.serialized())
    return writer.finish()
  }

  func source(_ number: Int, _ numbering: PageNumbering = .continued) throws -> JoinSource {
    JoinSource(
      bookmark: "doc_\(number)", title: "文书\(number)",
      package: try OfficePackage(bytes: bytes, name: "文书\(number).odt"),
      numbering: numbering)
  }
}

/// Joins samples and gives what came of it.
func joined(_ samples: [SampleText], _ numbering: PageNumbering = .continued) throws -> JoinResult {
  try TextJoiner().join(
    samples.enumerated().map { try $1.source($0 + 1, numbering) }, title: "卷宗")
}

extension JoinResult {
  func root(_ part: String) throws -> XMLElement { try package.xml(part).root }

  var content: XMLElement { get throws { try root("content.xml") } }
  var styles: XMLElement { get throws { try root("styles.xml") } }

  var body: XMLElement {
    get throws {
      try content.first("office:body")?.first("office:text") ?? XMLElement("none")
    }
  }
}

extension XMLElement {
  func values(of attribute: String, on name: String) -> [String] {
    descendants(named: name).compactMap { $0[attribute] }
  }

  /// The style element of a name.
  func style(_ name: String?) -> XMLElement? {
    descendants(named: "style:style").first { $0["style:name"] == name }
  }
}
