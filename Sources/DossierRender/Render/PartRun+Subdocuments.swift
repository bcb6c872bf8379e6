internal import DossierCore
internal import DossierOffice

// A document within a document is more than markup: here it leaves a bookmark, for others to put it there.
extension PartRun {
  mutating func write(_ subdocument: Subdocument, _ step: OutputStep) {
    let location = part.locations[step.site]
    guard resources.takesSubdocuments else { return report(.subdocumentNotTaken(at: location)) }
    let number = resources.takeNumber()
    do throws(DossierError) {
      if let run = part.runs[step.site], step.surroundings == .wordText {
        let mark = try resources.place(subdocument, number: number, at: location)
        output += WordRun.endOfText + Self.wordMark(mark, number: number) + WordRun.beginning(run.look)
      } else if step.surroundings == .odfText {
        let mark = try resources.place(subdocument, number: number, at: location)
        output += Array(#"<text:bookmark text:name="\#(mark)"/>"#.utf8)
      } else {
        report(.subdocumentOutOfPlace(at: location))
      }
    } catch {
      for diagnostic in error.diagnostics { report(diagnostic.moved(to: location)) }
    }
  }

  private static func wordMark(_ mark: String, number: Int) -> [UInt8] {
    Array(#"<w:bookmarkStart w:id="\#(number)" w:name="\#(mark)"/><w:bookmarkEnd w:id="\#(number)"/>"#.utf8)
  }
}

extension DocumentResources {
  /// Reads a document that goes here and gives the mark of its place.
  fileprivate mutating func place(
    _ subdocument: Subdocument, number: Int, at location: Location
  ) throws(DossierError) -> String {
    let mark = "_dossier_\(number)"
    let bytes = try read(subdocument.path)
    subdocuments.append(
      PendingSubdocument(mark: mark, path: subdocument.path, bytes: bytes, location: location))
    return mark
  }
}

extension Diagnostic {
  fileprivate static func subdocumentNotTaken(at location: Location) -> Diagnostic {
    Diagnostic(
      "R211", .error,
      Wording("这里不能插入整份文档", "a whole document cannot be put in here"), at: location,
      hints: [
        Wording("用 dossier fill 填写，或先把内容写成文字", "use dossier fill, or write its content as text")
      ])
  }

  fileprivate static func subdocumentOutOfPlace(at location: Location) -> Diagnostic {
    Diagnostic(
      "R212", .error,
      Wording("整份文档放不进属性、域或图形的说明里", "a whole document does not fit into an attribute, field or description"),
      at: location,
      hints: [Wording("把标记移到正文里单独的一段", "move the tag into a paragraph of its own")])
  }
}
