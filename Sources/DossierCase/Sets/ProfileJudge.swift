import DossierCore

/// Holds a profile against its template set and the law.
struct ProfileJudge {
  let set: TemplateSet
  let source: SourceMap
  let log: ReadingLog

  func judge(_ profile: Profile) {
    var seen: Set<String> = []
    for (index, rule) in profile.limits.enumerated() {
      let path = FieldPath("期限").appending(index)
      if !rule.id.isEmpty, !seen.insert(rule.id).inserted {
        report(.limitTwice(rule.id), path.appending("编号"))
      }
      judge(rule, at: path)
    }
    for (index, demand) in profile.signers.enumerated() {
      judge([demand.kind], at: FieldPath("签署").appending(index).appending("文种"))
    }
    for (index, demand) in profile.required.enumerated() {
      judge(demand.kinds, at: FieldPath("必备").appending(index).appending("文种"))
    }
  }

  private func judge(_ rule: LimitRule, at path: FieldPath) {
    if let tightened = rule.tightens {
      guard set.limits.contains(where: { $0.id == tightened }) else {
        let nearest = Suggestion.nearest(to: tightened, among: set.limits.map(\.id))
        return report(.unknownLimit(set.limits.map(\.id), nearest: nearest), path.appending("收紧"))
      }
    }
    guard let limit = set.limits.first(where: { $0.id == rule.tightens ?? rule.id }) else { return }
    let statutory = StatutoryLimits.isLoosened(rule, against: limit.id) || rule.isLooser(than: limit)
    if statutory { report(.loosenedByProfile(limit.id), path.appending("天数")) }
  }

  private func judge(_ kinds: [ArtefactKind], at path: FieldPath) {
    let known = (ArtefactKind.builtIn + set.kinds.map(\.kind)).map(\.rawValue)
    for kind in kinds where !kind.rawValue.isEmpty && !known.contains(kind.rawValue) {
      report(.unknownKindInProfile(nearest: Suggestion.nearest(to: kind.rawValue, among: known)), path)
    }
  }

  private func report(_ diagnostic: Diagnostic, _ path: FieldPath) {
    var diagnostic = diagnostic
    diagnostic.location = source.location(of: path)
    log.report(diagnostic)
  }
}

extension Diagnostic {
  fileprivate static func loosenedByProfile(_ id: String) -> Diagnostic {
    Diagnostic(
      "C155", .error,
      Wording("办理规范把法定期限 \(id) 放宽了", "the profile is looser than statutory limit \(id)"),
      basis: Wording("《信访工作条例》第二十二条至第三十六条", "Regulation on Petition Work, Articles 22 to 36"),
      hints: [
        Wording(
          "办理规范只能比法定期限更严：办理的天数不长于法定，信访人的申请期限不短于法定",
          "a profile can only be stricter: no longer for the organ, no shorter for the petitioner")
      ])
  }

  fileprivate static func unknownLimit(_ known: [String], nearest: String?) -> Diagnostic {
    let guess = nearest.map { [Wording("是不是 \($0)？", "did you mean \($0)?")] } ?? []
    let list = known.joined(separator: "、")
    return Diagnostic(
      "C156", .error, Wording("「收紧」所写的法定期限不存在", "there is no such statutory limit"),
      hints: guess + [Wording("模板集的期限：\(list)", "limits of the set: \(list)")])
  }

  fileprivate static func unknownKindInProfile(nearest: String?) -> Diagnostic {
    Diagnostic(
      "C157", .error, Wording("办理规范里的文种不存在", "the profile names a kind of document that is not there"),
      hints: [
        nearest.map { Wording("是不是「\($0)」？", "did you mean “\($0)”?") }
          ?? Wording("文种见模板集.yaml 的「文种」", "the kinds are listed in 文种 of 模板集.yaml")
      ])
  }

  static func limitTwice(_ id: String) -> Diagnostic {
    Diagnostic(
      "C159", .error, Wording("期限编号 \(id) 用了两次", "the limit's id \(id) is used twice"),
      hints: [Wording("改成没有用过的编号", "use an id that is free")])
  }
}
