import ArgumentParser
import DossierCore
import Glibc

/// Parses, runs and ends the process with the exit status that scripts rely on.
@main
enum Entry {
  static func main() {
    // A reader that closes its end, and a full disk, are reported by the calls themselves.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    guard argumentsAreReadable else {
      Console.errors.write(
        say("错误：参数不是 UTF-8，请给文件改名后重试。", "Error: an argument is not UTF-8; rename the file.") + "\n")
      exit(ExitCode.validationFailure.rawValue)
    }
    if let mistyped = MistypedCommand(CommandLine.arguments.dropFirst()) { mistyped.end() }
    do {
      var command = try Dossier.parseAsRoot(
        PathList.joiningRows(of: Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// A name in another encoding would be repaired silently, and another file meant.
  private static var argumentsAreReadable: Bool {
    (0..<Int(CommandLine.argc)).allSatisfy { index in
      CommandLine.unsafeArgv[index].map { String(validatingCString: $0) != nil } ?? true
    }
  }

  private static func end(with error: any Error) -> Never {
    let status = Dossier.exitCode(for: error)
    let message = HelpTranslation.translate(Dossier.fullMessage(for: error), to: Interface.language)
    if !message.isEmpty {
      if status.isSuccess {
        Console.standard.write(message + "\n")
      } else {
        Console.errors.write(message + "\n")
      }
    }
    exit(status.rawValue)
  }
}
