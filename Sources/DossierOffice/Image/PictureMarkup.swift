/// A picture as markup of both formats, standing upright whatever way it was stored.
///
/// A picture that lies on its side stands in a group of the upright size: alone it would be measured by the lying one,
/// by each program in another way.
public struct PictureMarkup: Sendable {
  /// Bears no other drawing of the document.
  public var number: Int
  /// The relationship of a Word part, or the path inside an ODF package.
  public var reference: String
  /// As shown, in millimetres.
  public var width: Double
  public var height: Double
  public var orientation: ExifOrientation
  /// What stands in for the picture, with the marks of XML escaped.
  public var description: String

  public init(
    number: Int, reference: String, width: Double, height: Double,
    orientation: ExifOrientation = .upright, description: String = ""
  ) {
    self.number = number
    self.reference = reference
    self.width = width
    self.height = height
    self.orientation = orientation
    self.description = description
  }

  /// The sides of the picture as stored.
  private var stored: (width: Double, height: Double) {
    orientation.swapsSides ? (height, width) : (width, height)
  }
}

// MARK: - Word

extension PictureMarkup {
  /// Millimetres in EMU.
  public static func emu(_ length: Double) -> Int { Int(length * 36_000) }

  /// `wp:extent` and `wp:docPr`, which stand before the graphic of an inline picture or of one with an anchor.
  public var wordExtent: String {
    "<wp:extent cx=\"\(Self.emu(width))\" cy=\"\(Self.emu(height))\"/>"
  }
  public var wordProperties: String {
    "<wp:docPr id=\"\(number)\" name=\"图片 \(number)\" descr=\"\(description)\"/>"
  }

  /// `a:graphic` (ISO/IEC 29500-1, 20.1.2.2.16).
  public var wordGraphic: String {
    let content = orientation.swapsSides ? wordGroup : wordPicture(left: 0, top: 0)
    let kind = orientation.swapsSides ? Namespace.group : Namespace.picture
    return
      "<a:graphic xmlns:a=\"\(Namespace.drawing)\"><a:graphicData uri=\"\(kind)\">\(content)</a:graphicData></a:graphic>"
  }

  private func wordPicture(left: Int, top: Int) -> String {
    let size = "<a:ext cx=\"\(Self.emu(stored.width))\" cy=\"\(Self.emu(stored.height))\"/>"
    return """
      <pic:pic xmlns:pic="\(Namespace.picture)"><pic:nvPicPr><pic:cNvPr id="\(number)" name="图片 \(number)"/>\
      <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="\(Namespace.relationships)" \
      r:embed="\(reference)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm\(wordTurn)>\
      <a:off x="\(left)" y="\(top)"/>\(size)</a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
      </a:prstGeom></pic:spPr></pic:pic>
      """
  }

  private var wordTurn: String {
    (orientation.degrees == 0 ? "" : " rot=\"\(orientation.degrees * 60_000)\"")
      + (orientation.isMirrored ? " flipH=\"1\"" : "")
  }

  /// The lying picture turned about its middle, which is the middle of the group.
  private var wordGroup: String {
    let (width, height) = (Self.emu(width), Self.emu(height))
    let left = (width - Self.emu(stored.width)) / 2
    let top = (height - Self.emu(stored.height)) / 2
    return """
      <wpg:wgp xmlns:wpg="\(Namespace.group)"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext cx="\(width)" cy="\(height)"/><a:chOff x="0" y="0"/><a:chExt cx="\(width)" cy="\(height)"/></a:xfrm>\
      </wpg:grpSpPr>\(wordPicture(left: left, top: top))</wpg:wgp>
      """
  }
}

// MARK: - OpenDocument

extension PictureMarkup {
  /// `draw:frame` (ODF 1.3, part 3, 10.4.2), in a group where the picture is turned.
  ///
  /// - Parameters:
  ///   - attributes: of the frame or of the group, a blank before each: anchor, style.
  ///   - place: from the left and the top of the page, in millimetres; nil for a picture that stands in the line.
  public func textFrame(_ attributes: String, at place: (left: Double, top: Double)? = nil) -> String {
    let name = " draw:name=\"图片 \(number)\" draw:z-index=\"0\""
    let described = description.isEmpty ? "" : "<svg:desc>\(description)</svg:desc>"
    let image =
      "<draw:image xlink:href=\"\(reference)\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>"
    let spaces =
      " xmlns:draw=\"\(Namespace.textDrawing)\" xmlns:svg=\"\(Namespace.textVector)\" xmlns:xlink=\"\(Namespace.links)\""
    let size =
      " svg:width=\"\(Self.millimetres(stored.width))\" svg:height=\"\(Self.millimetres(stored.height))\""
    guard orientation != .upright else {
      let position = place.map {
        " svg:x=\"\(Self.millimetres($0.left))\" svg:y=\"\(Self.millimetres($0.top))\""
      }
      return
        "<draw:frame\(spaces)\(name)\(attributes)\(size)\(position ?? "")>\(image)\(described)</draw:frame>"
    }
    return "<draw:g\(spaces)\(name)\(attributes)>\(described)"
      + "<draw:frame\(size) draw:transform=\"\(matrix(at: place ?? (0, 0)))\">\(image)</draw:frame></draw:g>"
  }

  /// How a point of the stored picture comes to where it is shown.
  private func matrix(at place: (left: Double, top: Double)) -> String {
    let (width, height) = stored
    // Where x and y go, before the mirror.
    let (xx, xy, yx, yy, left, top): (Int, Int, Int, Int, Double, Double) =
      switch orientation.degrees {
      case 90: (0, -1, 1, 0, height, 0)
      case 180: (-1, 0, 0, -1, width, height)
      case 270: (0, 1, -1, 0, 0, width)
      default: (1, 0, 0, 1, 0, 0)
      }
    let mirror = orientation.isMirrored
    let x = left + place.left + (mirror ? Double(xx) * width : 0)
    let y = top + place.top + (mirror ? Double(yx) * width : 0)
    let sign = mirror ? -1 : 1
    return "matrix(\(sign * xx) \(sign * yx) \(xy) \(yy) \(Self.millimetres(x)) \(Self.millimetres(y)))"
  }

  /// A length as markup has it, with two decimals.
  public static func millimetres(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    let fraction = abs(hundredths % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)mm"
  }
}

/// Declared with each picture, since the document's own root element need not know them.
private enum Namespace {
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let textDrawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
  static let textVector = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
  static let links = "http://www.w3.org/1999/xlink"
}
