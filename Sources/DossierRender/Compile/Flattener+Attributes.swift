internal import DossierOffice
internal import DossierTemplate

// Attributes that hold tags.
extension Flattener {
  mutating func writeFilled(_ attribute: XMLAttribute, of element: XMLElement) {
    guard let text = AttributeText.of(attribute.value, in: attributeTexts) else { return }
    constants += " \(attribute.name)=\"".utf8
    switch text.kind {
    case .plain: writeContent(of: text.holder, in: .attribute)
    case .link: writeLink(text.holder)
    case .address: writeAddress(text.holder)
    case .picture(let own): writePicture(text, own: own)
    }
    constants.append(UInt8(ascii: "\""))
  }

  private mutating func writeContent(
    of holder: XMLElement, in surroundings: OutputStep.Surroundings
  ) {
    for node in holder.children {
      if case .text(let text) = node {
        _ = MarkupText.append(text, to: &constants, in: surroundings)
      } else if let site = Placeholder.site(of: node) {
        noteWritten(site)
        flush()
        write(sites[site].tag.content, site: site, in: holder, surroundings: surroundings)
      }
    }
  }

  private mutating func writeLink(_ holder: XMLElement) {
    guard let site = holder.children.lazy.compactMap(Placeholder.site).first else { return }
    add(.beginLink)
    writeContent(of: holder, in: .address)
    add(.endLink(site: site))
  }

  private mutating func writeAddress(_ holder: XMLElement) {
    guard let site = holder.children.lazy.compactMap(Placeholder.site).first else { return }
    add(.beginLink)
    writeContent(of: holder, in: .address)
    add(.endAddress(site: site))
  }

  private mutating func writePicture(_ text: AttributeText, own: String) {
    guard let site = text.onlySite, case .output(let expression) = sites[site].tag.content else { return }
    noteWritten(site)
    add(.pictureReference(expression, own: own, site: site))
  }
}
