internal import DossierCore
internal import DossierTemplate

extension Diagnostic {
  static func tagOutOfPlace(_ site: TagSite, opening: TagSite) -> Diagnostic {
    let opened = opening.place.wording
    return Diagnostic(
      "R101", .error,
      Wording(
        "这个标签与它的开头不在同一层：开头在\(opened.chinese)",
        "this tag does not stand on the same level as the one that opens its block, in \(opened.english)"),
      at: site.location,
      hints: [
        Wording(
          "把开头和结尾放在同一行表格、同一段里，或各自单独成段",
          "put both tags into one table row or one paragraph, or each alone into a paragraph of its own")
      ])
  }

  static func controlOutOfPlace(_ site: TagSite, _ control: LoopControl, loop: TagSite) -> Diagnostic {
    let opened = loop.place.wording
    return Diagnostic(
      "R231", .error,
      Wording(
        "\(control.rawValue) 与它的循环不在同一层：循环开头在\(opened.chinese)",
        "\(control.rawValue) does not stand on the level of its loop, which begins in \(opened.english)"),
      at: site.location,
      hints: [
        Wording(
          "把它连同它的条件单独放在一段（或一行表格）里，其他文字用 if 隔开",
          "give it, with its condition, a paragraph or table row of its own; leave other text out with `if`")
      ])
  }

  static func contentDropped(at site: TagSite) -> Diagnostic {
    Diagnostic(
      "R102", .warning,
      Wording(
        "标签所在的段、行或格会整个消失，里面的其他文字不会印出", "what holds this tag vanishes, and the other text in it is not printed"
      ),
      at: site.location,
      hints: [Wording("让这个标签单独占一段、一行或一格", "give the tag a paragraph, row or cell of its own")])
  }

  static func noElement(for prefix: ElementPrefix, around site: TagSite) -> Diagnostic {
    Diagnostic(
      "R103", .error,
      Wording("带「\(prefix.rawValue)」的标签不在表格里", "a tag with “\(prefix.rawValue)” stands in no table"),
      at: site.location,
      hints: [
        Wording(
          "把标签放进表格，或改用不带「\(prefix.rawValue)」的写法", "move it into a table, or write it without the prefix")
      ])
  }

  static func tooManyTags(in place: DocumentPlace) -> Diagnostic {
    Diagnostic(
      "R104", .error,
      Wording("标签超过\(RenderLimits.tags)个", "more than \(RenderLimits.tags) tags"), at: Location(place: place),
      hints: [Wording("相同的内容改用循环", "write what repeats as a loop")])
  }

  static func tagUnfilled(at location: Location) -> Diagnostic {
    Diagnostic(
      "R105", .warning,
      Wording(
        "标签写在域代码、链接或替代文字里，这里的标签不会填写", "a tag in a field code, a link or an alternative text is not filled in"),
      at: location,
      hints: [Wording("把标签写进看得见的文字里", "write the tag into the text that is shown")])
  }

  static func cellStatementOutsideCell(at site: TagSite) -> Diagnostic {
    Diagnostic(
      "R106", .error,
      Wording(
        "colspan、cellbg、hm、vm 只能写在 Word 表格的格子里",
        "colspan, cellbg, hm and vm can only stand in a cell of a Word table"),
      at: site.location,
      hints: [Wording("把标签移到要合并或着色的格子里", "move the tag into the cell that it is about")])
  }

  static func activeAddress(at location: Location) -> Diagnostic {
    Diagnostic(
      "R209", .error,
      Wording("这个链接会运行程序，不能写进文档", "this address would start a program and is not written"), at: location,
      hints: [Wording("在数据里改成 https:// 开头的网址", "give an address that begins with https:// in the data")])
  }

  static func macrosTooDeep(at location: Location) -> Diagnostic {
    Diagnostic(
      "R210", .error,
      Wording(
        "宏互相调用超过\(RenderLimits.macroDepth)层",
        "macros call each other more than \(RenderLimits.macroDepth) deep"),
      at: location,
      hints: [Wording("检查宏是否在调用自己", "see whether a macro calls itself without an end")])
  }

  static func missingValue(_ path: FieldPath, at location: Location, severity: Severity) -> Diagnostic {
    var location = location
    location.field = path
    return Diagnostic(
      "R201", severity, Wording("没有「\(path)」的值", "there is no value for “\(path)”"), at: location,
      hints: [
        Wording(
          "在数据里补上「\(path)」；确可不填的，在模板里写成 {{ \(path) | 空白 }}",
          "fill in “\(path)” in the data; where it may stay empty, write {{ \(path) | 空白 }} in the template")
      ])
  }

  static func notAList(at location: Location) -> Diagnostic {
    Diagnostic(
      "R202", .error, Wording("这里要的是列表，数据里不是", "a list is needed here, and the data has none"), at: location,
      hints: [
        Wording("把数据里的这一项写成列表（每项前加「- 」）", "write this item of the data as a list (each entry with “- ”)")
      ])
  }

  static func tooManyTurns(at location: Location) -> Diagnostic {
    Diagnostic(
      "R204", .error,
      Wording("循环超过\(RenderLimits.loopTurns)次", "more than \(RenderLimits.loopTurns) loop turns"),
      at: location,
      hints: [Wording("把数据分成几份，分别生成", "split the data and render it in several documents")])
  }

  static func outputTooLarge(_ limit: Int, at location: Location) -> Diagnostic {
    Diagnostic(
      "R205", .error,
      Wording(
        "生成的正文超过\(limit >> 20) MB", "the text grows beyond \(limit >> 20) MB"),
      at: location,
      hints: [Wording("把数据分成几份，分别生成", "split the data and render it in several documents")])
  }

  static func tooManyFaults() -> Diagnostic {
    Diagnostic(
      "R208", .error,
      Wording(
        "问题超过\(RenderLimits.faults)个，其余未列出", "more than \(RenderLimits.faults) faults; the rest is not listed"
      ),
      hints: [Wording("先改正以上问题，再试一次", "mend those above and try again")])
  }

  static func controlCharactersDropped(at location: Location) -> Diagnostic {
    Diagnostic(
      "R206", .warning,
      Wording(
        "值里有文档不能存的控制字符，已去掉",
        "the value held control characters that no document can store; they were left out"),
      at: location,
      hints: [Wording("在数据里删去这些看不见的字符", "delete these invisible characters from the data")])
  }

  static func noFiles() -> Diagnostic {
    Diagnostic(
      "R207", .error,
      Wording(
        "数据里写了文件（图片或文档），这里却没有可以读取文件的地方",
        "the data name a file, a picture or a document, and there is nowhere to read files from"),
      hints: [
        Wording(
          "用 dossier fill --data 时从数据文件所在的文件夹读取；调用程序库的，请给出 FileSource",
          "dossier fill reads from the folder of the data file; callers of the library give a FileSource")
      ])
  }
}
