public import DossierCore

extension CaseFile {
  /// The files the case names, with the fields that name them.
  public var namedFiles: [(field: FieldPath, file: String)] {
    var files: [(field: FieldPath, file: String)] = []
    for (index, material) in materials.enumerated() {
      guard let file = material.file else { continue }
      files.append((FieldPath("材料清单").appending(index).appending("文件"), file))
    }
    for artefact in artefacts {
      if let file = artefact.file { files.append((artefact.path.appending("文件"), file)) }
      for (index, signature) in artefact.signatures.enumerated() {
        guard let scan = signature.scan else { continue }
        files.append((artefact.path.appending("签署").appending(index).appending("扫描"), scan))
      }
    }
    return files
  }

  /// Whether a path leads out of the folder that it is relative to, directly or over links.
  public static func leads(_ file: String, outOf folder: String) -> Bool {
    CaseFolder.fault(of: file, in: folder) == .outside
  }

  /// What is wrong with the named files: not there, outside the folder, no files.
  func judgeFiles() -> [Diagnostic] {
    var known: [RecordKey: CaseFolder.Fault?] = [:]
    return namedFiles.compactMap { field, file in
      // One picture of a signature stands in many documents.
      let name = RecordKey(file)
      let found = known[name] ?? CaseFolder.fault(of: file, in: folder)
      known[name] = .some(found)
      guard let fault = found else { return nil }
      var diagnostic = Diagnostic.namedFile(fault, field)
      diagnostic.location = source.location(of: field)
      return diagnostic
    }
  }
}

extension Diagnostic {
  fileprivate static func namedFile(_ fault: CaseFolder.Fault, _ field: FieldPath) -> Diagnostic {
    switch fault {
    case .absent:
      Diagnostic(
        "C140", .error,
        Wording("「\(field.shown)」所指的文件不存在", "the file named by “\(field.shown)” does not exist"),
        hints: [
          Wording(
            "核对文件名和扩展名，把文件放进案件文件夹，或删去这一行",
            "check name and extension, put the file into the case folder, or remove the line")
        ])
    case .outside:
      Diagnostic(
        "C141", .error,
        Wording(
          "「\(field.shown)」所指的文件在案件文件夹之外", "the file named by “\(field.shown)” lies outside the case folder"),
        hints: [
          Wording("把文件复制到「材料」或「文书」文件夹，写成“材料/…”", "copy the file into 材料 or 文书 and write it as 材料/…")
        ])
    case .noFile:
      Diagnostic(
        "C142", .error, Wording("「\(field.shown)」所指的不是文件", "what “\(field.shown)” names is no file"),
        hints: [Wording("写到具体的文件，不能是文件夹", "name a file, not a folder")])
    case .backslash:
      Diagnostic(
        "C143", .error, Wording("「\(field.shown)」的路径用了反斜杠", "the path in “\(field.shown)” uses backslashes"),
        hints: [Wording("改用“/”，如 材料/照片.jpg", "use “/”, as 材料/照片.jpg")])
    }
  }
}
