internal import DossierOffice
internal import DossierTemplate

/// A frame whose name or alternative text is a tag: a picture as value takes the place of the picture in it.
struct FrameStep: Sendable {
  let expression: Expression
  let site: Int
  /// The frame's size in millimetres, as far as it has one.
  let width: Double?
  let height: Double?
}

/// What differs from one picture to the next in the markup of a frame.
enum FramePiece: Sendable {
  /// The frame's name and size, as attributes.
  case attributes
  /// The picture's path, as an attribute.
  case reference
  /// The alternative text.
  case description
}

extension Flattener {
  /// The tag that may stand for the picture of a frame.
  func pictureSite(of element: XMLElement) -> Int? {
    guard element.name == "draw:frame", element.first("draw:image") != nil else { return nil }
    if let name = element["draw:name"], let site = AttributeText.of(name, in: attributeTexts)?.onlySite,
      sites[site].tag.isOutput
    {
      return site
    }
    let places = element.elements.filter { Self.alternativeTexts.contains($0.name) }
    return places.lazy.compactMap(loneOutput).first
  }

  private static let alternativeTexts: Set<String> = ["svg:title", "svg:desc"]

  /// The one tag that an element holds, if it holds nothing else.
  private func loneOutput(in element: XMLElement) -> Int? {
    let nodes = element.children.filter { node in
      if case .text(let text) = node { !text.allSatisfy(\.isWhitespace) } else { true }
    }
    guard nodes.count == 1, let site = Placeholder.site(of: nodes[0]), sites[site].tag.isOutput else {
      return nil
    }
    return site
  }

  /// Both ways: with the picture that the value is, and as the template has it.
  mutating func writeFrame(_ frame: XMLElement, site: Int) {
    guard case .output(let expression) = sites[site].tag.content else { return writeUncounted(frame) }
    flush()
    let begin = instructions.count
    let step = FrameStep(
      expression: expression, site: site, width: Length.millimetres(frame["svg:width"]),
      height: Length.millimetres(frame["svg:height"]))
    add(.frame(step, otherwise: 0))
    writeFilled(frame, site: site)
    flush()
    let jump = instructions.count
    add(.jump(0))
    instructions[begin] = .frame(step, otherwise: instructions.count)
    writeUncounted(frame)
    flush()
    instructions[jump] = .jump(instructions.count)
  }

  private mutating func writeFilled(_ frame: XMLElement, site: Int) {
    constants += "<draw:frame".utf8
    for attribute in frame.attributes where !Self.replaced.contains(attribute.name) {
      write(attribute, of: frame)
    }
    add(.framePiece(.attributes))
    constants.append(UInt8(ascii: ">"))
    writeImage(of: frame)
    // ODF 1.3, part 3, 10.4.2: title and description come before the contour.
    let rest = frame.elements.filter { $0.name != "draw:image" }
    let contours = rest.filter { $0.name.hasPrefix("draw:contour") }
    for child in rest where !child.name.hasPrefix("draw:contour") && loneOutput(in: child) != site {
      write(child)
    }
    let hasOwn = rest.contains { $0.name == "svg:desc" && loneOutput(in: $0) != site }
    if !hasOwn { add(.framePiece(.description)) }
    for contour in contours { write(contour) }
    frame.appendClosingTag(to: &constants)
  }

  private static let replaced: Set<String> = [
    "draw:name", "svg:width", "svg:height", "style:rel-width", "style:rel-height",
  ]

  /// The first of several renditions of the same picture.
  private mutating func writeImage(of frame: XMLElement) {
    guard let image = frame.first("draw:image") else { return }
    constants += "<draw:image".utf8
    for attribute in image.attributes where !Self.ofOldPicture.contains(attribute.name) {
      write(attribute, of: image)
    }
    add(.framePiece(.reference))
    constants += "/>".utf8
  }

  private static let ofOldPicture: Set<String> = [
    "xlink:href", "draw:mime-type", "loext:mime-type", "draw:filter-name", "xml:id",
  ]
}
