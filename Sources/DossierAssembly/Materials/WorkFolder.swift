internal import DossierConversion

/// A temporary folder that is made when it is first wanted and goes away with the last file that lies in it.
final class WorkFolder: @unchecked Sendable {
  // Made and asked by the one thread that assembles; later only held.
  private lazy var folder = TemporaryFolder()
  private var count = 0

  /// nil where none can be made.
  var path: String? { folder?.path }

  /// A new folder in it.
  func newFolder() -> String? {
    count += 1
    return folder?.folder(String(count))
  }
}
