internal import DossierCase
public import DossierCore

/// The JSON Schema of case files, for editors that complete keys.
public enum CaseSchemaText {
  /// The schema of the cases of a template set, with the fields of its own kinds.
  ///
  /// - Throws: C150 and the other faults of a set that cannot be read.
  public static func text(
    set name: String, in workspace: Workspace, language: Language = .chinese
  ) throws(DossierError) -> String {
    CaseSchema(set: try TemplateSet.load(named: name, in: workspace.templates)).jsonText(in: language)
  }
}
