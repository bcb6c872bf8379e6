public import DossierCore
public import DossierFixity

extension Bag {
  /// What was written and is proven to be on the disk.
  public struct Receipt: Sendable, Hashable {
    /// The bag's folder.
    public var path: String
    /// Files of the payload and their bytes, as in `Payload-Oxum`.
    public var fileCount: Int
    public var octetCount: Int
    /// The fingerprint of the tag manifest. Through it hang all files: noted on paper, it proves the bag whole.
    public var seal: Fingerprint
    /// Paths below `data/` that were changed to be safe everywhere: as given, as written.
    public var renamed: [String: String]
    /// What is worth knowing: names that were changed, names that older programs misread.
    public var notes: [Diagnostic]
  }
}
