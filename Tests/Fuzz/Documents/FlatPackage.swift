import DossierOffice

/// A package as bytes that a fuzzer can change without breaking check sums: each part behind a line `#### name`.
///
/// Parts that are not listed come from a small document of the format; what stands before the first such line is the
/// main part.
struct FlatPackage {
  private let parts: [(name: String, bytes: [UInt8])]

  init(_ bytes: UnsafeBufferPointer<UInt8>, of kind: OfficePackage.Kind) {
    var parts: [(name: String, bytes: [UInt8])] = []
    var name = kind == .word ? "word/document.xml" : "content.xml"
    var content: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard line.starts(with: Self.mark) else {
        content += line
        content.append(UInt8(ascii: "\n"))
        continue
      }
      parts.append((name, content))
      name = String(decoding: line.dropFirst(Self.mark.count), as: UTF8.self)
      content = []
    }
    parts.append((name, content))
    self.parts = Self.complete(parts.filter { !$0.bytes.isEmpty }, with: Skeleton.parts(of: kind))
  }

  /// The package as a ZIP file.
  func archive() -> [UInt8] {
    var writer = PackageWriter(level: 1)
    for part in parts { writer.add(part.name, bytes: part.bytes, stored: part.name == "mimetype") }
    return writer.finish()
  }

  private static let mark = Array("#### ".utf8)

  private static func complete(
    _ given: [(name: String, bytes: [UInt8])], with skeleton: [(name: String, text: String)]
  ) -> [(name: String, bytes: [UInt8])] {
    let names = Set(skeleton.map(\.name))
    let known = skeleton.map { part in
      (part.name, given.last { $0.name == part.name }?.bytes ?? Array(part.text.utf8))
    }
    return known + given.filter { !names.contains($0.name) }
  }
}
