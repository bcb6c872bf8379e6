#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Names taken from paths, and what stands there.
public enum PathName {
  /// The last component.
  public static func last(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The last component without its ending.
  public static func stem(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folder, `.` where none is named.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A case by the name of its folder, whether the folder or its file was named.
  public static func caseName(of path: String) -> String {
    isData(path) ? last(of: folder(of: path)) : last(of: path)
  }

  /// Whether a file of this name holds data, hence may be a case file.
  static func isData(_ path: String) -> Bool {
    ["yaml", "yml", "json"].contains { path.lowercased().hasSuffix("." + $0) }
  }

  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
