public import DossierCore
public import DossierFixity

extension Bag {
  /// What a verification found: everything, sorted by place.
  public struct Report: Sendable, Hashable {
    /// The bag as the user named it.
    public var path: String
    /// The declared version of BagIt, `1.0`; nil where there is none that can be read.
    public var version: String?
    /// The algorithms by which the payload was verified.
    public var algorithms: [DigestAlgorithm] = []
    /// Files that are under `data/` and their bytes.
    public var fileCount = 0
    public var octetCount = 0
    public var info = BagInfo()
    public var findings: [Diagnostic] = []

    public var errors: [Diagnostic] { findings.filter { $0.severity == .error } }

    /// Whether every file is there and unchanged, and nothing else is.
    public var isIntact: Bool { errors.isEmpty }
  }
}
