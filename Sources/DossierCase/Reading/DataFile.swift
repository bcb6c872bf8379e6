public import DossierCore

/// Any data in YAML or JSON, with the places of its fields: what a template is filled with, a checklist.
public struct DataFile: Sendable {
  public let value: Value
  public let source: SourceMap

  /// Reads a file.
  ///
  /// - Throws: C101–C110 with line and column.
  public init(path: String) throws(DossierError) {
    let root = try SourceFile.reading(path) { () throws(DossierError) in
      try YAMLReader.read(try SourceFile.bytes(at: path))
    }
    value = root.value
    source = SourceMap(file: path, root: root)
  }
}
