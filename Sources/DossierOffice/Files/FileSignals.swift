import Glibc

/// The signals that would end the process where a write fails.
enum FileSignals {
  /// Makes a write beyond the file size limit or into a closed pipe an error that can be told.
  ///
  /// What the program has set up for them already is left alone.
  static func ignore() { _ = ignored }

  private static let ignored: Bool = {
    for number in [SIGXFSZ, SIGPIPE] {
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, action.__sigaction_handler.sa_handler == nil else {
        continue
      }
      signal(number, SIG_IGN)
    }
    return true
  }()
}
