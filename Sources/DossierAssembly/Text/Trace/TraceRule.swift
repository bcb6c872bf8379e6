internal import DossierFixity
internal import DossierOffice

/// What belongs to a trace.
enum TraceRule {
  static func isParagraph(_ element: XMLElement) -> Bool {
    element.name == "text:p" || element.name == "text:h"
  }

  static func isBlank(_ element: XMLElement) -> Bool {
    element.name == "text:s" || element.name == "text:tab" || element.name == "text:line-break"
  }

  /// Whether an element in a paragraph holds content of its own beside the line.
  static func isNested(_ element: XMLElement) -> Bool {
    element.name == "text:note" || element.name == "draw:a"
      || ((element.name.hasPrefix("draw:") || element.name.hasPrefix("dr3d:"))
        && element.name != "draw:control")
  }

  /// Whether what an element shows is worked out anew whenever the file is opened or printed, or not shown at all.
  static func isLeftOut(_ element: XMLElement) -> Bool { leftOut.contains(element.name) }

  /// Blanks as one, none at the ends.
  static func collapsed(_ text: String) -> String {
    text.holdsNoBlanks ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The fingerprint of a picture; nil for LibreOffice's own drawings, which it writes anew on every saving.
  static func fingerprint(of picture: [UInt8]) -> Fingerprint? {
    picture.starts(with: "VCLMTF".utf8) ? nil : Fingerprint(of: picture)
  }

  private static let leftOut: Set<String> = Set(hidden + fields)

  private static let hidden = [
    "text:tracked-changes", "text:note-citation", "text:ruby-text", "text:number", "text:index-body",
    "text:index-title", "text:hidden-text", "text:hidden-paragraph", "text:conditional-text",
    "text:variable-decls", "text:sequence-decls", "text:user-field-decls", "office:forms",
    "office:annotation",
    "office:annotation-end", "table:covered-table-cell", "svg:title", "svg:desc", "draw:control",
    "text:toc-mark", "text:user-index-mark", "text:alphabetical-index-mark",
  ]

  private static let fields = [
    "text:page-number", "text:page-count", "text:page-continuation", "text:page-variable-set",
    "text:page-variable-get", "text:date", "text:time", "text:chapter", "text:sheet-name", "text:file-name",
    "text:template-name", "text:bookmark-ref", "text:reference-ref", "text:note-ref", "text:sequence-ref",
    "text:sequence", "text:variable-set", "text:variable-get", "text:variable-input", "text:user-field-get",
    "text:user-field-input", "text:expression", "text:table-formula", "text:text-input", "text:placeholder",
    "text:drop-down", "text:measure", "text:bibliography-mark", "text:meta-field", "text:paragraph-count",
    "text:word-count", "text:character-count", "text:table-count", "text:image-count", "text:object-count",
    "text:title", "text:subject", "text:keywords", "text:description", "text:creator", "text:initial-creator",
    "text:creation-date", "text:creation-time", "text:modification-date", "text:modification-time",
    "text:print-date", "text:print-time", "text:printed-by", "text:editing-cycles", "text:editing-duration",
    "text:user-defined", "text:author-name", "text:author-initials", "text:execute-macro", "text:script",
    "text:dde-connection",
  ]
}
