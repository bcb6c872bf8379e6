internal import DossierCase
internal import DossierChecklist
public import DossierCore

/// The pages that `dossier explain` prints: of every code the program can give, and of those of all checklists.
public struct CodePages: Sendable {
  private let pages: [CodePage]
  /// What kept checklists from being read.
  private let faults: [Diagnostic]

  /// - Parameter workspace: where template sets and their checklists are; nil for the program's own codes alone.
  public init(_ workspace: Workspace?) {
    var pages = CodePage.builtIn
    var faults: [Diagnostic] = []
    if let workspace {
      for name in Self.setNames(in: workspace.templates) {
        do {
          let found = ChecklistStore.all(of: try workspace.library.set(named: name), in: workspace.library)
          pages += found.lists.flatMap { Self.pages(of: $0, setName: name) }
          faults += found.faults
        } catch {
          faults += error.diagnostics
        }
      }
    }
    self.pages = pages
    self.faults = faults
  }

  /// All codes that have a page.
  public var codes: [DiagnosticCode] { pages.map(\.code) }

  /// The page of a code; where several template sets use the code in their own ways, one for each.
  ///
  /// - Parameter code: in any case, with or without its dash: `f6` is `F-6`.
  /// - Throws: K131 for a code that has no page, with what kept checklists from being read.
  public func page(of code: String, in language: Language) throws(DossierError) -> String {
    let key = Self.key(of: code)
    var seen: Set<String> = []
    let found = pages.filter { Self.key(of: $0.code.rawValue) == key }.map { $0.printed(in: language) }
      .filter { seen.insert($0).inserted }
    guard !found.isEmpty else {
      throw DossierError([.unknownCode(code, nearest: nearest(to: code))] + faults)
    }
    return found.joined(separator: "\n")
  }

  /// All codes with their titles, those of a letter together.
  public func index(in language: Language) -> String {
    var letter: Character?
    var seen: Set<DiagnosticCode> = []
    var text = ""
    for page in pages where seen.insert(page.code).inserted {
      let first = page.code.rawValue.first
      if first != letter, let first {
        text += (letter == nil ? "" : "\n") + Self.heading(of: first).text(in: language) + "\n"
        letter = first
      }
      text += "  \(page.code)  \(page.title(in: language))\n"
    }
    return text
  }
}

// MARK: - Codes as people write them

extension CodePages {
  /// The code without what people leave out or write otherwise: case, dashes, blanks, full-width forms.
  private static func key(of code: String) -> String {
    var key = ""
    for scalar in code.unicodeScalars {
      // Full-width letters, digits and marks stand as far from their half-width ones as ！ from !.
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let folded = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if folded == "-" || folded == "－" || folded == "–" || folded.properties.isWhitespace { continue }
      key.unicodeScalars.append(folded)
    }
    return key.uppercased()
  }

  private func nearest(to code: String) -> DiagnosticCode? {
    guard code.utf8.count <= 40 else { return nil }
    let known = Dictionary(pages.map { (Self.key(of: $0.code.rawValue), $0.code) }) { first, _ in first }
    return Suggestion.nearest(to: Self.key(of: code), among: known.keys.sorted()).flatMap { known[$0] }
  }

  private static func heading(of letter: Character) -> Wording {
    switch letter {
    case "C": Wording("C  案件文件和模板集", "C  case files and template sets")
    case "T": Wording("T  模板的标签和表达式", "T  tags and expressions of templates")
    case "R": Wording("R  填写模板", "R  filling in templates")
    case "O": Wording("O  文档和文件", "O  documents and files")
    case "J": Wording("J  合并和组卷", "J  joining and assembling")
    case "L": Wording("L  清单文件", "L  checklist files")
    case "A": Wording("A  归档和验包", "A  archiving and verifying")
    case "M": Wording("M  个人信息、脱敏和说法", "M  personal data, masking and wordings")
    case "D": Wording("D  命令", "D  commands")
    case "K": Wording("K  检查模板、新建案件、说明代码", "K  inspecting templates, new cases, explaining")
    case "E": Wording("E  材料入卷", "E  materials in the dossier")
    case "B": Wording("B  回读、识别和补正通知", "B  read-back, recognition and correction notices")
    case "P": Wording("P  转换、页码和分卷", "P  conversion, page numbers and volumes")
    case "V": Wording("V  版式", "V  descriptions of forms")
    default: Wording("\(letter)  清单", "\(letter)  checklists")
    }
  }
}

// MARK: - Checklists

extension CodePages {
  /// The standard set first.
  private static func setNames(in templates: String) -> [String] {
    let names = TemplateSet.names(in: templates)
    return names.filter { $0 == TemplateSet.standardName } + names.filter { $0 != TemplateSet.standardName }
  }

  private static func pages(of checklist: Checklist, setName: String) -> [CodePage] {
    checklist.items.flatMap { item in
      item.tests.map { CodePage($0, of: item, in: checklist, setName: setName) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ code: String, nearest: DiagnosticCode?) -> Diagnostic {
    let shown = String(code.prefix(40))
    let guess = nearest.map { [Wording("是不是 \($0)？", "did you mean \($0)?")] } ?? []
    return Diagnostic(
      "K131", .error, Wording("没有代码「\(shown)」", "there is no code “\(shown)”"),
      hints: guess + [
        Wording(
          "dossier explain 不带代码则列出全部；清单的代码（如 F-6）要能找到模板集",
          "dossier explain without a code lists all; codes of checklists, as F-6, need the template sets")
      ])
  }
}
