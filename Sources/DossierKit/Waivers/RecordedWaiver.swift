internal import DossierAssembly
internal import DossierCase
internal import DossierCore

/// A waiver as bag and dossier keep it.
struct RecordedWaiver: Encodable {
  let code: String
  let reason: String
  let approver: String?
  let date: String?
}

extension RecordedWaiver {
  init(_ waiver: Waiver) {
    self.init(
      code: WaiverLedger.key(of: waiver.code), reason: waiver.reason, approver: waiver.approver,
      date: waiver.date?.description)
  }

  /// The waiver as it travels inside an assembled dossier.
  var inManifest: DossierManifest.Waiver {
    DossierManifest.Waiver(code: code, reason: reason, approver: approver, date: date)
  }
}
