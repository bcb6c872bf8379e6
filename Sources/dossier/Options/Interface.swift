import ArgumentParser
import DossierCore
import Glibc

/// The language of help and messages: `--lang`, else `DOSSIER_LANG`, else Chinese.
///
/// Help is made before arguments are parsed, so the language is taken from the command line by itself.
enum Interface {
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? .chinese
      }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .chinese
      }
    }
    return environment("DOSSIER_LANG").flatMap(Language.init(rawValue:)) ?? .chinese
  }()

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a folder of that name is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// A text of the interface in the language of this run.
func say(_ chinese: String, _ english: String) -> String {
  Wording(chinese, english).text(in: Interface.language)
}

func help(_ chinese: String, _ english: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: say(chinese, english))
}
