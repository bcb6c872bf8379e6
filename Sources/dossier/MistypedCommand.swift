import ArgumentParser
import DossierCore
import Glibc

/// A word that is no command, where one should stand: the library would only count "unexpected arguments".
struct MistypedCommand {
  private let word: String
  private let nearest: String?

  /// Nil where the first words are commands or options.
  init?(_ arguments: some Sequence<String>) {
    var command: any ParsableCommand.Type = Dossier.self
    var path = ""
    for word in arguments {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let next = commands.first(where: { $0._commandName == word }) else {
        self.word = path + word
        nearest = Suggestion.nearest(to: word, among: commands.map { $0._commandName }).map { path + $0 }
        return
      }
      command = next
      path += word + " "
    }
    return nil
  }

  func end() -> Never {
    let meant = nearest.map { say("是不是 \($0)？", " Did you mean '\($0)'?") } ?? ""
    let all = say("dossier --help 列出全部命令。", " See 'dossier --help'.")
    Console.errors.write(
      say("错误：没有命令「\(word)」。", "Error: there is no command '\(word)'.") + meant + all + "\n")
    exit(ExitCode.validationFailure.rawValue)
  }
}
