internal import DossierCore
internal import DossierOffice
internal import DossierTemplate

// Tags where no text is shown: in attributes, in the texts of fields, in the addresses of links.
extension TagCollector {
  mutating func takeOrders(in paragraph: XMLElement, ancestors: [XMLElement]) {
    let text = ParagraphText(of: paragraph, ancestors: ancestors, markup: markup, orders: true)
    guard text.mayHoldTags else { return }
    let scan = TagScanner.scan(text.joined, filters: filters, macros: macros)
    guard !scan.tags.isEmpty else { return }
    add(scan, of: text, paragraph: paragraph)
  }

  mutating func takeAttributes(of element: XMLElement, ancestors: [XMLElement]) {
    takePicture(of: element, ancestors: ancestors)
    for index in element.attributes.indices { takeAttribute(index, of: element, ancestors: ancestors) }
  }

  private mutating func takeAttribute(_ index: Int, of element: XMLElement, ancestors: [XMLElement]) {
    let attribute = element.attributes[index]
    let target = attribute.name == "r:id" && element.name == "w:hyperlink" ? targets[attribute.value] : nil
    let text = target?.percentDecoded ?? attribute.value
    guard text.utf8.contains(UInt8(ascii: "{")) else { return }
    let scan = TagScanner.scan(text, filters: filters, macros: macros)
    // Identifiers in braces are no broken tags.
    guard let first = scan.tags.first(where: \.isFilled) else { return }
    guard markup.fillsAttributes else {
      return unfilled.append(Location(place: place, quote: String(first.source.prefix(60))))
    }
    let place = place
    faults += scan.faults.map { ($0, place) }
    let filled = AttributeText(
      text, tags: scan.tags, firstSite: sites.count,
      kind: target != nil ? .link : attribute.name == LinkTemplate.attribute ? .address : .plain,
      name: attribute.name)
    for tag in scan.tags { add(tag, of: filled, in: element, ancestors) }
    element.attributes[index].value = AttributeText.mark(attributeTexts.count)
    attributeTexts.append(filled)
  }

  private mutating func add(
    _ tag: Tag, of text: AttributeText, in element: XMLElement, _ ancestors: [XMLElement]
  ) {
    sites.append(
      TagSite(tag: tag, place: place, ancestors: ancestors + [element, text.holder], paragraph: text.holder))
  }

  // MARK: - Pictures

  /// A picture whose alternative text is one tag may be replaced by the picture that the tag's value is.
  private mutating func takePicture(of element: XMLElement, ancestors: [XMLElement]) {
    guard let (picture, attribute, description) = picture(in: element),
      let own = picture[attribute], !AttributeText.isMark(own)
    else { return }
    let text = description.filter { !$0.isNewline }
    let scan = TagScanner.scan(text, filters: filters, macros: macros)
    guard scan.faults.isEmpty, scan.tags.count == 1, let tag = scan.tags.first, tag.isOutput,
      text.utf8.count == tag.range.count
    else { return }
    // The vector form of the old picture would be shown in the place of the new one.
    picture.children.removeAll { $0.element?.name == "a:extLst" }
    let filled = AttributeText(
      text, tags: [tag], firstSite: sites.count, kind: .picture(own: own), name: attribute)
    add(tag, of: filled, in: picture, ancestors + [element])
    picture[attribute] = AttributeText.mark(attributeTexts.count)
    attributeTexts.append(filled)
  }

  private func picture(in element: XMLElement) -> (XMLElement, attribute: String, description: String)? {
    switch element.name {
    case "w:drawing":
      guard let blip = element.descendants(named: "a:blip").first,
        let properties = element.descendants(named: "wp:docPr").first
      else { return nil }
      let texts = [properties["descr"], properties["title"]].compactMap { $0 }
      return texts.first { $0.contains("{{") }.map { (blip, "r:embed", $0) }
    case "v:shape":
      guard let data = element.descendants(named: "v:imagedata").first, let text = element["alt"] else {
        return nil
      }
      return (data, "r:id", text)
    default: return nil
    }
  }
}

// MARK: - Order

extension TagCollector {
  /// Numbers the tags anew, in the order in which they are written: attributes and text boxes were read later than the
  /// text around them.
  mutating func sortSites(below root: XMLElement) {
    var order: [Int] = []
    note(root, &order)
    guard order.count == sites.count, order != Array(sites.indices) else { return }
    var places = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { places[old] = new }
    sites = order.map { sites[$0] }
    renumber(root, places)
    for text in attributeTexts { renumber(text.holder, places) }
  }

  private func note(_ element: XMLElement, _ order: inout [Int]) {
    for attribute in element.attributes {
      guard let text = AttributeText.of(attribute.value, in: attributeTexts) else { continue }
      order += text.holder.children.compactMap(Placeholder.site)
    }
    for node in element.children {
      if let site = Placeholder.site(of: node) { order.append(site) }
      if let child = node.element { note(child, &order) }
    }
  }

  private func renumber(_ root: XMLElement, _ places: [Int]) {
    var open = [root]
    while let element = open.popLast() {
      for (index, node) in element.children.enumerated() {
        guard let site = Placeholder.site(of: node), places.indices.contains(site) else { continue }
        element.children[index] = Placeholder.node(places[site])
      }
      open += element.elements
    }
  }
}

extension Tag {
  /// Whether the tag would print or decide something.
  fileprivate var isFilled: Bool {
    if case .comment = content { false } else { true }
  }
}

extension String {
  /// The text with `%7B` and the like as the characters they stand for; as it is where that makes no text.
  fileprivate var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? self
  }
}
