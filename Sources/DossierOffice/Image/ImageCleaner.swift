public import DossierCore

/// Makes copies of pictures that show the same and tell nothing beside: no place, no camera, no date, no author, no
/// thumbnail, no comment.
///
/// The picture itself is copied byte for byte. How it lay in the camera is in the copy's ``ImageProbe/orientation``
/// and no longer in its bytes, so whoever shows it turns it.
public enum ImageCleaner {
  /// A clean copy of a picture in memory; of a TIFF its first page.
  ///
  /// - Parameter name: the file, for messages.
  /// - Throws: O161–O163, as ``ImageProbe`` does.
  public static func clean(
    _ bytes: [UInt8], name: String
  ) throws(DossierError) -> (bytes: [UInt8], image: ImageProbe) {
    let surveys = try surveys(ArchiveSource(bytes: bytes, name: name))
    guard let first = surveys.first else { throw ImageMessage.damaged(name) }
    var copy: [UInt8] = []
    for slice in first.slices {
      switch slice {
      case .file(let offset, let count): copy += bytes[offset..<offset + count]
      case .bytes(let bytes): copy += bytes
      }
    }
    return (copy, first.probe)
  }

  /// The pictures of a file on the disk, none of them read whole: one, or each page of a TIFF.
  ///
  /// - Parameter keeper: what holds the file, where it is a temporary one.
  /// - Throws: O101 where the file cannot be read, O161–O163 as ``ImageProbe`` does.
  public static func pictures(
    in path: String, keeper: (any AnyObject & Sendable)? = nil
  ) throws(DossierError) -> [PictureFile] {
    var pictures: [PictureFile] = []
    for survey in try surveys(ArchiveSource(path: path)) {
      let part = try FilePart(path: path, slices: survey.slices, keeper: keeper)
      pictures.append(PictureFile(image: survey.probe, part: part, tellsPlace: survey.tellsPlace))
    }
    return pictures
  }

  private static func surveys(_ source: ArchiveSource) throws(DossierError) -> [ImageSurvey] {
    let input = ImageInput(source)
    let head = ByteView(input.head(256))
    guard let format = ImageFormat(head) else { throw ImageMessage.unknown(source.name, head) }
    let surveys = ImageSurvey.all(in: input, format)
    guard !surveys.isEmpty else { throw ImageMessage.damaged(source.name) }
    for survey in surveys { try survey.probe.checkSize(source.name) }
    return surveys
  }
}

/// A picture on the disk as a document may hold it.
public struct PictureFile: Sendable {
  public let image: ImageProbe
  /// The bytes of the clean copy.
  public let part: FilePart
  /// Whether the original says where it was taken.
  public let tellsPlace: Bool
}
