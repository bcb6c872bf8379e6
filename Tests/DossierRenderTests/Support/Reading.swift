import DossierOffice

/// What a reader sees of a document, line by line: `段`, `格｜格` for a row; paragraphs of one cell are joined by `¶`.
enum Reading {
  static func lines(of bytes: [UInt8], _ format: Format, part: String? = nil) throws -> [String] {
    let package = try OfficePackage(bytes: bytes, name: "成品")
    return lines(in: try package.xml(part ?? format.mainPart).root)
  }

  static func lines(in element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      switch child.name {
      case "w:p", "text:p", "text:h": return [text(of: child)]
      case "w:tr", "table:table-row":
        let cells = child.descendants(
          named: "w:tc", orNamed: "table:table-cell", notBelow: ["w:tbl", "table:table"])
        return [cells.map { lines(in: $0).joined(separator: "¶") }.joined(separator: "｜")]
      case "w:sectPr", "office:automatic-styles", "style:page-layout": return []
      default: return lines(in: child)
      }
    }
  }

  static func text(of element: XMLElement) -> String {
    var output = ""
    for node in element.children {
      switch node {
      case .text(let text): output += text
      case .element(let child):
        switch child.name {
        case "w:tab", "text:tab": output += "\t"
        case "w:br", "text:line-break": output += "\n"
        case "text:s": output += String(repeating: " ", count: child["text:c"].flatMap { Int($0) } ?? 1)
        case "w:drawing": output += "〔图〕"
        case "draw:frame": output += child.first("draw:image") == nil ? inner(child) : "〔图〕"
        case "w:txbxContent", "text:note-body", "draw:text-box": output += inner(child)
        case "text:note-citation", "w:instrText", "office:annotation": break
        default: output += text(of: child)
        }
      default: break
      }
    }
    return output
  }

  private static func inner(_ element: XMLElement) -> String {
    let lines = lines(in: element)
    return lines.isEmpty ? "" : "〔\(lines.joined(separator: "¶"))〕"
  }
}

extension XMLElement {
  fileprivate func descendants(named first: String, orNamed second: String, notBelow walls: Set<String>)
    -> [XMLElement]
  {
    var found: [XMLElement] = []
    walk { node in
      guard let element = node.element else { return true }
      let isCell = element.name == first || element.name == second
      if isCell { found.append(element) }
      return !isCell && !walls.contains(element.name)
    }
    return found
  }
}
