internal import DossierCore
internal import DossierFixity

/// The sentences of the verifier about files, A201 to A225; those about lines are in the extension.
enum BagVerifyingMessage {
  static let restore = Wording(
    "用备份中的同一文件恢复，不要改清单", "restore the file from a backup; do not edit the manifest")

  static func notABag(_ file: String, isFile: Bool) -> Diagnostic {
    let hint =
      isFile
      ? Wording("若是压缩包，请先解压，再核对解出的文件夹", "if it is an archive file, unpack it and verify the folder")
      : Wording("请指到含有 bagit.txt 的那一层文件夹", "name the folder that holds bagit.txt")
    return Diagnostic(
      "A201", .error, Wording("不是归档包（BagIt）", "this is no bag (BagIt)"), at: Location(file: file),
      hints: [hint])
  }

  static func noPayload(_ file: String) -> Diagnostic {
    Diagnostic(
      "A204", .error, Wording("缺少 data 文件夹", "the folder data is missing"), at: Location(file: file),
      hints: [restore])
  }

  static func missing(_ file: String, isTag: Bool) -> Diagnostic {
    Diagnostic(
      isTag ? "A213" : "A209", .error,
      isTag
        ? Wording("清单列有的说明文件缺失", "a tag file that the manifest lists is missing")
        : Wording("清单列有的文件缺失", "a file that the manifest lists is missing"),
      at: Location(file: file), hints: [restore])
  }

  static func altered(_ file: String, _ algorithm: DigestAlgorithm, isTag: Bool) -> Diagnostic {
    Diagnostic(
      isTag ? "A214" : "A210", .error,
      isTag
        ? Wording(
          "说明文件被改动：\(algorithm.title) 与清单不符",
          "a tag file was altered: its \(algorithm.title) is not the listed one")
        : Wording(
          "文件被改动：\(algorithm.title) 与清单不符",
          "the file was altered: its \(algorithm.title) is not the listed one"),
      at: Location(file: file), hints: [restore])
  }

  static func extra(_ file: String, formerName: String?) -> Diagnostic {
    let hint =
      if let formerName {
        Wording(
          "内容与缺失的“\(formerName)”相同，可能是改了名；改回原名",
          "it equals the missing \"\(formerName)\"; give it that name again")
      } else {
        Wording("确认来源；不属于本包的移走", "find out where it comes from; move it away if it does not belong here")
      }
    return Diagnostic(
      "A211", .error, Wording("多出清单没有列的文件", "the file is in no manifest"), at: Location(file: file),
      hints: [hint])
  }

  static func unreadable(_ file: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      "A215", .error, Wording("无法读取：\(fault.cause.chinese)", "it cannot be read: \(fault.cause.english)"),
      at: Location(file: file),
      hints: [Wording("检查路径、权限和磁盘后重新核对", "check the path, the permissions and the disk, then verify again")])
  }

  static func outerLink(_ file: String) -> Diagnostic {
    Diagnostic(
      "A216", .error,
      Wording("符号链接指向包外或文件夹，没有跟随", "a symbolic link out of the bag or to a folder; it was not followed"),
      at: Location(file: file), hints: [Wording("换成文件本身", "put the file itself in its place")])
  }

  static func specialFile(_ file: String) -> Diagnostic {
    Diagnostic(
      "A216", .error, Wording("既不是文件也不是文件夹", "it is neither a file nor a folder"), at: Location(file: file),
      hints: [Wording("从包中移走", "move it out of the bag")])
  }

  static func innerLink(_ file: String) -> Diagnostic {
    Diagnostic(
      "A217", .warning, Wording("是指向包内另一文件的符号链接", "it is a symbolic link to another file of the bag"),
      at: Location(file: file),
      hints: [
        Wording("拷到别的系统会丢失；换成文件本身", "copying to another system loses it; put the file itself in its place")
      ])
  }

  static func notText(_ file: String) -> Diagnostic {
    Diagnostic(
      "A218", .error,
      Wording("文件名不是 UTF-8，清单无法列出它", "the file name is not UTF-8, so no manifest can list it"),
      at: Location(file: file),
      hints: [Wording("核对内容后改成 UTF-8 文件名", "look at the file, then give it a UTF-8 name")])
  }

  static func fetchFile(_ file: String) -> Diagnostic {
    Diagnostic(
      "A219", .warning,
      Wording(
        "含有 fetch.txt：部分文件要从网上取；不联网，也不据此认定齐全",
        "there is a fetch.txt: some files are elsewhere; nothing is fetched"),
      at: Location(file: file),
      hints: [Wording("请移交单位补齐文件后重新打包", "ask the sender for a bag with all its files")])
  }

  static func otherForm(_ file: String, manifest: String, line: Int) -> Diagnostic {
    Diagnostic(
      "A221", .warning,
      Wording(
        "文件名的 Unicode 形式与 \(manifest) 第\(line)行不同，按同一文件核对",
        "the name has another Unicode form than in \(manifest), line \(line); taken for the same file"),
      at: Location(file: file))
  }

  static func notInEveryManifest(_ file: String, manifest: String) -> Diagnostic {
    Diagnostic(
      "A222", .error, Wording("文件没有列入 \(manifest)", "the file is not listed in \(manifest)"),
      at: Location(file: file),
      basis: Wording("RFC 8493 第3节", "RFC 8493, section 3"))
  }

  static func tagNotCovered(_ file: String) -> Diagnostic {
    Diagnostic(
      "A223", .warning,
      Wording("说明文件没有列入清单，是否改动无从核对", "no tag manifest lists this tag file, so nothing proves it unchanged"),
      at: Location(file: file), hints: [Wording("确认来源；不属于本包的移走", "find out where it comes from")])
  }
}
