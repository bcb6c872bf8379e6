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
    if let mistyped = MistypedCommand(CommandLine.arguments.dropFirst()) { mistyped.end() }
    do {
      var command = try Dossier.parseAsRoot(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      end(with: error)
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
