import DossierCore

extension FieldReader {
  /// Warns of a document number that GB/T 9704-2012 (7.2.5) would write otherwise.
  ///
  /// Law firms and companies number as they like, and so do the petitioner's own papers.
  func judgeNumber(_ key: String, _ number: String?, of kind: ArtefactKind) {
    guard let number, DocumentNumber.isOdd(number), BuiltInArtefacts.byKind[kind] != nil,
      !DocumentNumber.unofficial.contains(kind)
    else { return }
    report(.oddNumber(key, in: path), at: key, place: place(of: key))
  }

  /// Warns of a photo that the list of materials does not have: the form would print none.
  func judgePhoto(_ key: String, _ name: String) {
    guard !name.isEmpty, let materials = context.materialNames, !materials.contains(where: name.isSameText)
    else { return }
    report(.noSuchMaterial(key, in: path), at: key, place: place(of: key))
  }

  /// Warns of an inquiry by one person alone.
  func judgeAskers(_ key: String, _ askers: [Participant]) {
    guard askers.count == 1, askers.allSatisfy({ !$0.name.isEmpty }) else { return }
    report(.loneAsker(key, in: path), at: key, place: place(of: key))
  }
}

/// The form of a document number: `云政信〔2026〕7号`.
enum DocumentNumber {
  /// The kinds whose numbers nobody prescribes.
  static let unofficial: Set<ArtefactKind> = [
    .legalOpinion, .companyStatement, .undertaking, .reviewRequest, .reexaminationRequest,
  ]

  /// Whether the year stands in other brackets than 〔〕, or the serial begins with 第 or a zero.
  static func isOdd(_ number: String) -> Bool {
    let characters = Array(number.unicodeScalars)
    guard characters.count > 6 else { return false }
    return (0..<(characters.count - 6)).contains { start in
      guard let close = bracket(closing: characters[start]), characters[start + 5] == close,
        characters[(start + 1)...(start + 4)].allSatisfy(isDigit)
      else { return false }
      let next = characters[start + 6]
      return next == "第" || (close == "〕" ? next == "0" : isDigit(next))
    }
  }

  private static func bracket(closing open: Unicode.Scalar) -> Unicode.Scalar? {
    switch open {
    case "〔": "〕"
    case "[": "]"
    case "［": "］"
    case "【": "】"
    case "（": "）"
    case "(": ")"
    default: nil
    }
  }

  private static func isDigit(_ character: Unicode.Scalar) -> Bool { ("0"..."9").contains(character) }
}

extension Diagnostic {
  fileprivate static func oddNumber(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C171", .warning,
      Wording(
        "「\(path.shown(key))」的发文字号写法不合规范",
        "the document number in “\(path.shown(key))” is not written as the standard wants"),
      basis: Wording("GB/T 9704—2012 7.2.5", "GB/T 9704-2012, 7.2.5"),
      hints: [
        Wording(
          "年份用六角括号〔〕，序号不加“第”、不编虚位，如 云政信〔2026〕7号",
          "put the year into 〔〕, the serial without 第 and leading zeros, as 云政信〔2026〕7号")
      ])
  }

  fileprivate static func noSuchMaterial(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C172", .warning,
      Wording(
        "「\(path.shown(key))」所指的照片不在材料清单里",
        "the photo named by “\(path.shown(key))” is not in the list of materials"),
      hints: [
        Wording(
          "把照片列入「材料清单」，两处名称写得一样", "list the photo in 材料清单 and write its name alike in both places")
      ])
  }

  fileprivate static func loneAsker(_ key: String, in path: FieldPath) -> Diagnostic {
    Diagnostic(
      "C173", .warning,
      Wording("「\(path.shown(key))」只有一人", "“\(path.shown(key))” names one person only"),
      hints: [
        Wording("调查笔录由二人以上进行；另一人也列入", "two at least conduct an interview; name the other one too")
      ])
  }
}
