public import DossierCore

extension CaseFile {
  /// The files the case names, with the fields that name them.
  public var namedFiles: [(field: FieldPath, file: String)] {
    var files: [(field: FieldPath, file: String)] = []
    forEachNamedFile { file, field in files.append((field(), file)) }
    return files
  }

  /// The same one by one; the fields are worked out for those who ask.
  private func forEachNamedFile(_ body: (_ file: String, _ field: () -> FieldPath) -> Void) {
    for index in materials.indices {
      guard let file = materials[index].file else { continue }
      body(file) { FieldPath([.key("材料清单"), .index(index), .key("文件")]) }
    }
    for artefact in artefacts {
      if let file = artefact.file { body(file) { artefact.path.appending("文件") } }
      for index in artefact.signatures.indices {
        guard let scan = artefact.signatures[index].scan else { continue }
        body(scan) { artefact.path.appending(FieldPath([.key("签署"), .index(index), .key("扫描")])) }
      }
    }
  }

  /// The size in bytes of each material's file as the case was read; nil where it names none that lies in the folder.
  public var materialSizes: [Int?] {
    materials.map { material in material.file.flatMap { files?.size(of: $0) } }
  }

  /// Whether a path leads out of the folder that it is relative to, directly or over links.
  public static func leads(_ file: String, outOf folder: String) -> Bool {
    CaseFolder(folder).fault(of: file) == .outside
  }

  /// What is wrong with the named files: not there, outside the folder, no files.
  func judgeFiles() -> [Diagnostic] {
    guard let files else { return [] }
    var diagnostics: [Diagnostic] = []
    forEachNamedFile { file, field in
      guard let fault = files.fault(of: file) else { return }
      let field = field()
      var diagnostic = Diagnostic.namedFile(fault, field)
      diagnostic.location = source.location(of: field)
      diagnostics.append(diagnostic)
    }
    return diagnostics
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
