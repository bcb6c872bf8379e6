public import DossierOffice

/// The joiner and the inspector of each format.
public enum Joiners {
  public static func joiner(of kind: OfficePackage.Kind) -> any DocumentJoiner {
    switch kind {
    case .word: WordJoiner()
    case .text: TextJoiner()
    }
  }

  public static func inspector(of kind: OfficePackage.Kind) -> any DossierInspector {
    switch kind {
    case .word: WordInspector()
    case .text: TextInspector()
    }
  }
}
