internal import DossierCase
internal import DossierChecklist
internal import DossierCore
internal import DossierReadBack

extension CheckCase {
  /// What is judged by its papers, a case file there or not.
  enum Papers {
    case dossier(DossierFile)
    /// Documents that were not made with us.
    case foreign([ForeignFile])
  }

  /// The papers at a path; nil where it is a case, or there is nothing to read.
  ///
  /// - Throws: ``DossierError`` where a file is no document.
  func papers(at path: String) throws(DossierError) -> Papers? {
    if PathName.isFolder(path) {
      // Nearly every folder that is checked is a case: its file tells, without a walk through all that lies in it.
      let isCase = CaseFile.fileNames.contains { PathName.isFile("\(path)/\($0)") }
      return isCase ? nil : try ForeignFolder(path).files().map { .foreign($0) }
    }
    guard PathName.isFile(path) else { return nil }
    let name = PathName.last(of: path)
    if ForeignFile.isLegacy(name) { return .foreign(ForeignFile.all([path])) }
    guard ForeignFile.isPaper(name) else { return nil }
    let file = try DossierFile(path: path)
    return file.isOurs ? .dossier(file) : .foreign([ForeignFile(path: path, package: file.package)])
  }

  /// Judges documents that were not made with us, by the six haves unless other lists are named.
  func judge(
    _ files: [ForeignFile], at path: String, into report: inout PathReport
  ) throws(DossierError) -> OpenCase {
    let set = try workspace.library.set(named: TemplateSet.standardName)
    let book = try RecognitionBook(set)
    let foreign = ForeignCase(files, by: book)
    report.diagnostics += foreign.findings
    guard !foreign.places.documents.isEmpty else { throw DossierError(.nothingRecognised(path)) }
    let result = CaseReader.read(text: foreign.tree.json, file: path, folder: nil, set: set)
    guard let file = result.case else { throw DossierError(result.diagnostics) }
    let opened = OpenCase(path: path, file: file, set: set, diagnostics: [])
    report.diagnostics += result.diagnostics.filter { $0.severity == .warning }.map {
      book.hints.reworded(foreign.places.placed($0, at: path), in: foreign.places.kind(of: $0))
    }
    try judge(
      opened, foreign.places, book.hints, isAlone: files.count == 1 && !PathName.isFolder(path), into: &report
    )
    return opened
  }

  private func judge(
    _ opened: OpenCase, _ places: ForeignPlaces, _ hints: ForeignHints, isAlone: Bool,
    into report: inout PathReport
  ) throws(DossierError) {
    let names = checklists.isEmpty ? Self.usualList(of: opened.set) : checklists
    let lists = try ChecklistStore.checklists(of: opened.set, named: names, in: workspace.library)
    let facts = try facts(of: opened, for: lists)
    let judge = ChecklistJudge(facts: facts, today: workspace.today) {
      places.location(of: $0, at: opened.path)
    }
    report.documents = DocumentLabel.all(of: facts)
    for list in lists {
      let found = judge.report(on: list).mappingFindings { finding in
        places.qualified(hints.reworded(finding, in: places.kind(of: finding)))
      }
      guard isAlone else {
        report.checklists.append(found)
        continue
      }
      // One paper is judged by what it says itself; what else the case lacks is no fault of it.
      report.diagnostics += found.findings.filter { finding in
        let steps = finding.location.field?.steps ?? []
        return steps.count > 1 && steps[0] == .key("文书") && steps[1] == .index(0)
      }
    }
  }

  private static func usualList(of set: TemplateSet) -> [String] {
    let names = set.checklistFiles.map { PathName.stem(of: $0) }
    return names.contains("六有") ? ["六有"] : Array(names.prefix(1))
  }
}
