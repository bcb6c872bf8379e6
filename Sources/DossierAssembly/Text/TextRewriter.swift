internal import DossierOffice

/// Sets everything in a document's markup that names something to the names of the joined file.
struct TextRewriter {
  let importer: StyleImporter
  let names: NameMap
  let joining: TextJoining

  /// Rewrites an element and everything below it.
  ///
  /// - Parameter owner: the family of the style that the element defines.
  func rewrite(_ element: XMLElement, in layer: StyleLayer, owner: StyleFamily? = nil) {
    rewriteOne(element, layer, owner)
    element.walk { node in
      if let element = node.element { rewriteOne(element, layer, owner) }
      return true
    }
  }

  private func rewriteOne(_ element: XMLElement, _ layer: StyleLayer, _ owner: StyleFamily?) {
    if element["text:style-name"] == nil, let style = importer.impliedStyle(of: element) {
      element["text:style-name"] = style
    } else {
      importer.rewriteStyles(of: element, in: layer, owner: owner)
    }
    names.rewrite(element)
    rewriteMedia(element)
    if element.name == "text:page-count" { PageCountField.count(element, of: importer.source, joining) }
    if element["text:anchor-type"] == "page" {
      PageAnchor.release(element, in: layer, importer.source, joining)
    }
  }

  private static let folders = [
    "draw:image": "Pictures", "draw:fill-image": "Pictures", "style:background-image": "Pictures",
    "text:list-level-style-image": "Pictures", "svg:font-face-uri": "Fonts",
  ]

  private func rewriteMedia(_ element: XMLElement) {
    if element.name == "draw:object" { return rewriteObject(element) }
    if element.name == "draw:object-ole" { return rewriteForeignObject(element) }
    guard let folder = Self.folders[element.name] else { return }
    if let link = element["xlink:href"], !link.isEmpty {
      let isStandIn = MediaStore.path(link).hasPrefix("ObjectReplacements/")
      let address = joining.media.take(
        link, from: importer.source, folder: isStandIn ? "ObjectReplacements" : folder)
      if address == nil { joining.notes.append(TextMessage.missingPart(importer.source.title)) }
      element["xlink:href"] = address ?? ""
    } else if let data = element.first("office:binary-data"), let bytes = Base64.decoded(data.text) {
      element.children.removeAll { $0.element?.name == "office:binary-data" }
      element["xlink:href"] = joining.media.take(bytes)
      for (name, value) in [("xlink:type", "simple"), ("xlink:show", "embed"), ("xlink:actuate", "onLoad")] {
        element[name] = element[name] ?? value
      }
    }
  }

  /// An object of another program: one file, which nobody here looks into.
  private func rewriteForeignObject(_ element: XMLElement) {
    guard let link = element["xlink:href"], !link.isEmpty else { return }
    let address = joining.media.takeForeignObject(link, from: importer.source)
    if address == nil { joining.notes.append(TextMessage.missingPart(importer.source.title)) }
    element["xlink:href"] = address ?? ""
  }

  private func rewriteObject(_ element: XMLElement) {
    guard let link = element["xlink:href"], !link.isEmpty else { return }
    let address = joining.media.takeObject(link, from: importer.source) { bytes, part in
      guard let document = try? XMLDocument.parse(bytes, part: part) else { return bytes }
      var filter = ActiveContentFilter()
      filter.clean(document.root)
      return filter.found.isEmpty ? bytes : document.serialized()
    }
    if address == nil { joining.notes.append(TextMessage.missingPart(importer.source.title)) }
    element["xlink:href"] = address ?? ""
  }
}
