internal import DossierCase
internal import DossierCore
internal import DossierOffice
public import DossierRender

extension FileSource {
  /// Pictures below a folder: that of the case, or of the data. An expression can make any path, so none is followed
  /// out of it.
  public static func folder(_ folder: String) -> FileSource {
    FileSource { path throws(DossierError) in
      guard !CaseFile.leads(path, outOf: folder) else { throw DossierError(.pictureOutside) }
      return try FileContents.read("\(folder)/\(path)", limit: 200 << 20)
    }
  }
}

extension Diagnostic {
  fileprivate static let pictureOutside = Diagnostic(
    "R230", .error, Wording("文件不在数据所在的文件夹里", "the file lies outside the folder of the data"),
    hints: [
      Wording(
        "把它复制到这个文件夹，写成相对路径，如 材料/照片.jpg", "copy it into this folder and write its path as 材料/照片.jpg")
    ])
}
