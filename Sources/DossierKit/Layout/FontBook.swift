internal import DossierCase
internal import DossierCore

/// What a template set says of fonts (字体.yaml): which stand in for others without moving a line, and where they come from.
struct FontBook: Sendable {
  /// The name of the file in the set's folder.
  static let fileName = "字体.yaml"

  /// By the lowercase name of a font those whose glyphs are as wide, in lowercase too.
  private var standIns: [String: Set<String>] = [:]
  private var sources: [(names: Set<String>, text: Wording)] = []

  /// A set that was copied without the file goes by that of the standard set beside it.
  ///
  /// - Throws: ``DossierError`` where the file is there and cannot be read.
  init(_ set: TemplateSet) throws(DossierError) {
    let folders = [set.folder, "\(PathName.folder(of: set.folder))/\(TemplateSet.standardName)"]
    let files = folders.map { "\($0)/\(Self.fileName)" }
    guard let path = files.first(where: PathName.isFile) else { return }
    let data = try DataFile(path: path).value
    for (name, others) in data["替代"].record?.members ?? [] {
      standIns[name.lowercased()] = Self.names(in: others)
    }
    sources = (data["出处"].list ?? []).compactMap { entry in
      guard let chinese = entry["说"].text else { return nil }
      return (Self.names(in: entry["字体"]), Wording(chinese, entry["英文"].text ?? chinese))
    }
  }

  /// Whether lines break the same where the one font is taken for the other.
  func isAsWide(_ standIn: String, as name: String) -> Bool {
    standIns[name.lowercased()]?.contains(standIn.lowercased()) == true
  }

  func mayStandIn(for name: String) -> Bool {
    standIns[name.lowercased()] != nil
  }

  /// Where to take fonts from, each place with those of the names that come from there.
  func sources(of names: [String]) -> [Wording] {
    sources.compactMap { source in
      let found = names.filter { source.names.contains($0.lowercased()) }
      guard !found.isEmpty else { return nil }
      return Wording(
        "\(found.joined(separator: "、"))：\(source.text.chinese)",
        "\(found.joined(separator: ", ")): \(source.text.english)")
    }
  }

  private static func names(in list: Value) -> Set<String> {
    Set((list.list ?? []).compactMap { $0.text?.lowercased() })
  }
}
