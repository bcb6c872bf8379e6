import DossierCore
import DossierOffice
import DossierRender
import Testing

/// Templates damaged in every way an editor or an attacker may think of: refused or rendered, never a crash.
@Suite struct MutationTests {
  @Test(arguments: 0..<20, Format.allCases)
  func `a damaged template is refused or gives a document that can be read`(seed: Int, format: Format) throws
  {
    var random = SplitMix(state: UInt64(seed) &* 7919 &+ 1)
    let sources = Sample.all.shuffled(using: &random).prefix(10)
    var rendered = 0
    for _ in 0..<50 {
      guard let sample = sources.randomElement(using: &random) else { return }
      var package = try sample.sheet.package(format)
      package.set(format.mainPart, bytes: random.mutated(try package.bytes(of: format.mainPart)))
      if try survives(package, sample.data, format) { rendered += 1 }
    }
    #expect(rendered > 0)
  }

  @Test(arguments: 0..<20)
  func `a damaged template with fields is refused or gives a document that can be read`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) &* 104_729 &+ 3)
    var rendered = 0
    for _ in 0..<50 {
      guard let sample = FieldSample.all.randomElement(using: &random) else { return }
      var package = try sample.sheet.package(.odt)
      package.set("content.xml", bytes: random.mutated(try package.bytes(of: "content.xml")))
      if try survives(package, sample.data, .odt) { rendered += 1 }
    }
    #expect(rendered > 0)
  }

  /// Whether the template was rendered; a refusal must say why.
  private func survives(_ package: OfficePackage, _ data: Value, _ format: Format) throws -> Bool {
    do {
      let bytes = try render(package, data)
      _ = try OfficePackage(bytes: bytes, name: "成品").xml(format.mainPart)
      return true
    } catch {
      #expect(!error.diagnostics.isEmpty)
      // A result that cannot be read is our fault, not the template's.
      #expect(error.diagnostics.allSatisfy { $0.location.file != "成品" }, "\(error)")
      return false
    }
  }

  private func render(_ package: OfficePackage, _ data: Value) throws(DossierError) -> [UInt8] {
    var renderer = Renderer(try CompiledTemplate(package, name: "模板"), missing: .blank("＿"))
    return try renderer.render(data).bytes
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let pieces = [
    "{{", "}}", "{%", "%}", "{%- ", "-%}", "{{ 编号 }}", "{% for x in 列 %}", "{% endfor %}", "{% if 人数 %}",
    "{% else %}",
    "{% endif %}", "{%tr for x in 列 %}", "{%p if 越级 %}", "{%tc endfor %}", "{% raw %}", "<?dossier-tag 3?>",
    "<w:tbl>",
    "</w:p>", "<w:p>", "</w:tc>", "<text:p>", "</text:p>", "</table:table-row>", "<w:r><w:t>", "</w:t></w:r>",
    "&amp;", #"<text:text-input text:description="before::row">{% for x in 列 %}</text:text-input>"#,
    "<text:text-input>{% endfor %}</text:text-input>", "<text:text-input>{{ x|markdown }}</text:text-input>",
    #"<text:a xlink:href="py3o:///for">/for</text:a>"#, #"<text:bookmark text:name="签"/>"#,
    "{{ range(9) }}", "{% set 列 = 3 %}", " ", "{% set x %}", "{% endset %}", "{{ x }}", "{% filter upper %}",
    "{% endfilter %}", "{% macro f(x) %}", "{% endmacro %}", "{% call(x) f(列) %}", "{% endcall %}",
    "{{ caller(x) }}", "{% break %}", "{% continue %}", "{% for x in 列 recursive %}", "{{ loop([]) }}",
    #"<w:bookmarkStart w:id="1" w:name="签"/>"#, #"<w:bookmarkEnd w:id="1"/>"#,
    #"<w:commentRangeStart w:id="0"/>"#, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>",
    #"<table:table-cell table:number-rows-spanned="3">"#,
  ].map { Array($0.utf8) }

  /// One to four pieces put in, taken out, doubled, or changed places.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) where bytes.count > 400 {
      let place = Int.random(in: 300..<bytes.count, using: &self)
      let end = min(place + Int.random(in: 1...40, using: &self), bytes.count)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[place] = UInt8.random(in: 32...126, using: &self)
      case 1: bytes.removeSubrange(place..<end)
      case 2:
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 300..<bytes.count, using: &self))
      case 3: swapTags(in: &bytes)
      default:
        bytes.insert(
          contentsOf: Self.pieces.randomElement(using: &self) ?? [], at: textPlace(in: bytes, near: place))
      }
    }
    return bytes
  }

  /// A place where text may stand, so that most variants stay well-formed.
  private func textPlace(in bytes: [UInt8], near place: Int) -> Int {
    bytes[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? place
  }

  private mutating func swapTags(in bytes: inout [UInt8]) {
    let starts = bytes.indices.filter { $0 > 300 && bytes[$0] == UInt8(ascii: "<") }
    guard let first = starts.randomElement(using: &self), let second = starts.randomElement(using: &self)
    else { return }
    let piece = bytes[second...].prefix { $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")]
    bytes.insert(contentsOf: Array(piece), at: first)
  }
}
