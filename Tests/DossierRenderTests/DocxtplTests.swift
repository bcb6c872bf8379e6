import DossierCore
import DossierOffice
import DossierRender
import DossierTemplate
import Foundation
import Testing

/// Templates written for docxtpl give the same document here, paragraph by paragraph, table by table.
///
/// What is different on purpose is listed in the article DocxtplCompatibility of the template language.
@Suite struct DocxtplTests {
  @Test(
    .enabled(if: DocxtplJudge.isHere && DocxtplJudge.ownTests != nil, "docxtpl or its tests are not here"))
  func `docxtpl's own test templates give the same documents`() throws {
    let cases = try DocxtplJudge.ownCases()
    #expect(cases.count >= 12)
    for item in cases {
      try compare(item, ignoring: item.name == "vertical_merge_tpl" ? ["Book"] : [])
    }
  }

  @Test(.enabled(if: DocxtplJudge.isHere, "docxtpl is not here"))
  func `templates of every construct give the same documents`() throws {
    let templates = Self.samples.map { name, sheet in (name, sheet.bytes(.docx), Self.data) }
    let cases = try DocxtplJudge.render(templates)
    #expect(cases.map(\.name).sorted() == Self.samples.map(\.name).sorted())
    for item in cases { try compare(item) }
  }

  /// Templates that call Python objects are refused for just that; the others are rendered from data made up from the
  /// fields that they read.
  @Test(
    .enabled(
      if: DocxtplJudge.isHere && DocxtplJudge.legalTemplates != nil,
      "docxtpl or docassemble's templates are not here"))
  func `docassemble's legal templates give the same documents`() throws {
    var templates: [(name: String, bytes: [UInt8], data: Value)] = []
    for (index, file) in try Self.legalFiles().enumerated() {
      let bytes = Array(try Data(contentsOf: file))
      let name = "\(file.deletingPathExtension().lastPathComponent)-\(index)"
      let inspection = try TemplateInspection(OfficePackage(bytes: bytes, name: name), name: name)
      let errors = inspection.diagnostics.filter { $0.severity == .error }
      if errors.isEmpty {
        templates.append((name, bytes, Value(fields: inspection.fields)))
      } else {
        let codes = errors.map(\.code)
        #expect(codes.contains("T110") || codes.contains("T118"), "\(name) \(codes)")
      }
    }
    #expect(templates.count >= 18)
    let cases = try DocxtplJudge.render(templates)
    #expect(cases.count >= 18)
    // docxtpl loses plain text in the place of a paragraph or a run.
    let lost: Set = ["«life_story»", "«the_template»", "«signer[0].signature_block»"]
    for item in cases { try compare(item, ignoring: lost) }
  }

  private static func legalFiles() throws -> [URL] {
    guard let folder = DocxtplJudge.legalTemplates else { return [] }
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "docx" }
      .sorted { $0.path < $1.path }
  }

  private func compare(_ item: DocxtplJudge.Case, ignoring ignored: Set<String> = []) throws {
    let source = FileSource { path throws(DossierError) in
      guard let data = try? Data(contentsOf: item.folder.appending(path: path)) else {
        throw DossierError(Diagnostic("O170", .error, Wording("没有", "none")))
      }
      return Array(data)
    }
    let template = try CompiledTemplate(OfficePackage(bytes: item.template, name: item.name), name: item.name)
    var renderer = Renderer(template, missing: .blank(""))
    let found = try Structure(of: try renderer.render(item.data, files: source).bytes)
    let expected = try Structure(of: item.expected)
    #expect(found.parts.keys.sorted() == expected.parts.keys.sorted(), "\(item.name)")
    for (part, lines) in expected.parts {
      let found = found.parts[part, default: []].filter { !ignored.contains($0) }
      let expected = lines.filter { !ignored.contains($0) }
      #expect(found == expected, "\(item.name) \(part): \(difference(expected, found))")
    }
  }

  private func difference(_ expected: [String], _ found: [String]) -> String {
    let index =
      zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(expected.count, found.count)
    return "\(expected.dropFirst(index).prefix(3)) → \(found.dropFirst(index).prefix(3))"
  }

  // MARK: - Samples

  private static let data: Value = [
    "people": [
      ["name": "Ann", "city": "Rome", "tags": ["a", "b"]], ["name": "Bob", "city": "Rome", "tags": []],
      ["name": "Cy", "city": "Oslo", "tags": ["c"]],
    ],
    "empty": [], "n": 3, "text": "x < y & \"z\"", "list": ["q", "w", "e"], "yes": true, "no": false,
    "par": "1\u{7}2\u{7}3", "lines": "1\n2\t3",
  ]

  private static let samples: [(name: String, sheet: Sheet)] = [
    (
      "macro-of-paragraphs",
      Sheet(
        "{%p macro greet(p, sign='!') %}", "Dear {{ p.name }}{{ sign }}", "of {{ p.city }}",
        "{%p endmacro %}",
        "Start", "{{p greet(people[0]) }}", "{%p for x in people %}", "{{p greet(x, sign='?') }}",
        "{%p endfor %}",
        "End")
    ),
    (
      "macro-in-text",
      Sheet(
        "{% macro f(a, b=2) %}[{{ a }}-{{ b }}]{% endmacro %}",
        "A {{ f(1) }} B {{ f(5, b=n) }} C {{ f(b=1, a=9) | upper }}",
        "{% set y = f('k') %}{{ y }}{% if f(1) %}ok{% endif %}",
        "{% for x in people %}{{ f(x.name) if x.tags else '' }}{% endfor %}")
    ),
    (
      "macro-of-rows",
      Sheet(
        .table([
          [["{%tr macro row(p) %}"], [""]], [["{{ p.name }}"], ["{{ p.city }}"]],
          [["{%tr endmacro %}"], [""]],
          [["{%tr for x in people %}"], [""]], [["{{tr row(x) }}"], [""]], [["{%tr endfor %}"], [""]],
        ]), "after")
    ),
    (
      "loops",
      Sheet(
        """
        {% for x in people %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}\
        {{ loop.last }}{{ loop.length }}{{ loop.depth }}{{ loop.depth0 }}{{ loop.cycle('odd', 'even') }}\
        {{ loop.changed(x.city) }}{{ loop.previtem.name if not loop.first }}{{ loop.nextitem.name if not loop.last }};\
        {% endfor %}
        """,
        "{% for x in people %}{% for t in x.tags %}{{ loop.depth }}{{ t }}{% else %}none{% endfor %}|{% endfor %}",
        "{% for x in people if x.city == 'Rome' %}{{ loop.index }}{{ x.name }}{% else %}z{% endfor %}",
        "{%p for x in empty %}", "{{ x }}", "{%p else %}", "nothing", "{%p endfor %}",
        "{%p for x in people %}",
        "{{ x.name }}", "{%p else %}", "nobody", "{%p endfor %}")
    ),
    (
      "values",
      Sheet(
        "para{{ par }}end", "lines{{ lines }}end", "{{ text }}", "{_{ raw }_} {_% x %_}",
        "{% raw %}{{ not }} {% if %}{% endraw %}", "{# gone #}x", "{%- if yes %} y {%- endif %}",
        "{% with a = 1, b = n %}{{ a + b }}{% endwith %}",
        "{% set ns = namespace(total=0) %}{% for x in people %}{% set ns.total = ns.total + loop.index %}{% endfor %}{{ ns.total }}"
      )
    ),
    (
      "merged-across",
      Sheet(
        .table([
          [["a"], ["{%tc for x in list %}"], ["{% hm %}H {{ x }}"], ["{%tc endfor %}"]],
          [["b"], ["{%tc for x in list %}"], ["{{ x }}"], ["{%tc endfor %}"]],
        ]), "after")
    ),
    (
      "merged-down",
      Sheet(
        .table([
          [["Name"], ["City"]], [["{%tr for x in people %}"], [""]], [["{% vm %}group"], ["{{ x.name }}"]],
          [["{%tr endfor %}"], [""]],
        ]), "after")
    ),
    (
      "columns",
      Sheet(
        .table([
          [["{% colspan n %}head"]],
          [["{%tc for x in list %}"], ["{% cellbg 'FF000' ~ loop.index %}{{ x }}"], ["{%tc endfor %}"]],
        ]), "after")
    ),
    (
      "rows",
      Sheet(
        .table([
          [["{%tr for x in people %}"], [""]],
          [["{{ x.name }}"], ["{% for t in x.tags %}{{ t }},{% endfor %}"]],
          [["{%tr for t in x.tags %}"], [""]], [["- {{ t }}"], ["{{ loop.index }}"]],
          [["{%tr endfor %}"], [""]],
          [["{%tr endfor %}"], [""]], [["{%tr if no %}"], [""]], [["hidden"], [""]],
          [["{%tr else %}"], [""]],
          [["shown"], ["y"]], [["{%tr endif %}"], [""]],
        ]), "after")
    ),
  ]
}

/// What a document shows, part by part: its paragraphs that are not empty, and how its tables are built.
private struct Structure {
  private(set) var parts: [String: [String]] = [:]

  init(of bytes: [UInt8]) throws {
    let package = try OfficePackage(bytes: bytes, name: "成品")
    for part in package.partNames where Self.isStory(part) {
      var lines: [String] = []
      Self.gather(try package.xml(part).root, into: &lines)
      parts[part] = lines
    }
  }

  private static func isStory(_ part: String) -> Bool {
    ["document", "header", "footer", "footnotes", "endnotes"].contains { part.hasPrefix("word/\($0)") }
  }

  private static func gather(_ element: XMLElement, into lines: inout [String]) {
    for child in element.elements {
      switch child.name {
      case "w:p":
        let text = Reading.text(of: child)
        if !text.allSatisfy(\.isWhitespace) { lines.append(text) }
        continue
      case "w:tr", "w:gridCol": lines.append("<\(child.name)>")
      case "w:gridSpan", "w:vMerge": lines.append("<\(child.name) \(child["w:val"] ?? "")>")
      case "w:shd" where element.name == "w:tcPr": lines.append("<shade \(child["w:fill"] ?? "")>")
      default: break
      }
      gather(child, into: &lines)
    }
  }
}

extension Value {
  /// Data that has every field: texts that name it, lists of one element.
  fileprivate init(fields: [TemplateField]) {
    self = .record(Record())
    for field in fields {
      guard let origin = field.origin else { continue }
      let isList = field.read.usage == .looped
      self = with((isList ? origin.appending(0) : origin).steps[...], leaf: .text("«\(origin)»"))
    }
  }

  private func with(_ steps: ArraySlice<FieldPath.Step>, leaf: Value) -> Value {
    switch steps.first {
    case .key(let key)?:
      var record = record ?? Record()
      record[key] = (record[key] ?? .null).with(steps.dropFirst(), leaf: leaf)
      return .record(record)
    case .index?: return .list([(list?.first ?? .null).with(steps.dropFirst(), leaf: leaf)])
    case nil: return self == .null ? leaf : self
    }
  }
}
