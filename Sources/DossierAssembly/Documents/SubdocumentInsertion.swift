public import DossierCore
internal import DossierOffice
public import DossierRender

/// Puts the documents that data name into a rendered document.
public enum SubdocumentInsertion {
  /// - Parameters:
  ///   - pending: where the document waits for others.
  ///   - bytes: the rendered document; replaced by one that holds them.
  ///   - name: the document's name, for messages.
  /// - Returns: what could not be carried over.
  /// - Throws: ``DossierError`` where a file is no document of this format.
  public static func insert(
    _ pending: [PendingSubdocument], into bytes: inout [UInt8], name: String
  ) throws(DossierError) -> [Diagnostic] {
    guard !pending.isEmpty else { return [] }
    let host = try OfficePackage(bytes: bytes, name: name)
    let result = try Joiners.joiner(of: host.kind).insert(try insets(pending), into: host)
    bytes = result.package.written()
    return result.notes
  }

  private static func insets(_ pending: [PendingSubdocument]) throws(DossierError) -> [Inset] {
    var insets: [Inset] = []
    var faults: [Diagnostic] = []
    for document in pending {
      do throws(DossierError) {
        let package = try OfficePackage(bytes: document.bytes, name: document.path)
        insets.append(Inset(mark: document.mark, title: document.path, package: package))
      } catch {
        faults += error.within(file: document.path).diagnostics
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return insets
  }
}
