/// What a document of one kind says beyond what all documents say.
public protocol ArtefactContent: Sendable {}

/// The content of a kind that this library knows by itself.
protocol BuiltInArtefact: ArtefactContent {
  static var kind: ArtefactKind { get }

  init(reading fields: FieldReader)
}

/// The catalogue of known kinds.
enum BuiltInArtefacts {
  static let all: [any BuiltInArtefact.Type] = [
    RegistrationForm.self, TransferSlip.self, AssignmentLetter.self, AssignmentLedger.self,
    AcceptanceNotice.self,
    CaseOwnerDecision.self, ExtensionApproval.self, ExtensionNotice.self, VerificationReport.self,
    LegalOpinion.self,
    HandlingReport.self, ReplyLetter.self, ProofOfService.self, RevisitRecord.self, SettlementAgreement.self,
    Undertaking.self, SupportMeasures.self, ClosingApproval.self,
    VisitRecord.self, DispatchOrder.self, RoutingNotice.self, NonAcceptanceNotice.self,
    FinalityNotice.self, ObjectionLetter.self, HandlingApproval.self, CoordinationMinutes.self,
    ResolutionPlan.self, CompanyStatement.self, FirstContactRecord.self, SiteInspectionRecord.self,
    InterviewRecord.self, ConsultationMinutes.self, FeedbackTalkRecord.self, SatisfactionSurvey.self,
    HearingNotice.self, HearingRecord.self, HearingReport.self, SupervisionLetter.self,
    EarlyWarningSlip.self, EarlyWarningResponse.self, AssignmentApproval.self, ProxyList.self,
    HardshipAidApproval.self, ReviewRequest.self, ReviewOpinion.self, ReexaminationRequest.self,
    ReexaminationOpinion.self, PetitionerGuide.self, PetitionLedger.self, MonthlyStatistics.self,
    ProgressReport.self, LeaderReceptionReport.self, DefectNotice.self,
  ]

  static let byKind = Dictionary(all.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
}
