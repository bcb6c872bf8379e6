internal import DossierCore
internal import DossierOffice

/// A picture as markup.
struct PictureShape {
  let number: Int
  /// The relationship of a Word part, or the path inside an ODF package.
  let reference: String
  let size: PictureSize
  let description: String
  /// How the picture is turned to stand upright.
  var orientation = ExifOrientation.upright
}

extension PictureShape {
  func append(to output: inout [UInt8], in surroundings: OutputStep.Surroundings) {
    switch surroundings {
    case .wordText:
      output += Array("</w:t>\(word)<w:t xml:space=\"preserve\">".utf8)
    case .odfText:
      output += Array(markup.textFrame(" text:anchor-type=\"as-char\"").utf8)
    default: break
    }
  }

  private var markup: PictureMarkup {
    PictureMarkup(
      number: number, reference: reference, width: size.width, height: size.height, orientation: orientation,
      description: escaped)
  }

  /// DrawingML inline picture (ISO/IEC 29500-1, 20.4.2.8); lengths in EMU.
  private var word: String {
    """
    <w:drawing><wp:inline xmlns:wp="\(Self.wordDrawing)" distT="0" distB="0" distL="0" distR="0">\
    \(markup.wordExtent)\(markup.wordProperties)<wp:cNvGraphicFramePr/>\(markup.wordGraphic)</wp:inline></w:drawing>
    """
  }

  private static let wordDrawing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

  /// The same for a frame that the template has.
  var frameAttributes: String {
    " draw:name=\"图片 \(number)\" svg:width=\"\(PictureMarkup.millimetres(size.width))\""
      + " svg:height=\"\(PictureMarkup.millimetres(size.height))\""
  }

  var frameDescription: String { description.isEmpty ? "" : "<svg:desc>\(escaped)</svg:desc>" }

  private var escaped: String {
    var bytes: [UInt8] = []
    _ = MarkupText.append(description, to: &bytes, in: .plain)
    let quote = Array("&quot;".utf8)
    return String(decoding: bytes.flatMap { $0 == UInt8(ascii: "\"") ? quote : [$0] }, as: UTF8.self)
  }
}
