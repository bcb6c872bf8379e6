internal import DossierArchive
internal import DossierCore

/// Verifies a bag: every file that is missing, extra or altered.
public enum VerifyBag {
  public static func run(_ path: String) -> PathReport {
    let report = Bag.verify(path)
    let isBag = !report.findings.contains { Self.notABag.contains($0.code) }
    return PathReport(
      path: path, status: report.isIntact ? .done : isBag ? .findings : .failed, diagnostics: report.findings)
  }

  /// There is no bag at all: nothing could be verified.
  private static let notABag: Set<DiagnosticCode> = ["A201", "A215"]
}
