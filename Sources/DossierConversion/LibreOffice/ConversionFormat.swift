/// What LibreOffice can make of a document.
public enum ConversionFormat: Sendable, Hashable {
  case docx, odt
  case pdf(PDFProfile)

  /// A PDF as programs of today show it.
  public static let pdf = ConversionFormat.pdf(.plain)

  /// How a PDF is made.
  public enum PDFProfile: String, Sendable, CaseIterable {
    case plain
    /// PDF/A-2b (ISO 19005-2), for keeping.
    case archival
  }

  /// What names of such files end in.
  public var ending: String {
    switch self {
    case .docx: "docx"
    case .odt: "odt"
    case .pdf: "pdf"
    }
  }

  /// The format as the command line of LibreOffice wants it, with the filter and its options.
  ///
  /// Bookmarks become named destinations of a PDF, so that the page of each can be read from it.
  var filter: String {
    switch self {
    case .docx: "docx:MS Word 2007 XML"
    case .odt: "odt:writer8"
    case .pdf(let profile):
      "pdf:writer_pdf_Export:{" + Self.pdfOptions(profile).joined(separator: ",") + "}"
    }
  }

  private static func pdfOptions(_ profile: PDFProfile) -> [String] {
    [
      option("ExportBookmarksToPDFDestination", "boolean", "true"),
      option("SelectPdfVersion", "long", profile == .archival ? "2" : "0"),
      option("UseLosslessCompression", "boolean", "false"),
      option("Quality", "long", "90"),
      option("ReduceImageResolution", "boolean", "false"),
      option("ExportFormFields", "boolean", "false"),
    ]
  }

  private static func option(_ name: String, _ type: String, _ value: String) -> String {
    #""\#(name)":{"type":"\#(type)","value":"\#(value)"}"#
  }

  /// Whether a file is there to its last byte, as far as its ends show: a program that died may leave half of one.
  func isComplete(_ file: FileEnds) -> Bool {
    switch self {
    case .docx, .odt: file.starts(with: "PK") && file.holdsAtEnd("PK\u{5}\u{6}")
    case .pdf: file.starts(with: "%PDF-") && file.holdsAtEnd("%%EOF")
    }
  }
}
