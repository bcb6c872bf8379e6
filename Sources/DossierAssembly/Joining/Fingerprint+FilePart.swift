internal import DossierFixity
internal import DossierOffice

extension Fingerprint {
  /// The fingerprint of bytes on the disk, read piece by piece; that of what could be read, where not all could.
  init(of file: FilePart) {
    var stream = FingerprintStream()
    try? file.forEachPiece { piece in piece.withUnsafeBytes { stream.update($0) } }
    self = stream.finish()
  }
}
