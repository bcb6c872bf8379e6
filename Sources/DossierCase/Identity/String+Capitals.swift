extension String {
  /// The text in capital letters; made anew only where it is not in them already, as codes mostly are.
  var inCapitals: String {
    utf8.allSatisfy { $0 < UInt8(ascii: "a") } ? self : uppercased()
  }
}
