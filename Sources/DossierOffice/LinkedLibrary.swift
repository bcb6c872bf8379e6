internal import CLibXML2
internal import CLibZip

/// The C libraries that documents are read with, in the versions that are loaded now.
public enum LinkedLibrary: String, Sendable, CaseIterable {
  case libxml2
  case libzip

  /// The version, such as `2.9.14`.
  public var version: String {
    switch self {
    case .libxml2: Self.dotted(String(cString: dossier_libxml2_version()))
    case .libzip: zip_libzip_version().map { String(cString: $0) } ?? "?"
    }
  }

  /// libxml2 says `20914` for 2.9.14, with a suffix in some builds.
  private static func dotted(_ text: String) -> String {
    guard let number = Int(text.prefix { "0"..."9" ~= $0 }) else { return text }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
