internal import DossierAssembly
public import DossierCase
public import DossierCore
internal import DossierOffice
internal import DossierRender

/// Checks cases and writes the correction notice (补正通知书) on each that has defects.
public struct WriteNotice: Sendable {
  public var check: CheckCase
  /// Until when the defects are to be mended; left blank where it is not said.
  public var dueOn: CivilDate?
  /// For whom the notice is.
  public var audience = Audience.office
  public var overwrites = false

  public init(_ check: CheckCase) {
    self.check = check
  }

  /// - Parameter output: the file to write; for several cases a folder, in which each gets a notice named by its number.
  public func run(_ paths: [String], to output: String, _ tell: (PathReport) -> Void) {
    let isFolder = output.hasSuffix("/") || PathName.isFolder(output)
    guard isFolder || paths.count == 1 else {
      return paths.forEach {
        tell(PathReport(path: $0, status: .failed, diagnostics: [.severalNotices(output)]))
      }
    }
    var taken: Set<String> = []
    for path in paths {
      var (report, opened) = check.examine(path)
      if report.status != .failed, let opened {
        do throws(DossierError) {
          let file = isFolder ? Self.name(of: opened, in: output, &taken) : output
          try write(&report, opened, to: file)
        } catch {
          report.diagnostics += error.diagnostics
          report.status = .failed
        }
      }
      tell(report)
    }
  }

  private func write(_ report: inout PathReport, _ opened: OpenCase, to file: String) throws(DossierError) {
    guard let format = DocumentFormat(fileName: file) else {
      throw DossierError(
        .wrongEnding(file, wanted: DocumentFormat.allCases.map { "." + $0.rawValue }.joined(separator: " / "))
      )
    }
    guard let notice = CorrectionNotice(report, opened, dueOn: dueOn) else {
      report.diagnostics.append(.nothingToCorrect)
      return
    }
    let template = opened.set.rule(for: .defectNotice)?.template ?? ArtefactKind.defectNotice.rawValue
    let masking = try opened.masking(for: audience)
    var renderer = CaseRenderer(
      opened.file, set: opened.set, missing: opened.missingPolicy(asDraft: true), mask: masking.mask)
    let bytes = try renderer.render(template: template, writing: notice.record, format)
    report.diagnostics += masking.objections(to: renderer.templates)
    try OutputFolder(PathName.folder(of: file), overwrites: overwrites).make()
    try AtomicFile.write(bytes, to: file, overwrite: overwrites)
    report.written.append(file)
  }

  /// Cases are told apart by their numbers; folders of cases may be named after people.
  private static func name(of opened: OpenCase, in folder: String, _ taken: inout Set<String>) -> String {
    let number = String(opened.file.matter.number.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 })
    var name = "\(number) 补正通知书"
    var count = 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(number) 补正通知书-\(count)"
    }
    return (folder.hasSuffix("/") ? folder : folder + "/") + name + ".docx"
  }
}

extension Diagnostic {
  fileprivate static func severalNotices(_ output: String) -> Diagnostic {
    Diagnostic(
      "B141", .error,
      Wording(
        "一份补正通知书只写一件案件", "a correction notice is about one case"), at: Location(file: output),
      hints: [
        Wording(
          "--notice 写一个文件夹（以 / 结尾），每件案件各写一份",
          "give --notice a folder, ending in /; each case gets a notice of its own")
      ])
  }

  fileprivate static let nothingToCorrect = Diagnostic(
    "B142", .note,
    Wording("没有要补正的，没有写补正通知书", "there is nothing to correct; no notice was written"),
    hints: [Wording("供参考的提示不写进通知书", "remarks do not go into a notice")])
}
