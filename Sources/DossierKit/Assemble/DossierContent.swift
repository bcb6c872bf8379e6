internal import DossierCore
internal import DossierOffice

/// A file that is to be written: bytes, or a package whose pictures may still lie on the disk.
enum DossierContent {
  case bytes([UInt8])
  case package(OfficePackage)

  /// - Throws: O171–O173, O101 and O174, as ``AtomicFile`` and ``OfficePackage`` do.
  func write(to path: String, overwrite: Bool) throws(DossierError) {
    switch self {
    case .bytes(let bytes): try AtomicFile.write(bytes, to: path, overwrite: overwrite)
    case .package(let package): try package.write(to: path, overwrite: overwrite)
    }
  }
}
