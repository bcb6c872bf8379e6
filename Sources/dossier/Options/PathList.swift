import ArgumentParser

/// A command that takes any number of paths.
protocol ManyPaths: ParsableCommand {}

/// One path of a command line, or many that stand side by side.
///
/// Parsing takes the library time that grows with the square of the number of arguments, seconds for ten thousand cases;
/// so it is given a long row of paths as one argument.
struct PathList: ExpressibleByArgument {
  let paths: [String]

  /// Which no argument can hold.
  private static let mark: Character = "\0"

  init(argument: String) {
    let isRow = argument.first == Self.mark
    paths =
      isRow
      ? argument.dropFirst().split(separator: Self.mark, omittingEmptySubsequences: false).map(String.init)
      : [argument]
  }

  /// The arguments with each row of paths as one, where the command takes many; what else is said stays as it is.
  static func joiningRows(of arguments: [String]) -> [String] {
    guard takesManyPaths(arguments) else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    var joined: [String] = []
    var rest = arguments[..<end]
    while !rest.isEmpty {
      joined += rest.prefix { $0.hasPrefix("-") }
      rest = rest.drop { $0.hasPrefix("-") }
      let row = rest.prefix { !$0.hasPrefix("-") }
      // The first ones may name the command, or be what the option before them says.
      joined += row.prefix(shortest)
      if row.count > shortest { joined.append(row.dropFirst(shortest).map { "\(mark)\($0)" }.joined()) }
      rest = rest.dropFirst(row.count)
    }
    return joined + arguments[end...]
  }

  /// A row of as many is not worth joining.
  private static let shortest = 8

  private static func takesManyPaths(_ arguments: [String]) -> Bool {
    var command: any ParsableCommand.Type = Dossier.self
    for word in arguments {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == word }) else {
        break
      }
      command = next
    }
    return command is any ManyPaths.Type
  }
}

extension [PathList] {
  /// All paths, in their order.
  var paths: [String] { flatMap(\.paths) }
}
