internal import DossierOffice

/// A picture that takes a page of the dossier: a scan, or a page of a PDF.
struct MaterialPage {
  let picture: PictureFile
  let paper: PaperSize
  /// Where the picture stands on the paper, in millimetres.
  let left: Double
  let top: Double
  let width: Double
  let height: Double
  /// What the page says, so that it can be searched.
  let text: String

  /// What stays white round a picture: printers need it, and the page's number stands above.
  private static let margin = 6.0
  private static let head = 12.0

  /// Fits a picture into its paper, in its own proportions.
  ///
  /// - Parameter resolution: pixels an inch, for pictures that were made at a known one.
  init(_ picture: PictureFile, resolution: Double? = nil, text: String = "") {
    self.picture = picture
    self.text = text
    let image = picture.image
    let across = image.isTurned ? image.verticalResolution : image.horizontalResolution
    let known = resolution ?? across
    let naturalWidth = Double(max(1, image.shownWidth)) / (known ?? 150) * 25.4
    let naturalHeight = Double(max(1, image.shownHeight)) / (known ?? 150) * 25.4
    paper = .forPicture(width: naturalWidth, height: naturalHeight, isMeasured: known != nil)
    let (roomWidth, roomHeight) = (paper.width - 2 * Self.margin, paper.height - Self.head - Self.margin)
    let scale = min(
      roomWidth / naturalWidth, roomHeight / naturalHeight, known == nil ? .infinity : Self.greatestScale)
    width = max(naturalWidth * scale, 0.1)
    height = max(naturalHeight * scale, 0.1)
    left = (paper.width - width) / 2
    top = Self.head + (roomHeight - height) / 2
  }

  /// How much a small picture of known size is blown up.
  private static let greatestScale = 2.0
}
