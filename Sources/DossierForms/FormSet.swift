public import DossierCore
import DossierOffice
import FoundationEssentials

/// The built-in forms: their descriptions, and the files that are made from them.
public struct FormSet: Sendable {
  public var forms: [FormDescription]

  /// Reads every description in the folder `版式` of a template set, in the order of their names.
  ///
  /// - Throws: `DossierError` V001 … V005 of all files together.
  public init(readingFrom folder: String) throws(DossierError) {
    let descriptions = folder + "/版式"
    var forms: [FormDescription] = []
    var errors: [Diagnostic] = []
    for name in try Self.names(in: descriptions) {
      let path = "\(descriptions)/\(name)"
      do throws(DossierError) {
        forms.append(try FormDescription(yaml: try Self.text(of: path)))
      } catch {
        errors += error.within(file: path).diagnostics
      }
    }
    guard errors.isEmpty else { throw DossierError(errors) }
    self.forms = forms
  }

  /// Writes both files of every form into the folder and returns their names.
  ///
  /// - Throws: `DossierError` V005.
  @discardableResult
  public func write(to folder: String) throws(DossierError) -> [String] {
    var names: [String] = []
    for form in forms {
      for format in FormFormat.allCases {
        let name = "\(form.name).\(format.rawValue)"
        do {
          try Data(form.package(format)).write(to: URL(filePath: "\(folder)/\(name)"), options: .atomic)
        } catch {
          throw DossierError(.unreadable("\(folder)/\(name)"))
        }
        names.append(name)
      }
    }
    return names
  }

  private static func names(in folder: String) throws(DossierError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw DossierError(.unreadable(folder))
    }
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
  }

  private static func text(of path: String) throws(DossierError) -> String {
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let text = String(validating: data, as: UTF8.self)
    else { throw DossierError(.unreadable(path)) }
    return text
  }
}
