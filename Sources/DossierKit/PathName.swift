/// Names taken from paths.
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
    let name = last(of: path)
    return ["yaml", "yml", "json"].contains { name.hasSuffix("." + $0) } ? last(of: folder(of: path)) : name
  }
}
