public import DossierCore

/// Reads case files. Nothing is thrown for what is found in a file: all of it comes back at once, sorted by line.
public enum CaseReader {
  /// Reads a case folder, or its file.
  ///
  /// - Returns: The case, wherever the file could be parsed at all, however much it lacks; and what is wrong with it.
  public static func read(_ path: String, set: TemplateSet) -> (case: CaseFile?, diagnostics: [Diagnostic]) {
    do {
      let source = try open(path)
      return read(source.root, file: source.file, folder: source.folder, set: set)
    } catch {
      return (nil, error.diagnostics)
    }
  }

  /// Reads a case with the template set that it names, from a folder of sets.
  public static func read(
    _ path: String, templates: String
  ) -> (case: CaseFile?, set: TemplateSet?, diagnostics: [Diagnostic]) {
    read(path) { name throws(DossierError) in try TemplateSet.load(named: name, in: templates) }
  }

  /// Reads a case with the template set that it names, as the caller keeps sets at hand.
  public static func read(
    _ path: String, loading load: (_ name: String) throws(DossierError) -> TemplateSet
  ) -> (case: CaseFile?, set: TemplateSet?, diagnostics: [Diagnostic]) {
    do {
      let source = try open(path)
      let set = try namedSet(of: source, loading: load)
      let result = read(source.root, file: source.file, folder: source.folder, set: set)
      return (result.case, set, result.diagnostics)
    } catch {
      return (nil, nil, error.diagnostics)
    }
  }

  /// The name of the template set that a case asks for.
  public static func templateSetName(of path: String) throws(DossierError) -> String {
    try open(path).root.templateSetName ?? TemplateSet.standardName
  }

  /// The name of the template set that the text of a case asks for; nil where it names none or cannot be read.
  public static func templateSetName(ofText text: String) -> String? {
    (try? YAMLReader.read(text))?.templateSetName
  }

  /// Reads a case from text, as a web page or a test has it.
  ///
  /// - Parameters:
  ///   - file: The name that diagnostics show.
  ///   - folder: Where the named files are looked for; nil does without looking.
  public static func read(
    text: String, file: String, folder: String?, set: TemplateSet
  ) -> (case: CaseFile?, diagnostics: [Diagnostic]) {
    do {
      let root = try SourceFile.reading(file) { () throws(DossierError) in
        try YAMLReader.read(Array(text.utf8))
      }
      return read(root, file: file, folder: folder, set: set)
    } catch {
      return (nil, error.diagnostics)
    }
  }
}

extension CaseReader {
  private struct Source {
    let root: SourceNode
    let file: String
    let folder: String
  }

  private static func open(_ path: String) throws(DossierError) -> Source {
    let file = try self.file(at: path)
    let root = try SourceFile.reading(file) { () throws(DossierError) in
      try YAMLReader.read(try SourceFile.bytes(at: file))
    }
    let folder = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    return Source(root: root, file: file, folder: folder)
  }

  private static func file(at path: String) throws(DossierError) -> String {
    guard CaseFolder.isFolder(path) else { return path }
    let folder = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    if let file = CaseFile.fileNames.lazy.map({ folder + "/" + $0 }).first(where: CaseFolder.holds) {
      return file
    }
    let isReadable = CaseFolder.names(in: path) != nil
    throw DossierError(isReadable ? .folderWithoutCase : .unreadable).within(file: path)
  }

  private static func namedSet(
    of source: Source, loading load: (_ name: String) throws(DossierError) -> TemplateSet
  ) throws(DossierError) -> TemplateSet {
    let name = source.root.templateSetName ?? TemplateSet.standardName
    do {
      return try load(name)
    } catch {
      let location = SourceMap(file: source.file, root: source.root).location(of: "模板集")
      throw DossierError(
        error.diagnostics.map { diagnostic in
          guard diagnostic.code == "C150" else { return diagnostic }
          var placed = diagnostic
          placed.location = location
          return placed
        })
    }
  }

  private static func read(
    _ root: SourceNode, file: String, folder: String?, set: TemplateSet
  ) -> (case: CaseFile?, diagnostics: [Diagnostic]) {
    guard let members = root.members else {
      return (nil, [Diagnostic.noRecord(at: root.position).within(file: file)])
    }
    let log = ReadingLog(file: file)
    let context = ReadingContext(set.words)
    let fields = FieldReader(members, position: root.position, log: log, context: context)
    let source = SourceMap(file: file, root: root)
    let read = { CaseFile(reading: $0, folder: folder, source: source) }
    let found = read(fields)
    fields.reportUnknownKeys(read)
    for diagnostic in set.judgeRequiredFields(of: found) { log.report(diagnostic) }
    for diagnostic in found.judgeFiles() { log.report(diagnostic) }
    return (found, log.sorted)
  }
}

extension SourceNode {
  fileprivate var templateSetName: String? {
    members?.first { $0.key.hasSameBytes(as: "模板集") }?.value.scalar?.value.text
  }
}

extension SourceFile {
  /// Runs a reading whose errors are said to be in a file.
  static func reading<T>(_ file: String, _ read: () throws(DossierError) -> T) throws(DossierError) -> T {
    do { return try read() } catch { throw error.within(file: file) }
  }
}

extension Diagnostic {
  static func noRecord(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      "C111", .error, Wording("文件里没有“键: 值”的内容", "the file holds no “key: value” lines"),
      at: Location(line: position.line, column: position.column),
      hints: [
        Wording(
          "每行写一个“键: 值”，冒号用半角，后面空一格",
          "write one “key: value” a line, with a half-width colon and a blank after it")
      ])
  }
}
