import DossierCore

/// The filters that secretary brings along.
extension FilterLibrary {
  static let secretaryFilters: [String: Filter] = [
    "pad": .text(["length"]) { text, arguments, scope throws(EvaluationFault) in
      try padded(text, to: try arguments.integer("length") ?? 5, &scope)
    },
    // What becomes of the marks is up to the document that shows them.
    "markdown": .text { text, _, _ in text },
    // What else is written there is meant for the program that loads the pictures.
    "image": Filter(isVariadic: true) { outcome, arguments, _ throws(EvaluationFault) in
      .value(.picture(try picture(try outcome.required(), arguments)))
    },
  ]

  /// Python's `str.zfill`: the noughts go behind a sign.
  private static func padded(
    _ text: String, to length: Int, _ scope: inout Scope
  ) throws(EvaluationFault) -> String {
    let lacking = length.subtractingReportingOverflow(text.unicodeScalars.count)
    guard !lacking.overflow, lacking.partialValue > 0 else { return text }
    let noughts = try Arithmetic.repeated("0", lacking.partialValue, in: &scope)
    guard let sign = text.first, sign == "-" || sign == "+" else { return noughts + text }
    return String(sign) + noughts + text.dropFirst()
  }
}
