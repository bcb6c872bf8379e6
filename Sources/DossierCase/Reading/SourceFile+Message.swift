import DossierCore

extension Diagnostic {
  static var noSuchFile: Diagnostic {
    Diagnostic(
      "C101", .error, Wording("没有这个文件或文件夹", "there is no such file or folder"),
      hints: [Wording("核对路径；新建案件用 dossier new", "check the path; dossier new makes a new case")])
  }

  static var folderWithoutCase: Diagnostic {
    Diagnostic(
      "C102", .error, Wording("文件夹里没有「案件.yaml」", "the folder holds no 案件.yaml"),
      hints: [
        Wording(
          "指向装有「案件.yaml」的文件夹；新建案件用 dossier new",
          "name the folder that holds 案件.yaml; dossier new makes a new case")
      ])
  }

  static var unreadable: Diagnostic {
    Diagnostic(
      "C103", .error, Wording("读不出这个文件或文件夹", "the file or folder cannot be read"),
      hints: [Wording("核对读取权限，并确认它是普通文件", "check your right to read it, and that it is a regular file")])
  }

  static var emptyFile: Diagnostic {
    Diagnostic(
      "C104", .error, Wording("文件是空的", "the file is empty"),
      hints: [Wording("用 dossier new 新建案件可得到带说明的「案件.yaml」", "dossier new makes an 案件.yaml with explanations")]
    )
  }

  static func tooLarge(limit: Int) -> Diagnostic {
    Diagnostic(
      "C105", .error, Wording("文件超过 \(limit >> 20) MB", "the file is larger than \(limit >> 20) MB"),
      hints: [
        Wording(
          "案件文件只写事实；扫描件和照片放进「材料」文件夹", "the case file holds facts only; scans and photos go into the folder 材料"
        )
      ])
  }

  /// Says where the first bad byte is, and that it looks like GB18030 or UTF-16 where it does.
  static func notUTF8(_ bytes: some Collection<UInt8>) -> Diagnostic {
    let place = firstBadPosition(bytes)
    return Diagnostic(
      "C106", .error,
      Wording("文件不是 UTF-8 编码（可能是 GB18030 或 UTF-16）", "the file is not UTF-8 (it may be GB18030 or UTF-16)"),
      at: Location(line: place.line, column: place.column),
      hints: [
        Wording("在编辑器中选“另存为”，编码选 UTF-8（请另存为 UTF-8）", "in your editor choose “Save as” and the encoding UTF-8")
      ])
  }

  private static func firstBadPosition(_ bytes: some Collection<UInt8>) -> SourcePosition {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return SourcePosition(line: line, column: column)
  }
}
