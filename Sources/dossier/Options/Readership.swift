import ArgumentParser
import DossierCase

/// `--for internal|transfer|petitioner|public`: for whom papers are.
enum Readership: String, ExpressibleByArgument, CaseIterable {
  case `internal`, transfer, petitioner, `public`

  var audience: Audience {
    switch self {
    case .internal: .office
    case .transfer: .transfer
    case .petitioner: .petitioner
    case .public: .everybody
    }
  }

  /// The help names them with what they mean; a second list behind it would only be broken over lines.
  static let allValueStrings: [String] = []

  static var help: ArgumentHelp {
    dossier.help(
      "给谁看：internal 内部全文，transfer 转送，petitioner 给信访人，public 对外；后三种按脱敏.yaml 遮盖",
      "for whom: internal, transfer, petitioner or public; all but the first are masked as 脱敏.yaml says")
  }
}
