public import DossierCore
internal import Glibc

/// Finds the folder that holds the template sets.
public enum TemplateFolder {
  /// The folder that was named, or the nearest `Templates`: here and above, beside the program and above it, or where
  /// packages install it.
  ///
  /// - Throws: ``DossierError`` where there is none.
  public static func find(named: String?) throws(DossierError) -> String {
    if let named {
      guard PathName.isFolder(named) else { throw DossierError(.noTemplates(at: named)) }
      return named
    }
    let candidates = ancestors(of: ".") + ancestors(of: PathName.folder(of: executable)) + installed
    guard let found = candidates.first(where: PathName.isFolder) else {
      throw DossierError(.noTemplates(at: nil))
    }
    return found
  }

  /// The program's own file, however it was called.
  private static var executable: String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static let installed = ["/usr/local/share/dossier/Templates", "/usr/share/dossier/Templates"]

  private static func ancestors(of folder: String) -> [String] {
    guard let resolved = realpath(folder, nil) else { return [] }
    defer { free(resolved) }
    var path = String(cString: resolved)
    var found = folder == "." ? ["Templates"] : []
    while path.count > 1 {
      found.append(path + "/Templates")
      path = PathName.folder(of: path)
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func noTemplates(at path: String?) -> Diagnostic {
    Diagnostic(
      "D101", .error, Wording("找不到模板集所在的文件夹", "the folder of the template sets is not there"),
      at: Location(file: path),
      hints: [
        Wording(
          "用 --templates 指明，或设环境变量 DOSSIER_TEMPLATES",
          "name it with --templates, or set the environment variable DOSSIER_TEMPLATES")
      ])
  }
}
