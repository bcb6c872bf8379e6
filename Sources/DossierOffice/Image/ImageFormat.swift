/// The kinds of pictures that documents can hold, told by their first bytes.
public enum ImageFormat: String, Sendable, CaseIterable {
  case png, jpeg, gif, bmp, tiff

  init?(_ bytes: ByteView) {
    if bytes.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF87a") || bytes.starts(with: "GIF89a") {
      self = .gif
    } else if bytes.starts(with: "BM"), let size = bytes.little32(14), (12...124).contains(size) {
      self = .bmp
    } else if bytes.bytes.starts(with: [0x49, 0x49, 0x2A, 0])
      || bytes.bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
    {
      self = .tiff
    } else {
      return nil
    }
  }

  /// The usual extension, without a dot.
  public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

  public var mediaType: String { "image/" + rawValue }

  /// The usual ending of a media type, with its dot; nil where it is that of no such picture.
  public static func ending(of mediaType: String) -> String? {
    allCases.first { $0.mediaType == mediaType }.map { "." + $0.fileExtension }
  }
}
