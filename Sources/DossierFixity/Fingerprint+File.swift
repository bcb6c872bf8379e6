public import DossierCore
internal import Glibc

extension Fingerprint {
  /// Bytes read at a time: a file of any size takes no more memory than this.
  static let pieceSize = 1 << 20

  /// The fingerprint of a file, read in pieces of 1 MB.
  ///
  /// Throws `A121` where the file is absent, not readable or no regular file.
  public init(
    ofFile path: String, by algorithm: DigestAlgorithm = .sha256
  ) throws(DossierError) {
    do throws(FileFault) {
      let reading = try FileReading(path: Array(path.utf8), algorithms: [algorithm])
      self = reading.fingerprints[algorithm] ?? Fingerprint(of: [], by: algorithm)
    } catch {
      throw DossierError(error.diagnostic(file: path))
    }
  }
}
