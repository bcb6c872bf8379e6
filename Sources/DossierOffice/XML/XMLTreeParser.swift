import CLibXML2
import DossierCore

/// Runs libxml2 over one part.
///
/// No document is built by libxml2, no entity but the five of XML is known, nothing is loaded from anywhere; a document
/// type declaration ends the parse.
struct XMLTreeParser {
  let part: String
  let limits: PackageLimits

  /// libxml2 wants to be set up once before any thread uses it.
  private static let isSetUp: Bool = {
    xmlInitParser()
    return true
  }()

  func parse(_ bytes: [UInt8]) throws(DossierError) -> XMLDocument {
    guard Self.isSetUp, bytes.count <= limits.partSize, bytes.count < Int(Int32.max) / 4 else {
      throw XMLMessage.tooLarge(part, limits)
    }
    guard !bytes.isEmpty else { throw XMLMessage.malformed(part, nil) }
    guard let text = XMLBytes.utf8(bytes) else { throw XMLMessage.encoding(part) }
    guard !XMLBytes.hasTagWithMoreAttributes(than: limits.attributeCount, in: text) else {
      throw XMLMessage.tooManyAttributes(part, limits)
    }
    let parser = text.withUnsafeBytes {
      xmlCreateMemoryParserCtxt($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard let parser else { throw XMLMessage.malformed(part, nil) }
    defer { xmlFreeParserCtxt(parser) }
    return try run(parser)
  }

  private func run(_ parser: xmlParserCtxtPtr) throws(DossierError) -> XMLDocument {
    var builder = XMLTreeBuilder(parser: parser, part: part, limits: limits)
    withUnsafeMutablePointer(to: &builder) { builder in
      parser.pointee.sax.pointee = Self.handler
      parser.pointee.userData = UnsafeMutableRawPointer(builder)
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      xmlCtxtUseOptions(parser, Int32(options))
      xmlParseDocument(parser)
    }
    if let fault = builder.fault { throw fault }
    guard parser.pointee.wellFormed != 0, parser.pointee.nsWellFormed != 0, let root = builder.root else {
      throw XMLMessage.malformed(part, builder.faultyLine)
    }
    let standalone = parser.pointee.standalone
    return XMLDocument(
      root: root, prolog: builder.prolog, standalone: standalone == 1 ? true : standalone == 0 ? false : nil)
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.internalSubset = { context, _, _, _ in builder(context)?.pointee.refuseDocumentType() }
    handler.startElementNs = {
      context, local, prefix, address, namespaceCount, namespaces, count, _, attributes in
      builder(context)?.pointee.start(
        StartTag(
          name: NameKey(local: local, prefix: prefix, address: address),
          namespaceCount: max(Int(namespaceCount), 0), namespaces: namespaces,
          attributeCount: max(Int(count), 0), attributes: attributes))
    }
    handler.endElementNs = { context, _, _, _ in builder(context)?.pointee.end() }
    handler.characters = { context, bytes, count in
      builder(context)?.pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(max(count, 0))))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { context, text in builder(context)?.pointee.node(.comment(NameKey.text(text))) }
    handler.processingInstruction = { context, target, data in
      let target = NameKey.text(target)
      builder(context)?.pointee.node(.instruction(data == nil ? target : target + " " + NameKey.text(data)))
    }
    handler.serror = { context, error in
      guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      builder(context)?.pointee.complain(line: Int(error.pointee.line))
    }
    return handler
  }
}

/// The builder behind a callback's context.
private func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLTreeBuilder>? {
  context?.assumingMemoryBound(to: XMLTreeBuilder.self)
}
