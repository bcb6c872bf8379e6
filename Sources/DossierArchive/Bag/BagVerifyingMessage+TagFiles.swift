internal import DossierCore
internal import DossierFixity

extension BagVerifyingMessage {
  static func noDeclaration(_ file: String) -> Diagnostic {
    Diagnostic(
      "A202", .error, Wording("缺少 bagit.txt", "bagit.txt is missing"), at: Location(file: file),
      hints: [restore])
  }

  static func brokenDeclaration(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      "A202", .error, Wording("bagit.txt 的这一行不合格式", "this line of bagit.txt is not well formed"),
      at: Location(file: file, line: line), hints: [restore])
  }

  static func byteOrderMark(_ file: String) -> Diagnostic {
    Diagnostic(
      "A202", .error,
      Wording("bagit.txt 以 BOM 开头，标准不允许", "bagit.txt starts with a byte order mark, which is not allowed"),
      at: Location(file: file), basis: Wording("RFC 8493 第2.1.1节", "RFC 8493, section 2.1.1"),
      hints: [restore])
  }

  static func unknownVersion(_ file: String) -> Diagnostic {
    Diagnostic(
      "A202", .error, Wording("BagIt 版本缺失或不认识", "the version of BagIt is missing or unknown"),
      at: Location(file: file),
      hints: [
        Wording("应为 BagIt-Version: 1.0（或 0.93 至 0.97）", "expected BagIt-Version: 1.0 (or 0.93 to 0.97)")
      ])
  }

  static func unknownEncoding(_ file: String) -> Diagnostic {
    Diagnostic(
      "A202", .error, Wording("说明文件的编码不是 UTF-8", "the encoding of the tag files is not UTF-8"),
      at: Location(file: file), hints: [Wording("请移交单位用 UTF-8 重新打包", "ask the sender for a bag in UTF-8")])
  }

  static func noManifest(_ file: String) -> Diagnostic {
    Diagnostic(
      "A203", .error,
      Wording("没有能用的文件清单（manifest-*.txt）", "there is no manifest that can be used (manifest-*.txt)"),
      at: Location(file: file), hints: [restore])
  }

  static func unknownAlgorithm(_ file: String) -> Diagnostic {
    let known = DigestAlgorithm.allCases.map(\.rawValue).joined(separator: " ")
    return Diagnostic(
      "A207", .warning,
      Wording("清单用了不认识的算法，没有核对", "the manifest uses an unknown algorithm and was not checked"),
      at: Location(file: file), hints: [Wording("认识的有：\(known)", "known are: \(known)")])
  }

  static func noTagManifest(_ file: String) -> Diagnostic {
    Diagnostic(
      "A224", .warning,
      Wording(
        "没有 tagmanifest，清单本身是否改动无从核对", "there is no tag manifest, so nothing proves the manifests unchanged"),
      at: Location(file: file))
  }

  static func weakAlgorithm(_ file: String, _ algorithm: DigestAlgorithm) -> Diagnostic {
    Diagnostic(
      "A225", .warning,
      Wording(
        "只有 \(algorithm.title)：能查出损坏，不能证明无人有意改动",
        "\(algorithm.title) only: it shows damage, not deliberate change"),
      at: Location(file: file), hints: [Wording("重新打包时用 SHA-256", "use SHA-256 when it is packed again")])
  }

  static func brokenInfoLine(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      "A220", .error,
      Wording("bag-info.txt 的这一行不是“名称: 内容”", "this line of bag-info.txt is not \"label: value\""),
      at: Location(file: file, line: line), hints: [restore])
  }

  static func brokenOctets(_ file: String) -> Diagnostic {
    Diagnostic(
      "A212", .error, Wording("Payload-Oxum 不是“字节数.文件数”", "Payload-Oxum is not \"octets.files\""),
      at: Location(file: file), hints: [restore])
  }

  static func octets(_ file: String, said: (Int, Int), found: (Int, Int)) -> Diagnostic {
    Diagnostic(
      "A212", .error,
      Wording(
        "Payload-Oxum 记为\(said.0)字节、\(said.1)个文件，实有\(found.0)字节、\(found.1)个文件",
        "Payload-Oxum says \(said.0) bytes in \(said.1) files, there are \(found.0) bytes in \(found.1) files"
      ),
      at: Location(file: file), hints: [restore])
  }

  static func brokenLine(_ file: String, line: Int, _ flaw: BagManifest.Flaw) -> Diagnostic {
    let location = Location(file: file, line: line)
    switch flaw {
    case .notALine:
      return Diagnostic(
        "A205", .error, Wording("清单的这一行不是“摘要 路径”", "this line of the manifest is not \"digest path\""),
        at: location,
        hints: [restore])
    case .digestLength:
      return Diagnostic(
        "A205", .error, Wording("摘要的长度或字符不对", "the digest has a wrong length or character"), at: location,
        hints: [restore])
    case .path(let flaw): return brokenPath(flaw, at: location)
    case .repeated(let first, let sameDigest):
      return Diagnostic(
        "A206", sameDigest ? .warning : .error,
        sameDigest
          ? Wording("与第\(first)行重复", "it repeats line \(first)")
          : Wording("与第\(first)行是同一文件，摘要却不同", "it is the file of line \(first) with another digest"),
        at: location, hints: [restore])
    }
  }

  static func furtherLines(_ file: String, count: Int) -> Diagnostic {
    Diagnostic(
      "A205", .error,
      Wording("清单还有\(count)行不合格式，没有逐行列出", "\(count) more lines of the manifest are wrong and not listed"),
      at: Location(file: file), hints: [restore])
  }

  private static func brokenPath(_ flaw: ManifestPath.Flaw, at location: Location) -> Diagnostic {
    let (code, message): (DiagnosticCode, Wording) =
      switch flaw {
      case .absolute: ("A208", Wording("路径不安全：是绝对路径", "unsafe path: it is absolute"))
      case .leavesBag: ("A208", Wording("路径不安全：含“..”", "unsafe path: it holds \"..\""))
      case .homeFolder: ("A208", Wording("路径不安全：以“~”开头", "unsafe path: it starts with \"~\""))
      case .noPath: ("A205", Wording("路径为空", "the path is empty"))
      case .notPayload: ("A205", Wording("路径不在 data 文件夹下", "the path is not under the folder data"))
      case .notTag:
        ("A205", Wording("data 下的文件不应列在 tagmanifest", "a file under data does not belong in a tag manifest"))
      case .notUTF8: ("A205", Wording("路径不是 UTF-8", "the path is not UTF-8"))
      }
    return Diagnostic(code, .error, message, at: location, hints: [restore])
  }
}
