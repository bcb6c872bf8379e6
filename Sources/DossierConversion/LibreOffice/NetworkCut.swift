/// The way in which programs are started without a network.
///
/// Documents name pictures and templates on servers, and LibreOffice would fetch them.
enum NetworkCut: Sendable {
  /// `unshare` puts the program into a network of its own that leads nowhere.
  case unshare(String)
  /// The system does not allow it.
  case none

  /// What this machine allows; tried once.
  static let available: NetworkCut = {
    guard let program = ChildProcess.path(of: "unshare"),
      ChildProcess.run(program, ["-rn", "true"], seconds: 5) != nil
    else { return .none }
    return .unshare(program)
  }()

  /// The program and the arguments that start another program so.
  func around(_ program: String, _ arguments: [String]) -> (program: String, arguments: [String]) {
    switch self {
    case .unshare(let unshare): (unshare, ["-rn", program] + arguments)
    case .none: (program, arguments)
    }
  }
}
