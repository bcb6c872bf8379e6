import Foundation
import Testing

/// Everything that the command makes of the samples, made once for all tests that judge it.
final class Products: Sendable {
  static let shared = Result { try Products() }

  /// The documents of each sample, by file name, each in both formats.
  let documents: [Sample: [String]]
  let folder: String

  static func make() throws -> Products { try shared.get() }

  private init() throws {
    folder = Self.parent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The folder goes with the process.
    atexit { try? FileManager.default.removeItem(atPath: Products.parent) }
    var documents: [Sample: [String]] = [:]
    for sample in Sample.allCases { documents[sample] = try Self.write(sample, below: folder) }
    self.documents = documents
  }

  private static let parent = FileManager.default.temporaryDirectory
    .appending(path: "dossier-products-\(ProcessInfo.processInfo.processIdentifier)").path

  /// Renders and assembles a sample in both formats.
  ///
  /// - Returns: the names of the documents.
  static func write(_ sample: Sample, below parent: String) throws -> [String] {
    let folder = "\(parent)/\(sample.rawValue)"
    let draft = sample.isDraft ? ["--draft"] : []
    let rendered = try Command.results(
      ["render", sample.path, "--as", "docx", "--as", "odt", "-o", folder] + draft)
    try #require(rendered.outcome.status == 0, "\(rendered.outcome.all)")
    for format in ["docx", "odt"] {
      let outcome = try Command.run(
        ["assemble", sample.path, "-o", "\(folder).\(format)"] + draft + (sample.isDraft ? waiver : []))
      try #require(outcome.status == 0, "\(outcome.all)")
    }
    return rendered.results.flatMap(\.written).map { ($0 as NSString).lastPathComponent }.sorted()
  }

  /// The faulty sample has a clause that keeps it from being assembled.
  private static let waiver = ["--waive", "W-2", "--reason", "样例保留原文"]

  /// A document of a sample, or the sample's dossier.
  struct Product: Hashable, CustomTestStringConvertible {
    let sample: Sample
    /// Without ending; nil for the dossier.
    let name: String?
    let format: String

    var testDescription: String { "\(sample.rawValue)/\(name ?? "卷宗").\(format)" }
  }

  func path(of product: Product) -> String {
    let ending = product.name.map { "/\($0)" } ?? ""
    return "\(folder)/\(product.sample.rawValue)\(ending).\(product.format)"
  }

  func dossier(_ sample: Sample, _ format: String) -> String {
    path(of: Product(sample: sample, name: nil, format: format))
  }

  /// Every file that was made, dossiers last.
  var all: [Product] {
    Sample.allCases.flatMap { sample in
      documents[sample, default: []].map { file in
        let name = file as NSString
        return Product(sample: sample, name: name.deletingPathExtension, format: name.pathExtension)
      } + ["docx", "odt"].map { Product(sample: sample, name: nil, format: $0) }
    }
  }

  func all(_ format: String) -> [Product] { all.filter { $0.format == format } }
}
