import ArgumentParser
import DossierCore
import Glibc

/// A first word that is no command: the library would only count "unexpected arguments".
struct MistypedCommand {
  private let word: String
  private let nearest: String?

  /// Nil where the first word is a command or an option.
  init?(_ arguments: some Sequence<String>) {
    guard let word = arguments.first(where: { _ in true }), !word.hasPrefix("-") else { return nil }
    let commands = Dossier.configuration.subcommands.map { $0._commandName } + ["help"]
    guard !commands.contains(word) else { return nil }
    self.word = word
    nearest = Suggestion.nearest(to: word, among: commands)
  }

  func end() -> Never {
    let meant = nearest.map { say("是不是 \($0)？", " Did you mean '\($0)'?") } ?? ""
    let all = say("dossier --help 列出全部命令。", " See 'dossier --help'.")
    Console.errors.write(say("错误：没有命令「\(word)」。", "Error: there is no command '\(word)'.") + meant + all + "\n")
    exit(ExitCode.validationFailure.rawValue)
  }
}
