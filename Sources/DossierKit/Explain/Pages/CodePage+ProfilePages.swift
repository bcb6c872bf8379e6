internal import DossierCore

extension CodePage {
  /// Profiles of handling (办理规范).
  static let profiles = [
    CodePage(
      "C155",
      """
      办理规范把法定期限放宽了
      办理规范只能比法律更严：办理的期限可以缩短，不能延长；信访人申请复查、复核的期限可以延长，不能缩短。
      单位不同的按最坏的情形比：十五个工作日遇到长假也不会超过六十日，五十个工作日会。
      例：办理规范里写 L5 办结 90 日，或者「收紧: L5」却写 50 个工作日。
      办法：改到不长于法定期限；想另设一个更宽的内部目标，用自己的编号，不写「收紧」，法定期限照样另算。
      """,
      """
      A profile is looser than a statutory limit
      A profile can only be stricter than the law: shorter for the organ, longer for the petitioner.
      Different units are compared at their worst: 15 working days never exceed 60 days, 50 do.
      Example: a profile sets L5, closing, to 90 days, or says 收紧: L5 with 50 working days.
      Mend: make it no longer than the law; a target of the office's own has an id of its own without 收紧.
      """),
    CodePage(
      "C156",
      """
      「收紧」所写的法定期限不存在
      「收紧」写模板集「期限」里的编号，用来核对办理规范没有放宽它。
      例：收紧: L55。
      办法：改为模板集里的编号；不针对某一法定期限的，删去「收紧」。
      """,
      """
      There is no statutory limit of that id
      收紧 names a limit of the template set, so that the profile can be held against it.
      Example: 收紧: L55.
      Mend: write an id of the set, or remove 收紧.
      """),
    CodePage(
      "C157",
      """
      办理规范里的文种不存在
      「签署」和「必备」里的文种，要是内置的或者模板集自己的文种。
      例：必备: [{文种: 回放记录}]。
      办法：改正文种名称；单位自己的文种先写进模板集.yaml 的「文种」。
      """,
      """
      A profile names a kind of document that is not there
      Kinds in 签署 and 必备 are built in or declared by the template set.
      Example: 必备: [{文种: 回放记录}].
      Mend: correct the name, or declare the kind in 模板集.yaml first.
      """),
    CodePage(
      "C158",
      """
      没有所写的办理规范
      案件的「办理规范」和 --profile 写的是模板集「办理规范」文件夹里的文件名，不带 .yaml。
      例：办理规范: [沥海街道2022]，文件夹里只有 沥海街道2020.yaml。
      办法：按列出的名称改；新的办理规范放进模板集的「办理规范」文件夹。
      """,
      """
      There is no such profile
      办理规范 of a case and --profile name files of the set's folder 办理规范, without .yaml.
      Example: 办理规范: [沥海街道2022], where there is only 沥海街道2020.yaml.
      Mend: use one of the names listed, or put the profile into the folder.
      """),
    CodePage(
      "C159",
      """
      期限编号用了两次
      同一个模板集或者同一份办理规范里，每个期限的编号只能用一次。
      例：两个期限都写 编号: T-05。
      办法：改成没有用过的编号。
      """,
      """
      The id of a limit is used twice
      Within a template set or a profile every limit has an id of its own.
      Example: two limits with 编号: T-05.
      Mend: use an id that is free.
      """),
  ]
}
