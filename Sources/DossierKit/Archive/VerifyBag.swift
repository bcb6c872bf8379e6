internal import DossierArchive
internal import DossierCore

/// Verifies a bag: every file that is missing, extra or altered.
public enum VerifyBag {
  public static func run(_ path: String) -> PathReport {
    let report = Bag.verify(path)
    return PathReport(path: path, status: report.isIntact ? .done : .findings, diagnostics: report.findings)
  }
}
