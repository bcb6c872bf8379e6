import DossierCore

extension FieldReader {
  /// Warns of an identity number that cannot be right; other papers are not judged.
  func judgePaper(_ key: String, _ number: String?, of paper: IdentityPaper?) {
    guard let number else { return }
    switch paper {
    case .residentCard, nil: judgeIdentityNumber(key, number, isSure: paper != nil)
    case .creditCode: judgeCreditCode(key, number)
    default: break
    }
  }

  func judgeCreditCode(_ key: String, _ code: String?) {
    guard let code else { return }
    guard let parsed = CreditCode(code) else { return warn(.creditCodeFormat(key, in: path), key) }
    if !parsed.hasValidCheck { warn(.creditCodeCheck(key, in: path), key) }
  }

  /// Where the kind of paper is not said, a number of another form may be of another paper.
  private func judgeIdentityNumber(_ key: String, _ number: String, isSure: Bool) {
    guard let parsed = ResidentIdentityNumber(number) else {
      if isSure { warn(.identityNumberFormat(key, in: path, isOld: number.count == 15), key) }
      return
    }
    if parsed.birthDate == nil { return warn(.identityNumberDate(key, in: path), key) }
    if !parsed.hasValidCheck { warn(.identityNumberCheck(key, in: path), key) }
  }

  private func warn(_ diagnostic: Diagnostic, _ key: String) {
    report(diagnostic, at: key, place: place(of: key))
  }
}

// The numbers themselves are never shown.
extension Diagnostic {
  fileprivate static func identityNumberFormat(_ key: String, in path: FieldPath, isOld: Bool) -> Diagnostic {
    let mend =
      isOld
      ? Wording("15 位旧号请换成 18 位新号", "replace the old 15-digit number by the 18-digit one")
      : Wording("居民身份证号应为 18 位：17 位数字加一位数字或 X", "it has 18 characters: 17 digits and a digit or X")
    return Diagnostic(
      "C130", .warning,
      Wording("「\(path.shown(key))」不是 18 位居民身份证号", "“\(path.shown(key))” is no 18-character identity number"),
      hints: [mend])
  }

  fileprivate static func identityNumberDate(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C131", .warning,
      Wording("「\(path.shown(key))」里的出生日期不存在", "the date of birth in “\(path.shown(key))” does not exist"),
      hints: [Wording("对照证件核对第 7 至 14 位", "compare characters 7 to 14 with the paper")])
  }

  fileprivate static func identityNumberCheck(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C132", .warning,
      Wording(
        "「\(path.shown(key))」的校验码不对，可能抄错了",
        "the check character of “\(path.shown(key))” is wrong; it may be miscopied"),
      hints: [Wording("对照证件逐位核对", "compare it with the paper character by character")])
  }

  fileprivate static func creditCodeFormat(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C133", .warning,
      Wording("「\(path.shown(key))」不是 18 位统一社会信用代码", "“\(path.shown(key))” is no 18-character credit code"),
      hints: [
        Wording("应为 18 位数字和大写字母，不含 I、O、S、V、Z", "it has 18 digits and capital letters without I, O, S, V, Z")
      ])
  }

  fileprivate static func creditCodeCheck(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C134", .warning,
      Wording(
        "「\(path.shown(key))」的校验码不对，可能抄错了",
        "the check character of “\(path.shown(key))” is wrong; it may be miscopied"),
      hints: [Wording("对照登记证书逐位核对", "compare it with the certificate character by character")])
  }
}
