import DossierCore
import DossierOffice
import Testing

@testable import DossierAssembly

@Suite struct `Charts in a file of another theme` {
  private static let drawing = #"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#

  private static func theme(_ accent: String) -> [UInt8] {
    let names = ["dk1", "lt1", "dk2", "lt2"] + (1...6).map { "accent\($0)" } + ["hlink", "folHlink"]
    let colors = names.map { name in
      #"<a:\#(name)><a:srgbClr val="\#(name == "accent2" ? accent : "102030")"/></a:\#(name)>"#
    }
    return Array(
      """
      <a:theme \(drawing) name="题"><a:themeElements><a:clrScheme name="色">\(colors.joined())</a:clrScheme>\
      <a:fontScheme name="字"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont>\
      <a:latin typeface="Arial"/></a:minorFont></a:fontScheme><a:fmtScheme name="式"><a:lnStyleLst><a:ln w="6350"/>\
      </a:lnStyleLst></a:fmtScheme></a:themeElements></a:theme>
      """.utf8)
  }

  private static func sample(_ accent: String, series: String) -> WordSample {
    let names = #"xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \#(drawing)"#
    var sample = WordSample(
      "<w:p><w:r><w:drawing><c:chart \(names) r:id=\"c\"/></w:drawing></w:r></w:p>")
    sample.add(
      "t", "theme", "theme/theme1.xml", type: "application/vnd.openxmlformats-officedocument.theme+xml",
      theme(accent))
    let chart = """
      <c:chartSpace \(names)><c:roundedCorners val="0"/><c:chart><c:plotArea>\(series)</c:plotArea></c:chart>\
      </c:chartSpace>
      """
    sample.add("c", "chart", "charts/chart1.xml", type: ThemeOverride.chartType, Array(chart.utf8))
    return sample
  }

  private static func join(_ samples: [WordSample]) throws -> (file: JoinedFile, charts: [String]) {
    let joined = try JoinedFile(
      WordJoiner().join(
        samples.enumerated().map {
          JoinSource(bookmark: "d\($0)", title: "文\($0)", package: try $1.package(), numbering: .own)
        }, title: "合订"))
    let charts = joined.document.descendants(named: "c:chart").compactMap { chart in
      chart["r:id"].flatMap { joined.links[$0] }.flatMap { joined.package.part(of: $0, in: joined.links) }
    }
    return (joined, charts)
  }

  @Test func `bring their theme along in a part of their own`() throws {
    let series = "<c:pieChart><c:ser><c:idx val=\"0\"/></c:ser></c:pieChart>"
    let (joined, charts) = try Self.join(
      ["AA0000", "00BB00", "00BB00"].map { Self.sample($0, series: series) })
    try #require(charts.count == 3)
    #expect(try joined.root(charts[0]).first("c:clrMapOvr") == nil)
    var overrides: Set<String> = []
    for chart in charts.dropFirst() {
      let root = try joined.root(chart)
      #expect(root.elements.map(\.name) == ["c:roundedCorners", "c:clrMapOvr", "c:chart"])
      let links = try joined.package.relationships(of: chart)
      let item = try #require(links.all("themeOverride").first)
      let part = try #require(joined.package.part(of: item, in: links))
      #expect(joined.package.contentTypes?[part] == ThemeOverride.type)
      let override = try joined.root(part)
      #expect(override.elements.map(\.name) == ["a:clrScheme", "a:fontScheme", "a:fmtScheme"])
      #expect(override.descendants(named: "a:accent2").first?.elements.first?["val"] == "00BB00")
      overrides.insert(part)
    }
    #expect(overrides.count == 2)
  }

  @Test func `say the colours that their series have by their places`() throws {
    func series(_ index: Int, _ more: String = "") -> String {
      #"<c:ser><c:idx val="\#(index)"/><c:order val="\#(index)"/>\#(more)<c:marker/></c:ser>"#
    }
    let own = #"<c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></c:spPr>"#
    let lines =
      "<c:lineChart>\(series(1))</c:lineChart><c:barChart>\(series(1))\(series(0, own))\(series(9))</c:barChart>"
    let (joined, charts) = try Self.join([
      Self.sample("AA0000", series: lines), Self.sample("00BB00", series: lines),
    ])
    let all = try joined.root(charts[1]).descendants(named: "c:ser")
    let line = all[0].first("c:spPr")?.first("a:ln")
    #expect(line?["w"] == "19050" && line?.descendants(named: "a:srgbClr").first?["val"] == "00BB00")
    #expect(all[0].elements.map(\.name) == ["c:idx", "c:order", "c:spPr", "c:marker"])
    let fills = all.dropFirst().map { $0.first("c:spPr")?.first("a:solidFill")?.elements.first?["val"] }
    #expect(fills == ["00BB00", "00BB00", nil])
    #expect(try joined.root(charts[0]).descendants(named: "a:srgbClr").isEmpty)
  }
}
