internal import DossierCase
internal import DossierConversion
internal import DossierCore
internal import DossierOffice
internal import Glibc

/// Looks at what this machine has for the program's work: libraries, template sets, fonts, helpers.
public struct ExamineMachine: Sendable {
  private let templates: String?

  /// - Parameter templates: the folder of template sets; nil where none was found.
  public init(templates: String?) {
    self.templates = templates
  }

  /// Everything that was looked for, the needed things first. Takes a few seconds where LibreOffice is installed.
  public func run() -> [Examination] {
    LinkedLibrary.allCases.map(library) + templateSets() + [terminal(), temporaryFolder()]
      + FontExamination().run()
      + [office(), poppler()]
  }

  private func library(_ library: LinkedLibrary) -> Examination {
    Examination(
      Wording(library.rawValue, library.rawValue), isThere: true, isNeeded: true,
      Wording(library.version, library.version))
  }
}

// MARK: - Template sets

extension ExamineMachine {
  private func templateSets() -> [Examination] {
    guard let templates else { return [.noTemplates] }
    let names = TemplateSet.names(in: templates)
    return names.isEmpty ? [.noTemplates] : names.map { templateSet($0, in: templates) }
  }

  private func templateSet(_ name: String, in folder: String) -> Examination {
    do {
      let set = try TemplateSet.load(named: name, in: folder)
      return .templateSet(name, counts: Self.templateCounts(of: set))
    } catch {
      return .brokenSet(name, error.diagnostics.first)
    }
  }

  /// How many of the set's forms are there in each format, and how many there should be.
  private static func templateCounts(of set: TemplateSet) -> (docx: Int, odt: Int, all: Int) {
    let forms = [set.forms.cover, set.forms.index, set.forms.noteSheet, set.forms.photoPage]
    let names = Set(set.kinds.map(\.template) + forms)
    func count(_ ending: String) -> Int { names.count { access("\(set.folder)/\($0).\(ending)", R_OK) == 0 } }
    return (count("docx"), count("odt"), names.count)
  }
}

// MARK: - Surroundings

extension ExamineMachine {
  private func terminal() -> Examination {
    let setting = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Self.variable).first { !$0.isEmpty } ?? ""
    let name = setting.lowercased()
    return .terminal(setting, isUTF8: name.hasSuffix("utf-8") || name.hasSuffix("utf8"))
  }

  private func temporaryFolder() -> Examination {
    let folder = Self.variable("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/dossier-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return .temporaryFolder(folder, isWritable: false) }
    close(descriptor)
    unlink(name)
    return .temporaryFolder(folder, isWritable: true)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

// MARK: - Helpers

extension ExamineMachine {
  private func office() -> Examination {
    guard let path = ChildProcess.path(of: "soffice") ?? ChildProcess.path(of: "libreoffice") else {
      return .noOffice
    }
    let output = ChildProcess.run(path, ["--version"], seconds: 20)
    return .office(path, version: output.flatMap(Self.versionNumber))
  }

  private func poppler() -> Examination {
    guard let path = ChildProcess.path(of: "pdftoppm") else { return .noPoppler }
    let output = ChildProcess.run(path, ["-v"], seconds: 5)
    return .poppler(path, version: output.flatMap(Self.versionNumber))
  }

  /// The first word that looks like a version: `LibreOffice 7.4.7.2 40(Build:2)`.
  static func versionNumber(in output: String) -> String? {
    output.split(whereSeparator: \.isWhitespace).first { word in
      word.first.map { "0"..."9" ~= $0 } == true && word.contains(".")
    }.map(String.init)
  }
}
