internal import DossierArchive
internal import DossierCase
internal import DossierCore

/// The archival code and the description of a volume, from `归档` of the case.
struct ArchivingFields {
  let code: ArchivalCode
  private let archiving: Archiving

  /// - Throws: ``DossierError`` with every field that is missing or unfit.
  init(_ file: CaseFile) throws(DossierError) {
    guard let archiving = file.archiving else { throw DossierError(.noArchiving(file)) }
    let missing = Self.missing(in: archiving)
    guard missing.isEmpty, let fonds = archiving.fondsNumber, let category = archiving.classNumber,
      let year = archiving.year, let retention = archiving.retention,
      let volume = archiving.volumeNumber.flatMap({ Int($0) })
    else { throw DossierError((missing.isEmpty ? ["案卷号"] : missing).map { .archivingLacks($0, in: file) }) }
    self.archiving = archiving
    do {
      code = try ArchivalCode(
        fonds: fonds, category: category, year: year, retention: retention, volume: volume)
    } catch {
      throw DossierError(
        error.diagnostics.map { diagnostic in
          var placed = diagnostic
          placed.location = file.source.location(of: "归档")
          return placed
        })
    }
  }

  private static func missing(in archiving: Archiving) -> [String] {
    let fields: [(String, Bool)] = [
      ("全宗号", archiving.fondsNumber == nil), ("全宗名称", archiving.fondsName == nil),
      ("类别号", archiving.classNumber == nil), ("案卷号", archiving.volumeNumber == nil),
      ("年度", archiving.year == nil), ("保管期限", archiving.retention == nil),
    ]
    return fields.filter(\.1).map(\.0)
  }

  func volume(of file: CaseFile, itemCount: Int) -> VolumeDescription {
    let dates = file.artefacts.compactMap(\.date).sorted()
    return VolumeDescription(
      code: code.description, fondsCode: code.fonds, fondsName: archiving.fondsName ?? "",
      className: archiving.seriesName ?? "信访", title: file.matter.title, firstDate: dates.first,
      lastDate: dates.last,
      retention: code.retention, year: code.year, itemCount: itemCount, remark: archiving.note ?? "")
  }
}

extension Diagnostic {
  fileprivate static func noArchiving(_ file: CaseFile) -> Diagnostic {
    Diagnostic(
      "D160", .error, Wording("案件里没有「归档」信息", "the case holds nothing below “归档”"),
      at: file.source.location(of: "归档"),
      hints: [
        Wording(
          "填写「归档」的全宗号、全宗名称、类别号、案卷号、年度、保管期限",
          "fill in 全宗号, 全宗名称, 类别号, 案卷号, 年度 and 保管期限 below 归档")
      ])
  }

  fileprivate static func archivingLacks(_ field: String, in file: CaseFile) -> Diagnostic {
    Diagnostic(
      "D161", .error,
      Wording("归档信息的「\(field)」没有填写或不是数", "“\(field)” of the archiving data is missing or no number"),
      at: file.source.location(of: FieldPath("归档").appending(field)),
      hints: [Wording("在「归档」下填写「\(field)」", "fill in “\(field)” below 归档")])
  }
}
