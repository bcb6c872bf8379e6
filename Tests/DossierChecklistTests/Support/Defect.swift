import DossierCore
import Testing

/// One defect brought into a complete case, and what must be found then.
struct Defect: Sendable, CustomTestStringConvertible {
  let code: String
  var sample = "企业改制欠缴社保积案"
  /// Where the finding points; may begin with a kind of document.
  let place: FieldPath
  let chinese: String
  let english: String
  var severity = Diagnostic.Severity.error
  /// What goes with it, as `F-2 查办报告.处理意见落实情况`: the other list says the same in its own words.
  var also: [String] = []
  let change: @Sendable (inout Specimen) -> Void

  var testDescription: String { code }

  static let water = "小区供水集体信访"
  static let house = "房屋征收补偿"
  static let lamp = "楼道灯维修"
}

extension Defect {
  func specimen() throws -> Specimen {
    var specimen = try Specimen(sample)
    change(&specimen)
    return specimen
  }

  /// The lines that must be found.
  func lines(in specimen: Specimen) -> [String] {
    let others = also.map { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return "\(parts[0]) \(specimen.path(FieldPath(parts.count > 1 ? parts[1] : "")))"
    }
    return (["\(code) \(specimen.path(place))"] + others).sorted()
  }
}
