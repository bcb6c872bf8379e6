internal import DossierCore

/// The page of a diagnostic code: what it means, an example that causes it, how to mend it.
struct CodePage: Sendable {
  let code: DiagnosticCode
  /// The whole page; its first line is the title.
  let text: Wording

  init(_ code: DiagnosticCode, _ chinese: String, _ english: String) {
    self.code = code
    text = Wording(chinese, english)
  }

  func title(in language: Language) -> String {
    String(text.text(in: language).prefix { $0 != "\n" })
  }

  /// The page as it is printed, the code before its title.
  func printed(in language: Language) -> String {
    "\(code)  \(text.text(in: language))\n"
  }
}

extension CodePage {
  /// The pages of the codes that the program itself gives, in the order in which an index shows them.
  static let builtIn =
    caseFiles + caseFacts + artefacts + profiles + tags + evaluation + rendering + packages + documents
    + wordJoining + textJoining + joining + checklistFiles + archiving + bags + commands + deadlines + waivers
    + personalData + support + materials + layout + forms + readBack + recognition
}
