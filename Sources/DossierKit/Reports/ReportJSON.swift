internal import DossierChecklist
public import DossierCore
internal import FoundationEssentials

/// Reports as JSON. Keys are English and stay; new ones may be added.
public enum ReportJSON {
  /// The reports as one document, `{"schema": 1, "results": [...]}`, written as they come: thousands need not be held.
  public struct Stream {
    private let language: Language
    private var isEmpty = true

    public init(language: Language) {
      self.language = language
    }

    /// What the next report adds to the document.
    public mutating func text(of report: PathReport) -> String {
      let element = ReportJSON.encode(Result(report, language: language)).split(separator: "\n")
        .map { "    \($0)" }.joined(separator: "\n")
      defer { isEmpty = false }
      return (isEmpty ? "{\n  \"results\" : [\n" : ",\n") + element
    }

    /// What ends the document.
    public var end: String {
      isEmpty ? "{\n  \"results\" : [],\n  \"schema\" : 1\n}\n" : "\n  ],\n  \"schema\" : 1\n}\n"
    }
  }

  /// One report as a document.
  static func text(of report: PathReport, language: Language) -> String {
    var stream = Stream(language: language)
    return stream.text(of: report) + stream.end
  }

  /// Any value in the form that all our JSON has: indented, keys sorted.
  public static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // These values are texts, numbers and lists: there is nothing in them that JSON cannot say.
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// Any value on one line, keys sorted.
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private struct Result: Encodable {
    let path: String
    let status: String
    let findings: [Finding]
    let checklists: [List]
    let clocks: [ClockJSON]?
    let written: [String]

    init(_ report: PathReport, language: Language) {
      path = report.path
      status = report.status.rawValue
      findings = report.allDiagnostics.map { Finding($0, language: language) }
      checklists = report.checklists.map { List($0, language: language) }
      clocks = report.clocks?.map { ClockJSON($0, language: language) }
      written = report.written
    }
  }

  private struct List: Encodable {
    let name: String
    let items: [Item]

    init(_ report: ChecklistReport, language: Language) {
      name = report.name.text(in: language)
      items = report.items.map { Item($0, language: language) }
    }
  }

  private struct Item: Encodable {
    let number: Int
    let title: String
    let state: String
    let evidence: [String]
    let findings: [String]
    let reason: String?

    init(_ report: ItemReport, language: Language) {
      number = report.number
      title = report.title.text(in: language)
      state = report.state.rawValue
      evidence = report.evidence.map(\.path.description)
      findings = report.findings.map(\.code.rawValue)
      reason = report.reason
    }
  }

  private struct Finding: Encodable {
    let code: String
    let severity: String
    let message: String
    let location: Place
    let basis: String?
    let hints: [String]

    init(_ diagnostic: Diagnostic, language: Language) {
      code = diagnostic.code.rawValue
      severity = diagnostic.severity.rawValue
      message = diagnostic.message.text(in: language)
      location = Place(diagnostic.location)
      basis = diagnostic.basis?.text(in: language)
      hints = diagnostic.hints.map { $0.text(in: language) }
    }
  }

  /// A location as every finding and listing writes it.
  public struct Place: Encodable {
    let file: String?
    let line: Int?
    let column: Int?
    let field: String?
    let story: String?
    let part: String?
    let paragraph: Int?
    let table: Int?
    let row: Int?
    let cell: Int?
    let quote: String?

    public init(_ location: Location) {
      file = location.file
      line = location.line
      column = location.column
      field = location.field.map(\.description)
      story = location.place?.story.rawValue
      part = location.place?.part
      paragraph = location.place?.paragraph
      table = location.place?.cell?.table
      row = location.place?.cell?.row
      cell = location.place?.cell?.column
      quote = location.quote
    }
  }
}
