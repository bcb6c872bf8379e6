/// A BagIt 1.0 package (RFC 8493): a folder `data/` with the payload, and manifests that prove it unchanged.
///
/// Nothing here knows of cases. ``Writer`` makes a bag, ``verify(_:)`` judges one that anybody made.
///
/// File names: we percent-encode `%`, CR and LF in manifests, as RFC 8493 (2.1.3) demands. Older programs, bagit-python
/// up to 1.9 among them, take `%25` for three characters of the name and so miss a file whose name holds `%`. A writer
/// that makes names safe therefore writes `％`; one that keeps them adds a note.
public enum Bag {
  /// The ending of a bag's folder.
  public static let folderExtension = ".bag"

  static let declarationName = BagPath("bagit.txt")
  static let infoName = BagPath("bag-info.txt")
  static let fetchName = BagPath("fetch.txt")
}
