import CLibXML2
import DossierCore

/// Puts a tree together from what libxml2's SAX2 interface tells.
///
/// A structure in a box, not a class: one check of exclusive access a call instead of one for every property.
struct XMLTreeBuilder {
  /// What the parser's callbacks carry around.
  final class Box {
    var builder: XMLTreeBuilder

    init(_ builder: XMLTreeBuilder) { self.builder = builder }
  }

  let part: String
  let limits: PackageLimits
  private(set) var root: XMLElement?
  private(set) var prolog: [XMLNode] = []
  /// The first reason of our own to stop.
  private(set) var fault: DossierError?
  /// The line of the first thing the parser complained about.
  private(set) var faultyLine: Int?

  private var open: [XMLElement] = []
  private var pending: [UInt8] = []
  private var scope = NamespaceScope()
  private var elementNames: [NameKey: CanonicalName] = [:]
  private var attributeNames: [NameKey: CanonicalName] = [:]
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
    if let last = open.last {
      last.children.append(node)
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
    let element = XMLElement("")
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(tag.attributeCount + tag.namespaceCount)
    tag.forEachNamespace { prefix, address in scope.declare(prefix, address, into: &attributes) }
    guard scope.count <= limits.namespaceCount else {
      return stop(XMLMessage.tooManyNamespaces(part, limits))
    }
    element.name = name(tag.name, isAttribute: false, in: &attributes).text
    tag.forEachAttribute { key, value in
      let name = name(key, isAttribute: true, in: &attributes)
      if scope.isMixed, attributes.contains(where: { $0.name == name.text }) { return }
      let isList = name.holdsPrefixes(on: element.name)
      attributes.append(XMLAttribute(name.text, isList ? renamed(value, name, in: &attributes) : value))
    }
    element.attributes = attributes
    if let last = open.last { last.children.append(.element(element)) } else { root = root ?? element }
    open.append(element)
  }

  mutating func end() {
    guard fault == nil else { return }
    flushText()
    scope.pop()
    _ = open.popLast()
  }

  private mutating func flushText() {
    guard !pending.isEmpty else { return }
    open.last?.children.append(.text(String(decoding: pending, as: UTF8.self)))
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func name(
    _ key: NameKey, isAttribute: Bool, in attributes: inout [XMLAttribute]
  ) -> CanonicalName {
    let known = isAttribute ? attributeNames[key] : elementNames[key]
    if let known {
      scope.require(known.target, in: &attributes)
      return known
    }
    let target = scope.target(key.prefixText, key.addressText, isAttribute: isAttribute)
    let local = key.localText
    let text = target.prefix.isEmpty ? local : target.prefix + ":" + local
    let name = CanonicalName(text: text, target: target)
    if isAttribute { attributeNames[key] = name } else { elementNames[key] = name }
    scope.require(target, in: &attributes)
    return name
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

/// A name of the input by the addresses of its three strings, which libxml2 keeps once each.
struct NameKey: Hashable {
  var local: UnsafePointer<UInt8>?
  var prefix: UnsafePointer<UInt8>?
  var address: UnsafePointer<UInt8>?

  var localText: String { Self.text(local) }
  var prefixText: String { Self.text(prefix) }
  var addressText: String { Self.text(address) }

  static func text(_ pointer: UnsafePointer<UInt8>?) -> String {
    pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }
}

/// A name as it goes out.
private struct CanonicalName {
  /// What prefixes the values of attributes hold.
  enum Held {
    case nothing, leadingPrefix, list, listOnChoice
  }

  let text: String
  let target: NamespaceScope.Target
  let holds: Held

  init(text: String, target: NamespaceScope.Target) {
    self.text = text
    self.target = target
    holds = Self.kinds[text] ?? .nothing
  }

  func holdsPrefixes(on element: String) -> Bool {
    holds != .nothing && (holds != .listOnChoice || element == "mc:Choice")
  }

  private static let kinds: [String: Held] = [
    "mc:Ignorable": .list, "mc:MustUnderstand": .list, "mc:ProcessContent": .list,
    "mc:PreserveElements": .list, "mc:PreserveAttributes": .list, "Requires": .listOnChoice,
    "xsi:type": .leadingPrefix, "text:formula": .leadingPrefix, "table:formula": .leadingPrefix,
    "text:condition": .leadingPrefix, "style:condition": .leadingPrefix, "table:condition": .leadingPrefix,
    "form:control-implementation": .leadingPrefix, "script:event-name": .leadingPrefix,
    "script:language": .leadingPrefix,
  ]
}
