import DossierAssembly
import DossierCase
import DossierCore
import Foundation

@testable import DossierForms

/// A case that has every kind of document, with every field filled in as full as real ones get: 200 petitioners, 20
/// claims, one of them ten pages long, lists of 20 rows, one of them longer than a page.
///
/// Every text ends in a mark of its own, by which it is found again on the printed pages.
struct LongCase {
  let file: CaseFile
  let set: TemplateSet
  /// The list in which a mark stands, by kind and mark.
  let lists: [Mark: String]

  struct Mark: Hashable {
    let kind: String
    let text: String
  }

  static let folder = BuiltIn.root.appending(path: "Samples/楼道灯维修").path

  init() throws {
    let set = try TemplateSet.load(folder: BuiltIn.folder)
    var writer = LongCaseWriter(set: set)
    let text = try writer.text()
    let (found, diagnostics) = CaseReader.read(text: text, file: "案件.json", folder: Self.folder, set: set)
    guard let found, diagnostics.allSatisfy({ $0.severity != .error }) else {
      throw DossierError(diagnostics)
    }
    file = found
    self.set = set
    lists = writer.lists
  }

  /// The marks of a text that was printed or written.
  static func marks(in text: String) -> Set<String> {
    Set(text.matches(of: /Q[a-z]{3}/).map { String($0.0) })
  }
}

/// Writes the long case as JSON, led by the schema.
struct LongCaseWriter {
  private let schema: CaseSchema
  private let set: TemplateSet
  private var count = 0
  private(set) var lists: [LongCase.Mark: String] = [:]
  private var kind = ""
  private var prose: Set<String> = []

  /// Members of records that hold sentences; others hold names and numbers.
  private static let sentences: Set<String> = [
    "内容", "事由", "问题", "办理情况", "处理情况", "事项", "决定", "进展", "措施", "意见", "答", "结果",
  ]
  /// Lists of people.
  private static let crowds: Set<String> = ["来访人员", "乙方", "参加人员"]
  private static let page = 22 * 28

  init(set: TemplateSet) {
    self.set = set
    schema = CaseSchema(set: set)
  }

  mutating func text() throws -> String {
    let documents = try schema.kinds.map { try document($0.kind, $0.rules) }
    let claims = (1...20).map { number in
      let facts = words(number == 1 ? Self.page * 10 : 120)
      return
        "{\"请求\": \"\(words(40))\", \"事实\": \"\(facts)\", \"理由\": \"\(words(80))\", \"要求\": \"\(words(40))\"}"
    }
    let people = (1...199).map { "{\"姓名\": \"居民\($0)\", \"住址\": \"青禾县云溪镇\($0)号\"}" }
    let materials = (1...20).map { "{\"名称\": \"材料\($0)\", \"文件\": \"材料/楼道灯维修前.jpg\", \"形式\": \"照片\"}" }
    return """
      {"格式": 1,
       "案件": {"编号": "XF2026-017", "标题": "关于楼道灯损坏的信访事项", "类别": "复杂疑难", "形式": "来访", "途径": 6,
         "收到日期": "2026-03-02", "受理日期": "2026-03-03", "信访日期": "2026-03-02", "状态": "办理中"},
       "机关": {"登记机关": {"名称": "青禾县信访局"}, "承办机关": {"名称": "青禾县云溪镇人民政府"}},
       "信访人": {"姓名": "周明远", "住址": "青禾县云溪镇竹溪路8号", "电话": "12012345678"},
       "人数": 200, "代表": [\(people.prefix(5).joined(separator: ", "))],
       "其他信访人": [\(people.joined(separator: ", "))],
       "诉求清单": [\(claims.joined(separator: ", "))],
       "材料清单": [\(materials.joined(separator: ", "))],
       "文书": [\(documents.joined(separator: ",\n"))]}
      """
  }

  private mutating func document(_ kind: ArtefactKind, _ rules: [FieldRule]) throws -> String {
    self.kind = kind.rawValue
    prose = try proseKeys(of: set.rule(for: kind)?.template ?? kind.rawValue)
    let own = rules.filter { !["文种", "标题", "文号", "日期", "制发机关", "签署", "文件", "备注"].contains($0.key) }
    let signers = (set.rule(for: kind)?.signers ?? []).compactMap(\.first)
    let signatures = signers.map {
      "{\"角色\": \"\($0)\", \"姓名\": \"陈松\", \"日期\": \"2026-03-05\", \"意见\": \"同意\"}"
    }
    let members = own.compactMap { member($0, row: nil) }
    let common = [
      "\"文种\": \"\(kind)\"", "\"文号\": \"云政信〔2026〕7号\"", "\"日期\": \"2026-03-05\"",
      "\"签署\": [\(signatures.joined(separator: ", "))]",
    ]
    return "{\((common + members).joined(separator: ", "))}"
  }

  /// The fields that a form prints as sentences: it gives them a full stop of its own, or a tall cell.
  private func proseKeys(of form: String) throws -> Set<String> {
    let texts = try BuiltIn.form(form)?.parts(.word).first { $0.name == "word/document.xml" }?.text ?? ""
    let ended = texts.matches(of: /本件\.(\w+)(?: \| [^)}]*\))?\)?\.rstrip/).map { String($0.1) }
    return Set(ended)
  }

  private mutating func member(_ rule: FieldRule, row: (list: String, number: Int)?) -> String? {
    value(rule.kind, key: rule.key, row: row).map { "\"\(rule.key)\": \($0)" }
  }

  private mutating func value(_ kind: FieldKind, key: String, row: (list: String, number: Int)?) -> String? {
    switch kind {
    case .text: return "\"\(text(key, row))\""
    case .date: return "\"2026-03-05\""
    case .moment: return "\"2026-03-05 15:40\""
    case .integer(let range): return "\(min(max(row?.number ?? 3, range.lowerBound), range.upperBound))"
    case .number, .amount: return "67788"
    case .bool: return "true"
    case .choice(let words): return words.first.map { "\"\($0)\"" }
    case .list(.choice(let words)): return "[\(words.map { "\"\($0)\"" }.joined(separator: ", "))]"
    case .list(let element): return list(element, key: key, row: row)
    case .record(let rules):
      let members = rules.compactMap { member($0, row: row) }
      return "{\(members.joined(separator: ", "))}"
    case .file, .table: return nil
    }
  }

  private mutating func list(_ element: FieldKind, key: String, row: (list: String, number: Int)?) -> String {
    let length = row != nil ? 3 : Self.crowds.contains(key) ? 200 : 20
    let items = (1...length).compactMap {
      value(element, key: key, row: (row?.list ?? key, $0))
    }
    return "[\(items.joined(separator: ", "))]"
  }

  private mutating func text(_ key: String, _ row: (list: String, number: Int)?) -> String {
    // A photo is told by the name of a material.
    if row?.list == "照片", key == "名称" { return "材料\(row?.number ?? 1)" }
    let isSentence = row == nil ? prose.contains(key) : Self.sentences.contains(key)
    let text = words(!isSentence ? 6 : row == nil || row?.number == 2 ? Self.page + 100 : 40)
    if let list = row?.list, let mark = LongCase.marks(in: text).first {
      lists[LongCase.Mark(kind: kind, text: mark)] = list
    }
    return text
  }

  /// So many characters and a mark.
  private mutating func words(_ length: Int) -> String {
    count += 1
    let line = "经现场核实和走访查明有关情况属实并依法依规提出处理意见"
    return String(String(repeating: line, count: length / line.count + 1).prefix(length)) + mark(count)
  }

  /// A number in letters, short enough for the narrowest column to hold it in one line.
  private func mark(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return "Q" + [676, 26, 1].map { String(letters[number / $0 % 26]) }.joined()
  }
}
