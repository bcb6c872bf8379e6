import DossierCase
import DossierCore
import Foundation
import Testing

@Suite struct CaseSchemaTests {
  let schema = CaseSchema(set: Samples.set)

  @Test func `the schema is read off the initialisers: keys, types, requirement, words`() throws {
    #expect(
      schema.rules.map(\.key) == [
        "格式", "模板集", "清单", "办理规范", "案件", "机关", "信访人", "人数", "代表", "其他信访人", "诉求清单", "材料清单", "文书", "不适用", "豁免",
        "归档",
      ])
    #expect(schema.rules.filter(\.isRequired).map(\.key) == ["案件", "机关", "信访人", "诉求清单"])
    let root = FieldKind.record(schema.rules)
    #expect(root.kind(at: "案件.形式") == .choice(Channel.words))
    #expect(root.kind(at: "案件.途径") == .integer(1...6))
    #expect(root.kind(at: "诉求清单[0].请求") == .text)
    #expect(root.kind(at: "诉求清单.请求") == .text)
    #expect(root.kind(at: "案件.无") == nil)
    #expect(root.kind(at: "文书[0].签署[0].拒签.理由") == .text)
  }

  @Test func `each kind has the keys common to all and its own`() throws {
    #expect(schema.kinds.count == ArtefactKind.builtIn.count + 1)
    let slip = try #require(schema.rules(of: .transferSlip))
    #expect(slip.prefix(2).map(\.key) == ["文种", "文号"])
    #expect(
      slip.filter(\.isRequired).map(\.key) == ["文种", "受转单位", "事项摘要", "办结期限"])
    #expect(FieldKind.record(slip).kind(at: "回执.收到时间") == .moment)
    let own = try #require(schema.rules(of: ArtefactKind(rawValue: "接访安排表")))
    #expect(FieldKind.record(own).kind(at: "安排") == .table)
    #expect(own.first { $0.key == "时间" }?.isRequired == true)
    #expect(schema.rules(of: ArtefactKind(rawValue: "无此文种")) == nil)
  }

  @Test func `the context of a template has the case, its document and the kinds`() {
    let context = FieldKind.record(schema.contextRules(for: .replyLetter))
    #expect(context.kind(at: "本件.救济.复查机关") == .text)
    #expect(context.kind(at: "转送单.办结期限") == .date)
    #expect(context.kind(at: "卷宗.题名") == nil)
    let whole = FieldKind.record(schema.contextRules(for: nil))
    #expect(whole.kind(at: "卷宗.目录.页号") == .text)
    #expect(whole.kind(at: "本件") == nil)
  }

  @Test func `every key has a line in both languages`() {
    func walk(_ rules: [FieldRule]) {
      for rule in rules {
        #expect(!rule.summary.chinese.isEmpty && !rule.summary.english.isEmpty)
        walk(members(of: rule.kind))
      }
    }
    func members(of kind: FieldKind) -> [FieldRule] {
      switch kind {
      case .record(let rules): rules
      case .list(let element): members(of: element)
      default: []
      }
    }
    walk(schema.rules)
    for kind in schema.kinds { walk(kind.rules) }
  }

  @Test func `the same schema gives the same text, in either language`() {
    #expect(CaseSchema(set: Samples.set).jsonText() == schema.jsonText())
    #expect(
      schema.jsonText().hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
    #expect(schema.jsonText(in: .english).contains("\"description\": \"reply, service, revisit\""))
    #expect(schema.jsonText().contains("\"description\": \"投诉请求\""))
  }

  /// Counts the schema's complaints about each of several YAML texts, whose dates are left as text.
  private static let judge = """
    import sys, json, yaml, jsonschema
    schema, *texts = sys.stdin.read().split("\\0")
    schema = json.loads(schema)
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
        key: [(tag, regexp) for tag, regexp in found if tag != "tag:yaml.org,2002:timestamp"]
        for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    jsonschema.Draft202012Validator.check_schema(schema)
    for text in texts:
        print(len(list(jsonschema.Draft202012Validator(schema).iter_errors(yaml.load(text, Loader)))))
    """

  private func complaints(about texts: [String]) throws -> [Int] {
    let input = ([schema.jsonText()] + texts).joined(separator: "\0")
    return try Python.run(Self.judge, input: input).split(separator: "\n").compactMap { Int($0) }
  }

  @Test(.enabled(if: Python.has("jsonschema, yaml"), "needs Python's jsonschema and pyyaml"))
  func
    `jsonschema finds the schema sound, the samples true to it, and objects to what the reader objects to`()
    throws
  {
    let full = try Fixtures.text(at: Fixtures.fullCase + "/案件.yaml")
    #expect(try complaints(about: [full, Samples.small]) == [0, 0])
    let faults = [
      ("  编号: XF2026-017\n", ""), ("形式: 来访", "形式: 来坊"), ("途径: 6", "途径: 7"), ("途径: 6", "途经: 6"),
      ("2026-03-02", "三月二日"),
    ]
    let broken =
      faults.map { from, to in Samples.small.replacing(from, with: to) }
      + [Samples.with(documents: "- {文种: 转送单, 受转单位: 甲}")]
    let counts = try complaints(about: broken)
    #expect(counts.count == broken.count && !counts.contains(0))
    #expect(broken.allSatisfy { !Samples.read($0).diagnostics.isEmpty })
  }
}

@Suite struct CaseSkeletonTests {
  @Test(arguments: Channel.allCases) func `a new case file lacks nothing but what is to be filled in`(
    channel: Channel
  ) {
    let text = CaseSkeleton(set: Samples.set).text(channel: channel)
    let (found, diagnostics) = Samples.read(text)
    #expect(found?.matter.channel == channel)
    #expect(!diagnostics.isEmpty)
    #expect(diagnostics.filter { $0.code != "C120" }.map(\.line) == [])
    #expect((found?.organs.assigner != nil) == [.assignedFromAbove, .transferredFromAbove].contains(channel))
  }

  @Test func `filled in, it is a case without a finding`() {
    var text = CaseSkeleton(set: Samples.set).text(channel: .visit)
    let values = ["类别": "简单", "途径": "6", "收到日期": "2026-03-02", "状态": "办理中"]
    text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.contains(":  # 必填"), !line.contains("形式"), let colon = line.firstIndex(of: ":"),
        !["案件", "机关", "信访人", "诉求清单", "  登记机关", "  承办机关"].contains(String(line[..<colon]))
      else { return String(line) }
      let key = line[..<colon].drop { $0 == " " || $0 == "-" }
      return line[...colon] + " " + (values[String(key)] ?? "甲")
    }.joined(separator: "\n")
    #expect(Samples.read(text).diagnostics.map(\.line) == [])
  }

  @Test func `with all comment marks taken away it is still read, optional keys and all`() {
    let lines = CaseSkeleton(set: Samples.set).text(channel: .phone).split(separator: "\n").map(String.init)
    var text = ""
    for line in lines.drop(while: { $0.hasPrefix("# ") })
    where !line.hasPrefix("# 文书按") && !line.hasPrefix("# 可用")
      && !line.hasPrefix("# 例如")
    {
      var bare = Substring(line)
      var indent = ""
      while let mark = bare.firstRange(of: "# "), bare[..<mark.lowerBound].allSatisfy({ $0 == " " }) {
        indent += bare[..<mark.lowerBound]
        bare = bare[mark.upperBound...]
      }
      text += indent + bare + "\n"
    }
    let diagnostics = Samples.read(text).diagnostics
    #expect(diagnostics.filter { $0.code != "C120" }.map(\.line) == [])
  }

  @Test func `a document of each kind can be put under 文书`() {
    let skeleton = CaseSkeleton(set: Samples.set)
    for (kind, _) in CaseSchema(set: Samples.set).kinds {
      let text = Samples.small + "文书:\n" + (skeleton.document(kind) ?? "")
      let (found, diagnostics) = Samples.read(text)
      #expect(found?.artefacts.map(\.kind) == [kind])
      #expect(diagnostics.filter { $0.code != "C120" }.map(\.line) == [])
    }
    #expect(skeleton.document(ArtefactKind(rawValue: "无")) == nil)
  }
}
