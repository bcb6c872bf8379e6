internal import DossierCore
internal import DossierOffice
public import DossierRender

extension PictureSource {
  /// Pictures of a case folder. The case reader has made sure that no path leaves the folder.
  public static func folder(_ folder: String) -> PictureSource {
    PictureSource { path throws(DossierError) in
      try FileContents.read("\(folder)/\(path)", limit: 200 << 20)
    }
  }
}
