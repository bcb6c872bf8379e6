/// Paths as manifests write them: `%`, CR and LF percent-encoded, nothing else (RFC 8493, 2.1.3).
enum ManifestPath {
  enum Flaw: Hashable, Sendable {
    case absolute
    case leavesBag
    case homeFolder
    case noPath
    case notPayload
    case notTag
    case notUTF8
  }

  static func encoded(_ path: [UInt8]) -> [UInt8] {
    path.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x25: Array("%25".utf8)
      case 0x0D: Array("%0D".utf8)
      case 0x0A: Array("%0A".utf8)
      default: [byte]
      }
    }
  }

  /// Other percent signs stay as they are. Bags up to 0.97 encode line breaks only.
  static func decoded(_ path: [UInt8], encodesPercent: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var rest = path[...]
    while let first = rest.first {
      let plain = first == 0x25 ? plainByte(of: rest.prefix(3)) : nil
      if let plain, plain != 0x25 || encodesPercent {
        result.append(plain)
        rest = rest.dropFirst(3)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func plainByte(of code: ArraySlice<UInt8>) -> UInt8? {
    switch String(decoding: code, as: UTF8.self) {
    case "%25": 0x25
    case "%0D", "%0d": 0x0D
    case "%0A", "%0a": 0x0A
    default: nil
    }
  }

  /// The path without `.` parts and doubled strokes, or what is wrong with it.
  static func checked(_ path: [UInt8]) -> Result<BagPath, FlawError> {
    let parts = path.split(separator: 0x2F).filter { !$0.elementsEqual([0x2E]) }
    guard !parts.isEmpty, !path.contains(0) else { return .failure(FlawError(.noPath)) }
    if path.first == 0x2F || isDrive(path) { return .failure(FlawError(.absolute)) }
    if path.first == 0x7E { return .failure(FlawError(.homeFolder)) }
    if parts.contains(where: { $0.elementsEqual([0x2E, 0x2E]) }) { return .failure(FlawError(.leavesBag)) }
    return .success(BagPath(Array(parts.joined(separator: [0x2F]))))
  }

  struct FlawError: Error {
    let flaw: Flaw
    init(_ flaw: Flaw) { self.flaw = flaw }
  }

  /// `C:\…`, `C:/…` or `\\server`.
  private static func isDrive(_ path: [UInt8]) -> Bool {
    if path.starts(with: [0x5C, 0x5C]) { return true }
    guard path.count >= 3, path[1] == 0x3A, path[2] == 0x5C || path[2] == 0x2F else { return false }
    return (0x61...0x7A).contains(path[0] | 0x20)
  }
}
