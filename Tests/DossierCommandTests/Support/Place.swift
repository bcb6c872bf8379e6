import Foundation

/// Where things stand in the package.
enum Place {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let templates = "\(root)/Templates"
  static let samples = "\(root)/Samples"
  /// The schemas stand beside the package on the machines where it is made.
  static let schemas = "\(root)/../shared/schemas"
  static let goldens = "\(root)/Tests/DossierCommandTests/Goldens"

  /// The command, built beside the tests.
  static let command: String = {
    let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders = [CommandLine.arguments[0], runner].map { ($0 as NSString).deletingLastPathComponent }
    let candidates = (folders + ["\(root)/.build/debug"]).map { "\($0)/dossier" }
    return candidates.first(where: FileManager.default.isExecutableFile) ?? "\(root)/.build/debug/dossier"
  }()
}

/// The cases that come with the package.
enum Sample: String, CaseIterable {
  case stairLight = "楼道灯维修"
  case compensation = "房屋征收补偿"
  case oldCase = "企业改制欠缴社保积案"
  case waterSupply = "小区供水集体信访"
  /// Incomplete and faulty on purpose.
  case noise = "道路噪音缺件"

  var path: String { "\(Place.samples)/\(rawValue)" }
  /// Whether documents can be written only as drafts.
  var isDraft: Bool { self == .noise }
}
