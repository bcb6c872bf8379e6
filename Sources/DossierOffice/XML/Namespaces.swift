/// The namespaces that have one usual prefix, and the prefix names canonically carry.
///
/// Several addresses may mean one vocabulary (OOXML's Transitional and Strict forms): they share the prefix. An empty
/// prefix means that the vocabulary is always written as the default namespace.
public enum Namespaces {
  /// The usual prefix of a namespace, nil where nobody agreed on one.
  public static func prefix(of address: String) -> String? { prefixes[address] }

  /// The address (of OOXML the Transitional one) that a usual prefix stands for.
  public static func address(of prefix: String) -> String? { addresses[prefix] }

  static let xml = "http://www.w3.org/XML/1998/namespace"

  private static let prefixes = Dictionary(all.map { ($0.address, $0.prefix) }) { first, _ in first }
  private static let addresses = Dictionary(all.map { ($0.prefix, $0.address) }) { first, _ in first }

  private typealias Entry = (prefix: String, address: String)

  private static let all: [Entry] = transitional + strict + microsoft + odf + metadata

  private static let transitional: [Entry] = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
    ("dgm", "http://schemas.openxmlformats.org/drawingml/2006/diagram"),
    ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    ("ep", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
    ("op", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
    ("ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
    ("x", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
    ("", "http://schemas.openxmlformats.org/package/2006/content-types"),
    ("", "http://schemas.openxmlformats.org/package/2006/relationships"),
  ]

  private static let strict: [Entry] = [
    ("w", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ("r", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ("a", "http://purl.oclc.org/ooxml/drawingml/main"),
    ("wp", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
    ("pic", "http://purl.oclc.org/ooxml/drawingml/picture"),
    ("c", "http://purl.oclc.org/ooxml/drawingml/chart"),
    ("dgm", "http://purl.oclc.org/ooxml/drawingml/diagram"),
    ("m", "http://purl.oclc.org/ooxml/officeDocument/math"),
    ("vt", "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"),
    ("ep", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
    ("op", "http://purl.oclc.org/ooxml/officeDocument/customProperties"),
    ("ds", "http://purl.oclc.org/ooxml/officeDocument/customXml"),
    ("x", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
  ]

  private static let microsoft: [Entry] = [
    ("v", "urn:schemas-microsoft-com:vml"),
    ("o", "urn:schemas-microsoft-com:office:office"),
    ("w10", "urn:schemas-microsoft-com:office:word"),
    ("wne", "http://schemas.microsoft.com/office/word/2006/wordml"),
    ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ("w16", "http://schemas.microsoft.com/office/word/2018/wordml"),
    ("w16se", "http://schemas.microsoft.com/office/word/2015/wordml/symex"),
    ("w16cid", "http://schemas.microsoft.com/office/word/2016/wordml/cid"),
    ("w16cex", "http://schemas.microsoft.com/office/word/2018/wordml/cex"),
    ("w16sdtdh", "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash"),
    ("w16du", "http://schemas.microsoft.com/office/word/2023/wordml/word16du"),
    ("wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
    ("wpc", "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
    ("wpi", "http://schemas.microsoft.com/office/word/2010/wordprocessingInk"),
    ("a14", "http://schemas.microsoft.com/office/drawing/2010/main"),
    ("wpsCustomData", "http://www.wps.cn/officeDocument/2013/wpsCustomData"),
  ]

  private static let odf: [Entry] = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("chart", "urn:oasis:names:tc:opendocument:xmlns:chart:1.0"),
    ("dr3d", "urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0"),
    ("form", "urn:oasis:names:tc:opendocument:xmlns:form:1.0"),
    ("script", "urn:oasis:names:tc:opendocument:xmlns:script:1.0"),
    ("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("presentation", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"),
    ("smil", "urn:oasis:names:tc:opendocument:xmlns:smil-compatible:1.0"),
    ("anim", "urn:oasis:names:tc:opendocument:xmlns:animation:1.0"),
    ("db", "urn:oasis:names:tc:opendocument:xmlns:database:1.0"),
    ("of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"),
    ("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
    ("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
    ("calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
    ("field", "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"),
    ("formx", "urn:openoffice:names:experimental:ooxml-odf-interop:xmlns:form:1.0"),
    ("ooo", "http://openoffice.org/2004/office"),
    ("ooow", "http://openoffice.org/2004/writer"),
    ("oooc", "http://openoffice.org/2004/calc"),
    ("drawooo", "http://openoffice.org/2010/draw"),
    ("tableooo", "http://openoffice.org/2009/table"),
    ("officeooo", "http://openoffice.org/2009/office"),
    ("rpt", "http://openoffice.org/2005/report"),
    ("grddl", "http://www.w3.org/2003/g/data-view#"),
    ("css3t", "http://www.w3.org/TR/css3-text/"),
  ]

  private static let metadata: [Entry] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dcmitype", "http://purl.org/dc/dcmitype/"),
    ("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xsd", "http://www.w3.org/2001/XMLSchema"),
    ("xlink", "http://www.w3.org/1999/xlink"),
    ("math", "http://www.w3.org/1998/Math/MathML"),
    ("xforms", "http://www.w3.org/2002/xforms"),
    ("dom", "http://www.w3.org/2001/xml-events"),
    ("xhtml", "http://www.w3.org/1999/xhtml"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("dsig", "http://www.w3.org/2000/09/xmldsig#"),
  ]
}
