public import DossierCore

extension WorkingCalendar {
  /// Reads all year files (`2026.yaml` …) of a folder; throws all that is wrong with them at once.
  public static func load(folder: String) throws(DossierError) -> WorkingCalendar {
    guard let names = CaseFolder.names(in: folder) else {
      throw DossierError(.noSuchFile).within(file: folder)
    }
    var years: [CalendarYear] = []
    var diagnostics: [Diagnostic] = []
    for name in names where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      do { years.append(try year(file: folder + "/" + name)) } catch { diagnostics += error.diagnostics }
    }
    guard diagnostics.isEmpty else { throw DossierError(diagnostics) }
    return WorkingCalendar(years)
  }

  private static func year(file: String) throws(DossierError) -> CalendarYear {
    let root = try SourceFile.reading(file) { () throws(DossierError) in
      try YAMLReader.read(try SourceFile.bytes(at: file))
    }
    return try FieldReader.reading(root, file: file) { CalendarYear(reading: $0) }
  }
}

extension TemplateSet {
  /// The calendar of the set, from its folder 节假日.
  public func calendar() throws(DossierError) -> WorkingCalendar {
    try WorkingCalendar.load(folder: folder + "/节假日")
  }
}

extension FieldReader {
  /// Runs an initialiser over a whole file; throws all that is wrong with it at once.
  static func reading<T>(_ root: SourceNode, file: String, _ read: (FieldReader) -> T) throws(DossierError)
    -> T
  {
    guard let members = root.members else {
      throw DossierError(.noRecord(at: root.position)).within(file: file)
    }
    let log = ReadingLog(file: file)
    let fields = FieldReader(members, position: root.position, log: log, context: ReadingContext())
    let value = read(fields)
    fields.reportUnknownKeys(read)
    guard log.diagnostics.isEmpty else { throw DossierError(log.sorted) }
    return value
  }
}
