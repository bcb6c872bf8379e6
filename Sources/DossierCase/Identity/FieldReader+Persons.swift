import DossierCore

// What a person's entry says twice must agree. The values themselves are never shown.
extension FieldReader {
  /// Warns where birth date or sex of a person differ from what the identity number says.
  func judgeIdentity(of number: String?, paper: IdentityPaper?, birthDate: CivilDate?, sex: Sex?) {
    guard paper == nil || paper == .residentCard, let parsed = number.flatMap(ResidentIdentityNumber.init),
      parsed.hasValidCheck, let born = parsed.birthDate
    else { return }
    if let birthDate, birthDate != born {
      report(.birthDateDiffers(in: path), at: "出生日期", place: place(of: "出生日期"))
    }
    if let sex, sex != parsed.sex { report(.sexDiffers(in: path), at: "性别", place: place(of: "性别")) }
  }

  /// Warns of a telephone number that nobody could dial.
  func judgePhone(_ key: String, _ phone: String?) {
    guard let phone, !PhoneNumber.all(in: phone).allSatisfy(\.isPlausible) else { return }
    report(.phoneFormat(key, in: path), at: key, place: place(of: key))
  }
}

extension Diagnostic {
  fileprivate static func birthDateDiffers(in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "M101", .warning,
      Wording(
        "「\(path.shown("出生日期"))」与证件号码里的出生日期不一致",
        "“\(path.shown("出生日期"))” differs from the date of birth in the identity number"),
      hints: [Wording("对照证件核对，改正抄错的一处", "compare with the paper and correct the one that is wrong")])
  }

  fileprivate static func sexDiffers(in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "M102", .warning,
      Wording(
        "「\(path.shown("性别"))」与证件号码里的性别不一致",
        "“\(path.shown("性别"))” differs from the sex in the identity number"),
      hints: [
        Wording(
          "对照证件核对；第 17 位单数为男、双数为女", "compare with the paper; an odd 17th digit is male, an even one female")
      ])
  }

  fileprivate static func phoneFormat(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "M103", .warning,
      Wording("「\(path.shown(key))」不像电话号码", "“\(path.shown(key))” does not look like a telephone number"),
      hints: [
        Wording(
          "手机号 11 位；座机写区号和号码，如 0990-8001234；几个号码用顿号隔开",
          "mobile numbers have 11 digits; write area code and number, as 0990-8001234; part several by 、")
      ])
  }
}
