internal import DossierCore
internal import DossierOffice

/// Makes a document of pages that are pictures, to be joined with the others.
///
/// Each page stands on paper of its own size, the page's number above its outer corner: to the right on odd pages, to
/// the left on even ones (GB/T 9705-2008). The pictures stay on the disk.
enum PageDocument {
  /// - Parameter title: what the pictures are called for whoever cannot see them.
  static func package(
    of pages: [MaterialPage], titled title: String, _ format: DocumentFormat
  ) throws(DossierError) -> OfficePackage {
    switch format {
    case .docx: try WordPageDocument.package(of: pages, titled: title)
    case .odt: try TextPageDocument.package(of: pages, titled: title)
    }
  }

  static func description(_ title: String, _ index: Int, of count: Int) -> String {
    (count == 1 ? title : "\(title)（第\(index + 1)页，共\(count)页）").inMarkup
  }
}
