import DossierCore

extension FilterLibrary {
  static let layoutFilters: [String: Filter] = [
    "center": .text(["width"]) { text, arguments, scope throws(EvaluationFault) in
      try centered(text, in: try arguments.integer("width") ?? 80, &scope)
    },
    "indent": .text(["width", "first", "blank"]) { text, arguments, scope throws(EvaluationFault) in
      try indented(text, arguments, &scope)
    },
    "wordwrap": .text(["width", "break_long_words", "wrapstring"]) {
      text, arguments, _ throws(EvaluationFault) in
      try wrapped(text, arguments)
    },
    "truncate": .text(["length", "killwords", "end", "leeway"]) {
      text, arguments, _ throws(EvaluationFault) in
      try truncated(text, arguments)
    },
  ]

  /// Python's `str.center`: of an odd number of blanks the larger half goes left where the width is odd.
  private static func centered(
    _ text: String, in width: Int, _ scope: inout Scope
  ) throws(EvaluationFault) -> String {
    let count = text.count
    guard width > count else { return text }
    let lacking = width - count
    let before = lacking / 2 + (lacking & width & 1)
    let left = try Arithmetic.repeated(" ", before, in: &scope)
    return left + text + (try Arithmetic.repeated(" ", lacking - before, in: &scope))
  }

  private static func indented(
    _ text: String, _ arguments: FilterArguments, _ scope: inout Scope
  ) throws(EvaluationFault) -> String {
    let margin: String
    if case .text(let own)? = try arguments.value("width") {
      margin = own
    } else {
      margin = try Arithmetic.repeated(" ", max(0, try arguments.integer("width") ?? 4), in: &scope)
    }
    let indentsBlank = try arguments.flag("blank")
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let (growth, overflow) = lines.count.multipliedReportingOverflow(by: margin.utf8.count)
    try scope.charge(text: overflow ? .max : growth)
    for index in lines.indices.dropFirst() where indentsBlank || !lines[index].isEmpty {
      lines[index] = margin + lines[index]
    }
    let result = lines.joined(separator: "\n")
    return try arguments.flag("first") ? margin + result : result
  }

  private static func truncated(_ text: String, _ arguments: FilterArguments) throws(EvaluationFault)
    -> String
  {
    let length = try arguments.integer("length") ?? 255
    let end = try arguments.text("end") ?? "..."
    let leeway = try arguments.integer("leeway") ?? 5
    let room = length.subtractingReportingOverflow(end.count)
    guard length >= end.count, leeway >= 0, !room.overflow else {
      throw arguments.bad("length", Wording("不小于结尾记号的长度", "no less than the length of the end mark"))
    }
    let (limit, overflow) = length.addingReportingOverflow(leeway)
    guard !overflow, text.count > limit else { return text }
    let start = text.prefix(room.partialValue)
    if try arguments.flag("killwords") { return start + end }
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + end
  }
}
