import DossierCore
import DossierOffice
import Foundation
import Testing

@testable import DossierAssembly

@Suite struct `Tracked changes of an OpenDocument text` {
  private static let body = """
    <text:tracked-changes><text:changed-region text:id="c1" xml:id="c1"><text:insertion><office:change-info>\
    <dc:creator>甲</dc:creator><dc:date>2026-11-02</dc:date></office:change-info></text:insertion>\
    </text:changed-region><text:changed-region text:id="c2" xml:id="c2"><text:deletion><office:change-info>\
    <dc:creator>甲</dc:creator><dc:date>2026-11-02</dc:date></office:change-info><text:p>旧文</text:p></text:deletion>\
    </text:changed-region></text:tracked-changes><text:p>原有<text:change-start text:change-id="c1"/>新增\
    <text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>结尾</text:p>
    """

  private static func join(_ samples: [SampleText], accepting: Bool) throws -> JoinResult {
    let sources = try zip(1..., samples).map { number, sample in
      var source = try sample.source(number, .own)
      source.acceptsChanges = accepting
      return source
    }
    return try TextJoiner().join(sources, title: "合订")
  }

  @Test func `are kept by default, and that is said`() throws {
    let result = try Self.join([SampleText(body: Self.body), SampleText()], accepting: false)
    #expect(result.notes.map(\.code.rawValue) == ["J221"])
    #expect(try result.content.descendants(named: "text:changed-region").count == 2)
  }

  @Test func `are accepted when asked for, in headers as well, and that is said`() throws {
    var headed = SampleText(body: Self.body)
    let header = Self.body.replacing("\"c1\"", with: "\"h1\"").replacing("\"c2\"", with: "\"h2\"")
    headed.masterPages = SampleText.master(header: "眉").replacing(
      "<style:header>", with: "<style:header>" + header)
    let result = try Self.join([headed, SampleText(body: Self.body)], accepting: true)
    #expect(result.notes.map(\.code.rawValue) == ["J228", "J228"])
    #expect(result.traces.map(\.paragraphs) == [["原有新增结尾"], ["原有新增结尾"]])
    for root in [try result.content, try result.styles] {
      for name in ["text:tracked-changes", "text:change", "text:change-start", "text:change-end"] {
        #expect(root.descendants(named: name).isEmpty, "\(name)")
      }
    }
    #expect(try result.styles.descendants(named: "style:header").map(\.text) == ["原有新增结尾眉"])
    #expect(try Self.join([SampleText()], accepting: true).notes.isEmpty)
  }

  @Test(.enabled(if: OfficeTools.hasOffice, "LibreOffice (soffice) is not installed"))
  func `come to the text that LibreOffice comes to when it accepts them`() throws {
    try OfficeTools.withFolder { folder in
      let made = try OfficeTools.converted(
        WordSample(TrackedSample.body).bytes(), to: "odt", ending: "odt", in: folder)
      let source = JoinSource(
        bookmark: "d", title: "文", package: try OfficePackage(bytes: made, name: "文.odt"), numbering: .own,
        acceptsChanges: true)
      let joined = try TextJoiner().join([source], title: "合订").package.written()
      let theirs = try ChangeJudge.accepted(made, ending: "odt", in: folder)
      let ours = try ChangeJudge.shown(joined, ending: "odt", in: folder)
      #expect(theirs == ours)
      #expect(ours.contains("原有新增结尾") && !ours.contains { $0.contains("旧文") })
    }
  }
}
