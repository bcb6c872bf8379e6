internal import DossierOffice

/// The two formats of a form; the raw value is the extension of the file.
public enum FormFormat: String, Sendable, CaseIterable {
  case word = "docx"
  case openDocument = "odt"
}

extension FormDescription {
  /// The form as a file, the same bytes in every run.
  public func package(_ format: FormFormat) -> [UInt8] {
    var writer = PackageWriter()
    for part in parts(format) {
      writer.add(part.name, bytes: Array(part.text.utf8), stored: part.name == "mimetype")
    }
    return writer.finish()
  }

  /// The parts of the package as text.
  func parts(_ format: FormFormat) -> [FormPart] {
    switch format {
    case .word: WordForm(form: self).parts()
    case .openDocument: TextForm(form: self).parts()
    }
  }
}
