internal import DossierCore
internal import DossierOffice

/// Takes the bytes of a part while more of them are being made.
protocol PartSink: AnyObject {
  /// Takes the next bytes of a part.
  ///
  /// - Parameter resources: the pictures shown so far.
  func take(_ bytes: [UInt8], of part: String, showing resources: DocumentResources) throws(DossierError)
}

/// Writes a document to a file: long parts while they grow, everything else when it is done.
///
/// Nothing is written before the first part grows long. Which parts a package begins with depends on whether it shows
/// pictures, so that has to be known by then: ``isMistaken`` says that it turned out otherwise.
final class DocumentFile: PartSink {
  private let frame: PackageFrame
  private let path: String
  private let overwrites: Bool
  private let level: Int
  private let showsPictures: Bool
  private var writer: PackageFileWriter?
  private var openPart: String?
  /// Parts that were done before anything was written.
  private var waiting: [RenderedPart] = []
  /// Whether something came up that was not expected; the document has to be rendered once more.
  private(set) var isMistaken = false
  /// Whether that was a style whose place had been passed on.
  private(set) var isLateForStyles = false

  init(_ frame: PackageFrame, path: String, overwrites: Bool, level: Int, showsPictures: Bool) {
    self.frame = frame
    self.path = path
    self.overwrites = overwrites
    self.level = level
    self.showsPictures = showsPictures
  }

  func take(_ bytes: [UInt8], of part: String, showing resources: DocumentResources) throws(DossierError) {
    guard showsPictures || resources.isEmpty else {
      isMistaken = true
      return
    }
    guard !isMistaken else { return }
    let writer = try begun()
    if openPart != part {
      try writer.beginPart(part)
      openPart = part
    }
    try writer.write(bytes)
  }

  /// Styles are needed whose place was passed on: the document has to be held as a whole.
  func missStyles() {
    isMistaken = true
    isLateForStyles = true
  }

  /// Takes what is left of a part.
  func end(_ part: RenderedPart) throws(DossierError) {
    guard !isMistaken else { return }
    guard let writer else { return waiting.append(part) }
    guard openPart == part.name else { return try writer.add(part.name, bytes: part.bytes) }
    try writer.write(part.bytes)
    try writer.endPart()
    openPart = nil
  }

  /// Writes what comes behind the parts and gives the file its name.
  func finish(_ resources: DocumentResources, deflater: Deflater) throws(DossierError) {
    guard !isMistaken else { return }
    guard let writer else {
      let bytes = frame.assemble(waiting, resources: resources, deflater: deflater)
      return try AtomicFile.write(bytes, to: path, overwrite: overwrites)
    }
    guard showsPictures || resources.isEmpty else {
      isMistaken = true
      return
    }
    for part in frame.closing(resources) {
      try writer.add(part.name, bytes: part.bytes, stored: part.isPacked)
    }
    try writer.finish()
  }

  private func begun() throws(DossierError) -> PackageFileWriter {
    if let writer { return writer }
    let writer = try PackageFileWriter(
      path: path, overwrite: overwrites, continuing: frame.opening(showsPictures: showsPictures), level: level
    )
    for part in waiting { try writer.add(part.name, bytes: part.bytes) }
    waiting = []
    self.writer = writer
    return writer
  }
}
