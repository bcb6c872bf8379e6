internal import DossierOffice

/// Says the colours that a chart's series have by their places in the row, for programs that know no other theme than
/// the file's.
struct ChartColors {
  /// Six hexadecimal digits each.
  let accents: [String]
  /// The width of series that are lines, in English metric units: three times the theme's thinnest line.
  let lineWidth: Int

  init(_ theme: WordTheme, root: XMLElement?) {
    accents = theme.accents
    let formats = root?.first("a:themeElements")?.first("a:fmtScheme")?.first("a:lnStyleLst")
    let thinnest = formats?.first("a:ln")?["w"].flatMap { Int($0) } ?? 9_525
    lineWidth = min(max(thinnest, 0), 1_000_000) * 3
  }

  private static let lines: Set = ["c:lineChart", "c:scatterChart", "c:radarChart"]
  private static let areas: Set = [
    "c:barChart", "c:areaChart", "c:bar3DChart", "c:area3DChart", "c:bubbleChart",
  ]
  /// The style in which series take the accents in turn; charts of the others say their colours as a rule.
  private static let usualStyle = "2"

  /// Writes the colours into the series of a chart that say none.
  func write(into chart: XMLElement) {
    guard (chart.first("c:style")?["val"] ?? Self.usualStyle) == Self.usualStyle, accents.count == 6 else {
      return
    }
    for name in Self.lines.union(Self.areas).sorted() {
      for element in chart.descendants(named: name) {
        for series in element.all("c:ser") { color(series, asLine: Self.lines.contains(name)) }
      }
    }
  }

  private func color(_ series: XMLElement, asLine: Bool) {
    guard series.first("c:spPr") == nil, let index = series.first("c:idx")?["val"].flatMap({ Int($0) }),
      accents.indices.contains(index)
    else { return }
    let color = XMLElement("a:srgbClr", [XMLAttribute("val", accents[index])])
    let fill = XMLElement("a:solidFill", [], [.element(color)])
    let line = XMLElement("a:ln", [XMLAttribute("w", String(lineWidth))], [.element(fill)])
    let properties = XMLElement("c:spPr", [], [.element(asLine ? line : fill)])
    let before: Set = ["c:idx", "c:order", "c:tx"]
    let place = series.children.firstIndex { $0.element.map { !before.contains($0.name) } ?? false }
    series.children.insert(.element(properties), at: place ?? series.children.endIndex)
  }
}
