internal import DossierCase
internal import DossierCore
internal import DossierReadBack

extension Diagnostic {
  static func fieldChanged(
    from old: String, to new: String, at location: Location, showsValues: Bool
  ) -> Diagnostic {
    let change = shown(old, new, showsValues)
    return Diagnostic(
      "B101", .warning,
      Wording("文书里的值改过：\(change.chinese)", "the value was changed in the document: \(change.english)"),
      at: location,
      hints: [
        Wording(
          "改得对的，加 --take 写回案件.yaml；不要的，加 --force 重新生成文书",
          "--take writes it into 案件.yaml; render with --force where it is not wanted")
      ])
  }

  /// Values are shown only on request; else what can be told without them.
  private static func shown(_ old: String, _ new: String, _ showsValues: Bool) -> Wording {
    if showsValues { return Wording("「\(old)」→「\(new)」", "“\(old)” → “\(new)”") }
    let (before, after) = (old.withoutFiller.count, new.withoutFiller.count)
    if before == 0 { return Wording("空白处填了\(after)个字", "\(after) characters where there was a blank") }
    if after == 0 { return Wording("\(before)个字删成了空白", "\(before) characters were deleted") }
    return Wording("\(before)个字 → \(after)个字", "\(before) characters → \(after) characters")
  }

  static func lineChanged(
    _ line: PaperComparison.LineChange, in file: String, showsValues: Bool
  ) -> Diagnostic {
    let list =
      line.list.map { Wording("（列表「\($0)」的一项）", " (an entry of the list “\($0)”)") } ?? Wording("", "")
    let what: Wording
    let code: DiagnosticCode
    switch line.kind {
    case .changed: (code, what) = ("B102", Wording("字段以外的文字改过", "text outside of fields was changed"))
    case .added: (code, what) = ("B103", Wording("多出一段文字", "a paragraph was added"))
    case .removed:
      code = "B103"
      what = Wording("少了一段文字\(list.chinese)", "a paragraph was removed\(list.english)")
    }
    var detail = Wording("", "")
    if showsValues {
      let texts = [line.before, line.after].filter { !$0.isEmpty }.map { "「\($0)」" }.joined(separator: "→")
      detail = Wording("：\(texts)", ": \(texts)")
    }
    return Diagnostic(
      code, .warning, Wording(what.chinese + detail.chinese, what.english + detail.english),
      at: Location(file: file, place: line.place),
      hints: [
        line.kind == .changed
          ? Wording(
            "案件.yaml 里没有这段文字；要长期改的，改模板；只改这一份的，以改过的文书为准",
            "案件.yaml does not hold it: change the template, or keep the document as it is")
          : Wording(
            "列表增减了项的，在案件.yaml 里照样增减；不会自动写回",
            "add or remove list entries in 案件.yaml yourself; this is never taken")
      ])
  }

  static func fieldLost(at location: Location) -> Diagnostic {
    Diagnostic(
      "B104", .warning,
      Wording("文书里找不到这个字段的值了", "the value of this field is no more to be found in the document"),
      at: location,
      hints: [Wording("书签和前后文字都变了；打开文书看一眼", "bookmark and text around it are gone; look at the document")])
  }

  static func documentOlder(at location: Location) -> Diagnostic {
    Diagnostic(
      "B105", .note,
      Wording(
        "文书没有改过，案件.yaml 在生成以后改了", "the document is as it was written; 案件.yaml was changed since"),
      at: location,
      hints: [Wording("重新生成这份文书", "render the document anew")])
  }

  static func bothChanged(at location: Location) -> Diagnostic {
    Diagnostic(
      "B106", .error,
      Wording(
        "文书和案件.yaml 在生成以后都改了，不能判断以哪个为准", "both the document and 案件.yaml were changed since it was written"),
      at: location, hints: [Wording("核对以后手工改案件.yaml，再重新生成", "decide, edit 案件.yaml, and render anew")])
  }

  static func disagree(_ path: FieldPath, _ values: [ReadValue]) -> Diagnostic {
    let files = Set(values.map { PathName.last(of: $0.file) }).sorted().joined(separator: "、")
    return Diagnostic(
      "B107", .error,
      Wording("同一字段改得不一样：\(files)", "one field was changed in different ways: \(files)"),
      at: Location(file: values.first?.file, field: path, place: values.first?.place),
      hints: [Wording("核对以后手工改案件.yaml，再重新生成", "decide, edit 案件.yaml, and render anew")])
  }

  static func computed(at location: Location) -> Diagnostic {
    Diagnostic(
      "B108", .warning,
      Wording("这个值是算出来的，案件.yaml 里没有，不能写回", "this value is worked out; 案件.yaml does not hold it"),
      at: location,
      hints: [Wording("改它所依据的字段", "change the fields that it comes from")])
  }

  static func cannotTake(_ refusal: TypedValue.Refusal, at location: Location) -> Diagnostic {
    let why: Wording
    switch refusal {
    case .filter(let name): why = Wording("经过过滤器「\(name)」，还原不了", "it went through the filter “\(name)”")
    case .blank: why = Wording("改成了空白", "nothing is left of it")
    case .notA(let kind): why = Wording("不是\(kind.wording.chinese)", "it is not \(kind.wording.english)")
    case .notScalar: why = Wording("这是一个列表或一组字段", "it is a list or a record")
    }
    return Diagnostic(
      "B109", .warning,
      Wording("改过的值不能自动写回：\(why.chinese)", "the changed value cannot be taken by itself: \(why.english)"),
      at: location, hints: [Wording("手工改案件.yaml", "edit 案件.yaml yourself")])
  }

  static func taken(
    _ change: CaseText.Change, _ value: ReadValue, in path: String, showsValue: Bool
  ) -> Diagnostic {
    let detail = showsValue ? "：\(value.text)" : ""
    return Diagnostic(
      "B110", .note,
      change.isNew
        ? Wording("已加进案件.yaml\(detail)", "added to 案件.yaml\(detail)")
        : Wording("已写回案件.yaml\(detail)", "taken into 案件.yaml\(detail)"),
      at: Location(file: path, line: change.line, field: change.path),
      hints: [
        Wording(
          "原来的内容在 \(PathName.last(of: path)).bak", "the file as it was is in \(PathName.last(of: path)).bak")
      ])
  }

  static func cannotEdit(_ fault: CaseText.Fault, at location: Location) -> Diagnostic {
    let why: Wording
    switch fault {
    case .unreadable: why = Wording("案件文件读不通", "the case file cannot be read")
    case .noParent: why = Wording("上级字段还没有", "the record that should hold it is not there")
    case .notScalar: why = Wording("那里是列表或一组字段", "a list or record stands there")
    case .unchangeable: why = Wording("这一处的写法不能就地改", "it is written in a way that cannot be changed in place")
    }
    return Diagnostic(
      "B111", .error,
      Wording("写不回案件.yaml：\(why.chinese)", "it cannot be written into 案件.yaml: \(why.english)"), at: location,
      hints: [Wording("手工改这一处；其他的也没有写", "edit this place yourself; nothing else was written either")])
  }

  static func notOfCase(_ file: String) -> Diagnostic {
    Diagnostic(
      "B112", .error,
      Wording("这个文件不是本案生成的文书", "the file is no document that was made from this case"),
      at: Location(file: file),
      hints: [
        Wording(
          "核对文件和案件；手写的文书用 dossier check 识别", "check file and case; dossier check reads foreign documents")
      ])
  }

  static func nothingReturned(in opened: OpenCase) -> Diagnostic {
    Diagnostic(
      "B113", .error, Wording("案件的「文书」文件夹里没有文书", "the folder 文书 of the case holds no documents"),
      at: Location(file: "\(opened.file.folder)/文书"),
      hints: [Wording("写明要看哪个文件", "name the files to be read")])
  }

  static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "B114", .error, Wording("案件.yaml 刚刚被别人改过，没有写", "案件.yaml was changed meanwhile; nothing was written"),
      at: Location(file: path), hints: [Wording("再运行一次", "run it again")])
  }

  static func formChanged(_ path: FieldPath, _ form: String, _ location: Location) -> Diagnostic {
    var place = location
    place.field = path
    return Diagnostic(
      "B115", .warning,
      Wording("「\(form)」里的值改过", "a value of the form “\(form)” was changed"), at: place,
      hints: [
        Wording("这张表由各文书汇总，改案件.yaml 后重新组卷", "the form is made of the documents: edit 案件.yaml, assemble anew")
      ])
  }
}

extension String {
  /// Without blanks and the low lines of a form.
  fileprivate var withoutFiller: String { filter { !$0.isWhitespace && !"＿_".contains($0) } }
}
