import DossierCore

/// Text as part of an address (RFC 3986, 2.1).
enum URLText {
  /// A text encoded, slashes kept; of a record or a list of pairs the query that they make.
  static func encoded(_ value: Value) throws(EvaluationFault) -> String {
    switch value {
    case .record(let record):
      var pairs: [String] = []
      for (key, value) in record.members { pairs.append(try pair(key, value)) }
      return pairs.joined(separator: "&")
    case .list(let values):
      var pairs: [String] = []
      for value in values {
        guard case .list(let parts) = value, parts.count == 2 else {
          throw .badArgument("urlencode", Wording("每一项应为名称和值", "every element should be a name and a value"))
        }
        pairs.append(try pair(try parts[0].printed(), parts[1]))
      }
      return pairs.joined(separator: "&")
    default: return encoded(try value.printed(), keeping: "/")
    }
  }

  private static func pair(_ key: String, _ value: Value) throws(EvaluationFault) -> String {
    let text = try value.printed()
    // Queries write a blank as a plus.
    return [key, text].map { encoded($0, keeping: "").replacing("%20", with: "+") }.joined(separator: "=")
  }

  private static func encoded(_ text: String, keeping kept: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~".utf8).union(
      kept.utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in text.utf8 {
      if plain.contains(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
