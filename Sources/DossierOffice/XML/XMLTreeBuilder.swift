import CLibXML2
import DossierCore

/// Puts a tree together from what libxml2's SAX2 interface tells.
///
/// A structure behind a pointer, not a class: nothing checks at every event that no other access is under way.
struct XMLTreeBuilder {
  let part: String
  let limits: PackageLimits
  private(set) var root: XMLElement?
  private(set) var prolog: [XMLNode] = []
  /// The first reason of our own to stop.
  private(set) var fault: DossierError?
  /// The line of the first thing the parser complained about.
  private(set) var faultyLine: Int?

  /// The elements that have not ended, each with where its children begin among `nodes`.
  private var open: [(element: XMLElement, start: Int)] = []
  /// The children of all open elements. An element gets its own when it ends, in an array that is just large enough.
  private var nodes: [XMLNode] = []
  private var pending: [UInt8] = []
  private var scope = NamespaceScope()
  private var elementNames = NameTable()
  private var attributeNames = NameTable()
  private let parser: xmlParserCtxtPtr

  init(parser: xmlParserCtxtPtr, part: String, limits: PackageLimits) {
    self.parser = parser
    self.part = part
    self.limits = limits
  }

  mutating func stop(_ error: DossierError) {
    if fault == nil { fault = error }
    xmlStopParser(parser)
  }

  mutating func complain(line: Int) {
    if faultyLine == nil { faultyLine = line }
  }

  mutating func refuseDocumentType() { stop(XMLMessage.documentType(part)) }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard fault == nil, !open.isEmpty else { return }
    guard bytes.count <= limits.textSize - pending.count else {
      return stop(XMLMessage.textTooLarge(part, limits))
    }
    pending.append(contentsOf: bytes)
  }

  mutating func node(_ node: XMLNode) {
    guard fault == nil else { return }
    flushText()
    if !open.isEmpty {
      nodes.append(node)
    } else if root == nil {
      prolog.append(node)
    }
  }

  mutating func start(_ tag: StartTag) {
    guard fault == nil else { return }
    flushText()
    guard open.count < limits.depth else { return stop(XMLMessage.tooDeep(part, limits)) }
    guard tag.attributeCount + tag.namespaceCount <= limits.attributeCount else {
      return stop(XMLMessage.tooManyAttributes(part, limits))
    }
    scope.push()
    var attributes: [XMLAttribute] = []
    let count = tag.attributeCount + tag.namespaceCount
    if count > 0 { attributes.reserveCapacity(count) }
    for index in 0..<tag.namespaceCount {
      let (prefix, address) = tag.namespace(index)
      scope.declare(prefix, address, into: &attributes)
    }
    guard scope.count <= limits.namespaceCount else {
      return stop(XMLMessage.tooManyNamespaces(part, limits))
    }
    let name = elementName(tag.name, in: &attributes)
    for index in 0..<tag.attributeCount { add(tag, index, of: name, to: &attributes) }
    let element = XMLElement(name.text, attributes)
    if !open.isEmpty { nodes.append(.element(element)) } else if root == nil { root = element }
    open.append((element, nodes.count))
  }

  mutating func end() {
    guard fault == nil else { return }
    flushText()
    scope.pop()
    guard let (element, start) = open.popLast(), start < nodes.count else { return }
    element.children = Array(nodes[start...])
    nodes.removeSubrange(start...)
  }

  private mutating func flushText() {
    guard !pending.isEmpty else { return }
    if !open.isEmpty { nodes.append(.text(String(decoding: pending, as: UTF8.self))) }
    pending.removeAll(keepingCapacity: true)
  }
}

extension XMLTreeBuilder {
  private mutating func elementName(_ key: NameKey, in attributes: inout [XMLAttribute]) -> CanonicalName {
    let name = elementNames[key] ?? elementNames.add(key, scope.target(key, isAttribute: false))
    scope.require(name.target, in: &attributes)
    return name
  }

  private mutating func add(
    _ tag: StartTag, _ index: Int, of element: CanonicalName, to attributes: inout [XMLAttribute]
  ) {
    let (key, value) = tag.attribute(index)
    let name = attributeNames[key] ?? attributeNames.add(key, scope.target(key, isAttribute: true))
    scope.require(name.target, in: &attributes)
    if scope.isMixed, attributes.contains(where: { $0.name == name.text }) { return }
    let isList = name.holdsPrefixes(on: element.text)
    attributes.append(XMLAttribute(name.text, isList ? renamed(value, name, in: &attributes) : value))
  }

  /// A value in which prefixes stand, with those under which the names go out.
  private mutating func renamed(_ value: String, _ name: CanonicalName, in attributes: inout [XMLAttribute])
    -> String
  {
    let isOne = name.holds == .leadingPrefix
    let tokens = isOne ? [value[...]] : value.split(whereSeparator: \.isWhitespace)
    return tokens.map { token in
      let prefix = token.prefix { $0 != ":" }
      if isOne, prefix.endIndex == token.endIndex { return String(token) }
      guard let usual = scope.rename(prefix, in: &attributes) else { return String(token) }
      return usual + token[prefix.endIndex...]
    }.joined(separator: " ")
  }
}

extension NamespaceScope {
  fileprivate mutating func target(_ key: NameKey, isAttribute: Bool) -> Target {
    target(key.prefixText, key.addressText, isAttribute: isAttribute)
  }
}
