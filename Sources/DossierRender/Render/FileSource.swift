public import DossierCore

/// Where the files that data name are read from: pictures, documents.
public struct FileSource: Sendable {
  /// Reads a file; the path is the one that the data gave.
  public let read: @Sendable (_ path: String) throws(DossierError) -> [UInt8]

  public init(read: @escaping @Sendable (_ path: String) throws(DossierError) -> [UInt8]) {
    self.read = read
  }

  /// No files at all: each one asked for is reported.
  public static let none = FileSource { path throws(DossierError) in
    throw DossierError(.noFiles())
  }
}
