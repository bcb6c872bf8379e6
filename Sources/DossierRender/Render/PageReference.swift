/// The number of the page on which a bookmark stands, as a field that the editor works out.
struct PageReference {
  private let bookmark: String
  /// What is shown until an editor works it out.
  private let shown: String

  /// - Parameter page: its number, where the document has been laid out before.
  init(_ bookmark: String, page: Int? = nil) {
    self.bookmark = bookmark
    shown = page.map(String.init) ?? Self.unknown
  }
}

extension PageReference {
  func append(to output: inout [UInt8], in surroundings: OutputStep.Surroundings) {
    switch surroundings {
    case .wordText: output += Array("</w:t>\(word)<w:t xml:space=\"preserve\">".utf8)
    case .odfText: output += Array(odf.utf8)
    default: break
    }
  }

  /// A PAGEREF field (ISO/IEC 29500-1, 17.16.5.45), marked so that it is worked out when the file is opened.
  private var word: String {
    """
    <w:fldChar w:fldCharType="begin" w:dirty="true"/><w:instrText xml:space="preserve"> PAGEREF \(bookmark) \\h \
    </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>\(shown)</w:t><w:fldChar w:fldCharType="end"/>
    """
  }

  /// ODF 1.3, part 3, 7.7.6.
  private var odf: String {
    #"<text:bookmark-ref text:reference-format="page" text:ref-name="\#(bookmark)">\#(shown)</text:bookmark-ref>"#
  }

  /// Shown until an editor has laid the document out.
  private static let unknown = "—"
}
