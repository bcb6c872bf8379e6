internal import DossierCore
internal import DossierOffice

/// A picture as markup.
struct PictureShape {
  let number: Int
  /// The relationship of a Word part, or the path inside an ODF package.
  let reference: String
  let size: PictureSize
  let description: String
}

extension PictureShape {
  func append(to output: inout [UInt8], in surroundings: OutputStep.Surroundings) {
    switch surroundings {
    case .wordText:
      output += Array("</w:t>\(word)<w:t xml:space=\"preserve\">".utf8)
    case .odfText:
      output += Array(odf.utf8)
    default: break
    }
  }

  /// DrawingML inline picture (ISO/IEC 29500-1, 20.4.2.8); lengths in EMU.
  private var word: String {
    let width = Int(size.width * 36_000)
    let height = Int(size.height * 36_000)
    return """
      <w:drawing><wp:inline xmlns:wp="\(Namespace.wordDrawing)" distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(width)" cy="\(height)"/><wp:docPr id="\(number)" name="图片 \(number)" descr="\(escaped)"/>\
      <wp:cNvGraphicFramePr/><a:graphic xmlns:a="\(Namespace.drawing)"><a:graphicData uri="\(Namespace.picture)">\
      <pic:pic xmlns:pic="\(Namespace.picture)"><pic:nvPicPr><pic:cNvPr id="\(number)" name="图片 \(number)"/>\
      <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="\(Namespace.relationships)" \
      r:embed="\(reference)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
      <a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
      </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
      """
  }

  /// ODF 1.3, part 3, 10.4.2: a frame that stands in the line like a character.
  private var odf: String {
    """
    <draw:frame xmlns:draw="\(Namespace.odfDrawing)" xmlns:svg="\(Namespace.odfVector)" \
    xmlns:xlink="\(Namespace.links)" draw:name="图片 \(number)" text:anchor-type="as-char" svg:width="\(millimetres(size.width))" \
    svg:height="\(millimetres(size.height))" draw:z-index="0"><draw:image xlink:href="\(reference)" \
    xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>\(escaped)</svg:desc></draw:frame>
    """
  }

  /// The same for a frame that the template has.
  var frameAttributes: String {
    " draw:name=\"图片 \(number)\" svg:width=\"\(millimetres(size.width))\" svg:height=\"\(millimetres(size.height))\""
  }

  var frameDescription: String { description.isEmpty ? "" : "<svg:desc>\(escaped)</svg:desc>" }

  private var escaped: String {
    var bytes: [UInt8] = []
    _ = MarkupText.append(description, to: &bytes, in: .plain)
    let quote = Array("&quot;".utf8)
    return String(decoding: bytes.flatMap { $0 == UInt8(ascii: "\"") ? quote : [$0] }, as: UTF8.self)
  }

  private func millimetres(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)mm"
  }
}

/// Declared with each picture, since the template's own root element need not know them.
private enum Namespace {
  static let wordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let odfDrawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  static let odfVector = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  static let links = "http://www.w3.org/1999/xlink"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
