internal import DossierCore
internal import DossierFixity

/// The sentences of the bag writer, A101 to A114.
enum BagWritingMessage {
  static func bagExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "A101", .error, Wording("归档包已存在，未改动", "the bag exists already and was left as it is"),
      at: Location(file: path),
      hints: [
        Wording("换一个输出文件夹，或加 --force 重新生成", "choose another output folder, or add --force to make it anew")
      ])
  }

  static func unwritable(_ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      "A102", .error,
      Wording(
        "归档包无法写入：\(fault.cause.chinese)；没有留下半成品",
        "the bag cannot be written: \(fault.cause.english); nothing half-written was left"),
      at: Location(file: path),
      hints: [
        Wording(
          "检查输出文件夹的权限和磁盘剩余空间后重试", "check the output folder's permissions and the free space, then try again")
      ])
  }

  static func sourceUnreadable(_ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      "A103", .error,
      Wording(
        "要归档的文件无法读取：\(fault.cause.chinese)", "a file to be archived cannot be read: \(fault.cause.english)"),
      at: Location(file: path),
      hints: [
        Wording("补上该文件，或从案件的材料、文书中去掉它", "put the file in its place, or take it out of the case's lists")
      ])
  }

  static func emptyPayload() -> Diagnostic {
    Diagnostic(
      "A104", .error, Wording("没有要归档的文件", "there are no files to archive"),
      hints: [Wording("先生成文书或放入材料", "make the documents or add materials first")])
  }

  static func unsafePath(_ path: String) -> Diagnostic {
    Diagnostic(
      "A105", .error, Wording("包内路径不安全", "the path inside the bag is not safe"),
      at: Location(file: BagPath(path).shown),
      hints: [
        Wording(
          "用相对路径，不以“/”开头，不含“..”和空的一段", "use a relative path without a leading /, without .. and empty parts")
      ])
  }

  static func unportableName(_ path: String, _ flaw: PortableName.Flaw) -> Diagnostic {
    let reason = reason(of: flaw)
    return Diagnostic(
      "A106", .error,
      Wording(
        "文件名不能在各种系统上通用：\(reason.chinese)", "the file name does not work on every system: \(reason.english)"),
      at: Location(file: BagPath(path).shown), hints: [Wording("改名后重试", "rename the file and try again")])
  }

  static func duplicatePath(_ path: String) -> Diagnostic {
    Diagnostic(
      "A107", .error,
      Wording("包内有同名文件（不分大小写）", "two items have this path inside the bag (letter case apart)"),
      at: Location(file: BagPath(path).shown), hints: [Wording("把其中一个改名", "rename one of them")])
  }

  static func unfitBagName() -> Diagnostic {
    Diagnostic(
      "A108", .error, Wording("归档包的名称不能用作文件夹名", "the bag's name cannot be the name of a folder"),
      hints: [
        Wording(
          "用档号命名：不以“.”开头，不含 / \\ : * ? \" < > |，连同“.bag”不超过100字节",
          "name it by its archival code: no leading dot, none of / \\ : * ? \" < > |, 100 bytes at most with .bag"
        )
      ])
  }

  static func unfitField(_ label: String) -> Diagnostic {
    Diagnostic(
      "A109", .error,
      Wording("bag-info.txt 的这一项不能写入", "this field cannot be written to bag-info.txt"),
      at: Location(quote: BagPath(label).shown),
      hints: [
        Wording(
          "名称不含冒号，名称和内容都不换行；日期、软件和字节数由程序填写",
          "no colon in the label, no line breaks; date, program and octet count are filled in by the program")
      ])
  }

  static func notProven(_ path: String) -> Diagnostic {
    Diagnostic(
      "A110", .error,
      Wording("写入后复核不符，归档包未生成", "what was written did not verify, so there is no bag"),
      at: Location(file: path),
      hints: [Wording("可能是磁盘故障：换一块磁盘重试", "the disk may be failing: try another one")])
  }

  static func notOurs(_ path: String) -> Diagnostic {
    Diagnostic(
      "A111", .error,
      Wording(
        "同名的不是归档包，即使用 --force 也不替换", "what has this name is no bag and is not replaced, not even with --force"
      ),
      at: Location(file: path), hints: [Wording("把它移走或改名后重试", "move or rename it, then try again")])
  }

  static func nameMadeSafe(_ path: String, _ safe: String) -> Diagnostic {
    Diagnostic(
      "A112", .note,
      Wording("包内改用通用的文件名：“\(safe)”", "the bag uses a name that works on every system: \"\(safe)\""),
      at: Location(file: BagPath(path).shown))
  }

  static func percentInName(_ path: String) -> Diagnostic {
    Diagnostic(
      "A113", .note,
      Wording(
        "文件名含“%”，有的旧软件会误判该文件缺失", "the name holds a %, so some older programs will take the file for missing"),
      at: Location(file: BagPath(path).shown))
  }

  static func weakAlgorithm(_ algorithm: DigestAlgorithm) -> Diagnostic {
    Diagnostic(
      "A114", .error,
      Wording(
        "\(algorithm.title) 只能用来核对旧包，不能用来写新包", "\(algorithm.title) may verify old bags, not make new ones"),
      hints: [Wording("用 SHA-256 或 SHA-512", "use SHA-256 or SHA-512")])
  }

  private static func reason(of flaw: PortableName.Flaw) -> Wording {
    switch flaw {
    case .forbiddenCharacter:
      Wording("含有 < > : \" \\ | ? * 或控制字符", "it holds one of < > : \" \\ | ? * or a control character")
    case .dotOrBlankAtEnd: Wording("以“.”或空格结尾", "it ends in a dot or a blank")
    case .device: Wording("是 Windows 的设备名", "it is the name of a Windows device")
    case .tooLong: Wording("一段超过100字节（约33个汉字）", "a part is longer than 100 bytes")
    }
  }
}
