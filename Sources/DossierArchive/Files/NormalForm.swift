@_spi(_Unicode) internal import Swift

extension String {
  /// The same text in Unicode's composed form (NFC).
  ///
  /// The standard library composes for its own comparison and offers it under an underscore only; Foundation, which
  /// offers it openly, would make every program that archives four times as large.
  var composed: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
