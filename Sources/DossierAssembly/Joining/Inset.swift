public import DossierCore
public import DossierOffice

/// A document that goes into another one.
public struct Inset {
  /// The bookmark in the paragraph that gives way to the document; unique in the host.
  public var mark: String
  /// The document's name, for messages.
  public var title: String
  public var package: OfficePackage

  public init(mark: String, title: String, package: OfficePackage) {
    self.mark = mark
    self.title = title
    self.package = package
  }
}

/// A document with others put into it, and what could not be carried over.
public struct InsertionResult {
  public var package: OfficePackage
  public var notes: [Diagnostic]

  public init(package: OfficePackage, notes: [Diagnostic] = []) {
    self.package = package
    self.notes = notes
  }
}

extension JoinSource {
  /// An inset as a source; its mark is a name that nothing else in the result may have.
  init(_ inset: Inset) {
    self.init(bookmark: inset.mark, title: inset.title, package: inset.package, numbering: .own)
  }

  /// The document that others go into.
  static func host(_ package: OfficePackage) -> JoinSource {
    JoinSource(bookmark: "_dossier_host", title: package.name, package: package, numbering: .own)
  }
}
