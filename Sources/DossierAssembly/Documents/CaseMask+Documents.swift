public import DossierCase

extension CaseMask {
  /// Whether a document is one of those that the audience is given.
  public func gives(_ document: CaseDocument) -> Bool {
    level.parts.isEmpty || level.parts.contains(document.rule?.part ?? .main)
  }
}
