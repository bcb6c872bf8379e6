import DossierCase
import DossierCore

/// Texts of case files for the tests; everybody in them is invented.
enum Samples {
  /// The smallest case without a finding.
  static let small = """
    格式: 1
    案件:
      编号: XF2026-017
      标题: 关于楼道灯不亮的信访事项
      类别: 简单
      形式: 来访
      途径: 6
      收到日期: 2026-03-02
      状态: 办理中
    机关:
      登记机关: {名称: 青禾县云溪镇人民政府}
      承办机关: {名称: 青禾县云溪镇人民政府, 上一级机关: 青禾县人民政府}
    信访人: {姓名: 周明远, 住址: 青禾县云溪镇竹溪路 8 号, 电话: 12012345678, 证件号码: 990101199010011013}
    诉求清单:
      - {请求: 修好楼道灯, 事实: 三楼灯不亮, 理由: 影响出行}

    """

  /// The small case with documents, given as the lines under 文书.
  static func with(documents: String) -> String {
    let lines = documents.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    return small + "文书:\n" + lines.joined(separator: "\n") + "\n"
  }

  static let set: TemplateSet = {
    let text = """
      名称: 试用
      格式: 1
      文种:
        - {文种: 转送单, 签署: [经办人]}
        - 文种: 接访安排表
          签署: [值班领导]
          字段:
            - {名: 时间, 类型: 时刻, 必填: true}
            - {名: 人员, 类型: 列表}
            - {名: 安排, 类型: 表}
      """
    do { return try TemplateSet.read(text: text, file: "模板集.yaml", folder: ".") } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func read(_ text: String) -> (case: CaseFile?, diagnostics: [Diagnostic]) {
    CaseReader.read(text: text, file: "案件.yaml", folder: nil, set: set)
  }
}

extension Diagnostic {
  /// `12:3 C120 「案件」缺少必填的「编号」 | hint | hint`.
  var line: String {
    let place = location.line.map { "\($0):\(location.column ?? 0) " } ?? ""
    return ([place + "\(code) \(message.chinese)"] + hints.map(\.chinese)).joined(separator: " | ")
  }
}
