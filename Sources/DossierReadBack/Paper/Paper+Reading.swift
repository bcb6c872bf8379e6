public import DossierCore
public import DossierOffice

extension Paper {
  /// Reads a document.
  ///
  /// - Parameter sections: the names of bookmarks round whole documents, whose lines are to be told apart.
  /// - Throws: ``DossierError`` where a part cannot be read.
  public init(_ package: OfficePackage, sections: [String] = []) throws(DossierError) {
    switch package.kind {
    case .word: self = try WordPaper.read(package, sections: Set(sections))
    case .text: self = try TextPaper.read(package, sections: Set(sections))
    }
    indexCells()
  }
}
