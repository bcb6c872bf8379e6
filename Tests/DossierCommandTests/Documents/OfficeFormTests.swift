import Foundation
import Testing

/// The six forms about an office's work, not about one matter, filled by themselves.
@Suite(
  .enabled(if: Tool.hasPython("docx") && Tool.hasPython("odf"), "python-docx or odfpy is not on this machine")
)
struct `Forms about an office` {
  /// A form, what an office writes into it, and what stands in it then.
  struct Form: CustomTestStringConvertible {
    let kind: String
    let data: String
    let said: [String]

    var testDescription: String { kind }
  }

  /// The paragraphs as python-docx or odfpy reads them, those of tables too, one a line.
  private static let reader = """
    import sys
    if sys.argv[1].endswith("docx"):
        import docx
        document = docx.Document(sys.argv[1])
        print("\\n".join(p.text for p in document.element.body.iter("{%s}p" % document.element.nsmap["w"]) for p in [docx.text.paragraph.Paragraph(p, None)]))
    else:
        from odf.opendocument import load
        from odf import teletype, text
        body = load(sys.argv[1]).text
        print("\\n".join(teletype.extractText(p) for kind in (text.P, text.H) for p in body.getElementsByType(kind)))
    """

  @Test(arguments: forms, ["docx", "odt"])
  func `are filled from plain data`(form: Form, format: String) throws {
    let scratch = try Scratch()
    let data = try scratch.write("数据.yaml", form.data)
    let output = scratch("\(form.kind).\(format)")
    let template = "\(Place.templates)/国家通用/\(form.kind).\(format)"
    let (outcome, results) = try Command.results(["fill", template, "--data", data, "-o", output])
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(results.flatMap(\.findings).isEmpty)
    let read = try Tool.python(Self.reader, [output])
    try #require(read.status == 0, "\(read.all)")
    for piece in form.said { #expect(read.output.solid.contains(piece.solid), "\(piece)") }
    #expect(!read.output.contains("{{") && !read.output.contains("{%"))
  }

  @Test(arguments: forms, ["docx", "odt"])
  func `name what is missing`(form: Form, format: String) throws {
    let scratch = try Scratch()
    let data = try scratch.write("数据.yaml", "本件: {日期: 2026-09-30}\n")
    let template = "\(Place.templates)/国家通用/\(form.kind).\(format)"
    let (outcome, results) = try Command.results([
      "fill", template, "--data", data, "-o", scratch("空.\(format)"),
    ])
    #expect(outcome.status == 2)
    #expect(
      results.flatMap(\.findings).contains {
        $0.message.contains("本件.制发机关") || $0.location.field == "本件.制发机关"
      })
    #expect(scratch.entries == ["数据.yaml"])
  }

  static let forms = [
    Form(
      kind: "信访台账",
      data: """
        本件:
          制发机关: 青石镇人民政府
          种类: 积案化解台账
          期间: 2026年第三季度
          日期: 2026-09-30
          条目:
            - 编号: XF2026-101
              登记日期: 2026-07-02
              信访人: 罗小满
              事由: 村道排水沟堵塞
              类别: 简单
              责任单位: 青石镇村镇建设办公室
              责任人: 何清川
              期限: 2026-08-31
              进展: 已疏通
              答复日期: 2026-07-20
              状态: 已办结
            - 编号: XF2026-118
              登记日期: 2026-08-11
              信访人: 许知秋
              事由: 广场舞噪声
              责任单位: 青石镇综合行政执法队
        """,
      said: [
        "积案化解台账",
        "单位：青石镇人民政府　　期间：2026年第三季度　　日期：2026年9月30日",
        "XF2026-101",
        "2026年7月2日",
        "罗**",
        "村道排水沟堵塞（简单）",
        "青石镇村镇建设办公室",
        "何清川",
        "2026年8月31日",
        "〔已办结〕已疏通",
        "答复：2026年7月20日",
        "XF2026-118",
        "广场舞噪声",
      ]),
    Form(
      kind: "统计表",
      data: """
        本件:
          制发机关: 青石县信访局
          月份: 2026年9月
          条目:
            - {单位: 青石镇, 排查数: 8, 交办数: 5, 办结数: 6, 化解数: 4, 办理情况: 余2件按方案推进}
            - {单位: 白水乡, 排查数: 0, 交办数: 0, 办结数: 0, 化解数: 0, 办理情况: 无}
        """,
      said: [
        "信访积案排查化解情况统计表",
        "单位：青石县信访局　　月份：2026年9月",
        "青石镇",
        "50.0%",
        "余2件按方案推进",
        "白水乡",
        "合计：排查8件，交办5件，办结6件，化解4件。",
      ]),
    Form(
      kind: "信访指南",
      data: """
        本件:
          制发机关: 青石县信访局
          渠道:
            - {名称: 来访, 内容: 青石县人民来访接待大厅，长宁路12号}
            - {名称: 来信, 内容: 邮政编码990100，写明姓名和住址。}
          接待时间: 工作日8:30至17:30
          查询方式: 凭查询码在网上或者到接待大厅查询
          复查机关: 青石市人民政府
          个人信息联系方式: 电话12088041000
          日期: 2026-09-01
        """,
      said: [
        "青石县信访局",
        "来访：青石县人民来访接待大厅，长宁路12号。",
        "接待时间：工作日8:30至17:30。",
        "30日内向青石市人民政府申请复查",
        "电话12088041000。",
        "2026年9月1日",
      ]),
    Form(
      kind: "进展报告",
      data: """
        本件:
          制发机关: 青石县信访工作联席会议办公室
          文号: 青信联〔2026〕21号
          主送: 青石市信访工作联席会议办公室
          阶段: 化解攻坚
          排查情况: 排查积案12件
          化解情况: 化解9件，化解率75%。
          存在问题: 余3件涉及历史档案缺失
          具体措施:
            - {类别: 帮扶救助, 内容: 落实临时救助, 责任人: 叶舒白, 频次: 每月一次, 起: 2026-09-01, 止: 2026-12-31}
          附件: [积案化解台账, 统计表]
          日期: 2026-09-25
          联系人: 沈南星
          联系电话: '12088041001'
        """,
      said: [
        "青信联〔2026〕21号",
        "青石市信访工作联席会议办公室：",
        "化解攻坚阶段",
        "一、排查情况",
        "二、化解情况",
        "化解9件，化解率75%。",
        "三、存在问题",
        "落实临时救助",
        "2026年9月1日起",
        "至2026年12月31日",
        "积案化解台账",
        "沈南星",
        "12088041001",
      ]),
    Form(
      kind: "领导接访下访报送表",
      data: """
        本件:
          制发机关: 青石县信访局
          报送期间: 2026年9月
          日期: 2026-10-08
          条目:
            - {领导姓名: 沈南星, 职务: 副县长, 方式: 领导接访, 时间: 2026-09-03 09:00, 地点: 县来访接待大厅, 批次: 3, 人次: 7, 受理事项: 安置房办证, 处理情况: 交自然资源局}
            - {领导姓名: 周明远, 职务: 县委常委, 方式: 带案下访, 地点: 白水乡政府, 批次: 1, 人次: 2, 受理事项: 饮水管道, 处理情况: 已修复}
        """,
      said: [
        "期间：2026年9月",
        "沈南星",
        "副县长",
        "2026年9月3日9时",
        "县来访接待大厅",
        "交自然资源局",
        "带案下访",
        "合计：接访下访2次，接待4批、9人次。",
      ]),
    Form(
      kind: "代办清单",
      data: """
        本件:
          制发机关: 青石镇人民政府
          日期: 2026-09-30
          条目:
            - {事项: 代办老年证, 申请人: 许知秋, 代办员: 何清川, 督办领导: 周明远, 受理日期: 2026-09-02, 办结期限: 2026-09-12, 结果: 已办结, 办结日期: 2026-09-05, 满意度: 满意}
            - {事项: 代办低保申请, 申请人: 罗小满, 代办员: 曾广田, 受理日期: 2026-09-20}
        """,
      said: [
        "信访代办件工作清单",
        "代办老年证",
        "许**",
        "何清川",
        "周明远",
        "2026年9月12日",
        "2026年9月5日",
        "满意",
        "代办低保申请",
        "曾广田",
      ]),
  ]
}
