extension String {
  /// Whether there are ideographs, their punctuation and visible ASCII in it only.
  ///
  /// Most text is so; of other characters it has to be looked up one by one what they are.
  var holdsNoBlanks: Bool {
    !unicodeScalars.contains { scalar in
      !(0x3001...0xD7FF).contains(scalar.value) && !(0x21...0x7E).contains(scalar.value)
    }
  }
}
