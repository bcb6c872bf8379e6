import Foundation
import Testing

/// What LibreOffice makes of everything the command made, one run for each kind of output.
final class Conversions: Sendable {
  static let shared = Result { try Conversions() }

  /// Where the outputs lie, by product.
  private let names: [Products.Product: String]
  private let folder: String
  let complaints: String

  private init() throws {
    let products = try Products.shared.get()
    folder = products.folder + "/office"
    // Plain names, so that nothing hangs on the locale of the machine.
    var names: [Products.Product: String] = [:]
    let sources = "\(folder)/sources"
    try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
    for (index, product) in products.all.enumerated() {
      let name = "\(product.format)-\(index)"
      names[product] = name
      try FileManager.default.copyItem(
        atPath: products.path(of: product), toPath: "\(sources)/\(name).\(product.format)")
    }
    self.names = names
    let files = products.all.compactMap { product in
      names[product].map { "\(sources)/\($0).\(product.format)" }
    }
    var complaints = ""
    for (kind, name) in [("pdf", "pdf"), ("txt:Text", "txt")] {
      complaints += try Self.convert(files, to: kind, into: "\(folder)/\(name)", profile: "\(folder)/profile")
    }
    self.complaints = complaints
  }

  /// Converts files in one run of LibreOffice.
  ///
  /// - Returns: what went wrong, empty where nothing did.
  static func convert(
    _ files: [String], to kind: String, into folder: String, profile: String
  ) throws -> String {
    let outcome = try Tool.run(
      "timeout",
      [
        "280", "soffice", "-env:UserInstallation=file://\(profile)", "--headless", "--convert-to", kind,
        "--outdir", folder,
      ]
        + files)
    return outcome.status == 0 ? "" : "\(kind): \(outcome.status) \(outcome.errors)"
  }

  func pdf(_ product: Products.Product) -> String { output(product, "pdf") }
  func text(_ product: Products.Product) -> String { output(product, "txt") }

  private func output(_ product: Products.Product, _ ending: String) -> String {
    "\(folder)/\(ending)/\(names[product] ?? "").\(ending)"
  }

  /// The number of pages of a PDF; 0 where it is none.
  static func pageCount(_ path: String) -> Int {
    guard let bytes = try? contents(of: path) else { return 0 }
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    return text.matches(of: /\/Type\s*\/Page[^s]/).count
  }

  /// The texts of the pages of a PDF.
  static func pages(_ path: String) throws -> [String] {
    let pages = try Tool.run("pdftotext", ["-raw", path, "-"]).output.split(
      separator: "\u{C}", omittingEmptySubsequences: false)
    return pages.dropLast().map(String.init)
  }
}

extension String {
  /// Without white space, which offices put differently.
  var solid: String { filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
}
