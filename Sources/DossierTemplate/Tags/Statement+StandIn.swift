extension Statement {
  /// The statement that a faulty tag was meant to be, as far as blocks are concerned; nil where its first word opens,
  /// divides or closes none.
  init?(standingInFor text: String) {
    let words = text.unicodeScalars.split { !$0.isNamePart }.map(String.init)
    guard let keyword = words.first, text.drop(while: \.isWhitespace).hasPrefix(keyword) else { return nil }
    switch keyword {
    case "for":
      let names = words.dropFirst().prefix { $0 != "in" && $0 != "of" }
      self = .for(
        targets: names.isEmpty ? ["_"] : Array(names), list: .nothing, condition: nil, isRecursive: true)
    case "if": self = .if(.nothing)
    case "elif": self = .elseIf(.nothing)
    case "else": self = words.dropFirst().first == "if" ? .elseIf(.nothing) : .else
    case "with": self = .with([])
    case "macro": self = .macro(words.dropFirst().first ?? "_", parameters: [])
    case "endmacro": self = .endMacro
    case "set":
      guard words.count > 1, !text.utf8.contains(UInt8(ascii: "=")) else { return nil }
      self = .setBlock(words[1], filter: nil)
    case "endset": self = .endSet
    case "filter": self = .filterBlock(.nothing)
    case "endfilter": self = .endFilter
    case "call": self = .call(.nothing, parameters: [])
    case "endcall": self = .endCall
    case "endfor": self = .endFor
    case "endif": self = .endIf
    case "endwith": self = .endWith
    default: return nil
    }
  }
}

extension Expression {
  fileprivate static let nothing = Expression(root: .list([]), source: "[]")
}
