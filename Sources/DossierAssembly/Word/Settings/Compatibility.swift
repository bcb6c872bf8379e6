internal import DossierOffice

/// The ways of older programs in which a document is laid out (`w:compat`).
struct Compatibility {
  private let values: [String: String]

  init(_ settings: XMLElement?) {
    var values: [String: String] = [:]
    for element in settings?.first("w:compat")?.elements ?? [] {
      if element.name == "w:compatSetting" {
        guard let name = element["w:name"] else { continue }
        values[name] = element["w:val"] ?? ""
      } else {
        values[String(element.name.dropFirst("w:".count))] = element.isOn ? "on" : "off"
      }
    }
    self.values = values
  }

  private func value(_ name: String) -> String { values[name] ?? (name == Self.mode ? "12" : "off") }

  private static let mode = "compatibilityMode"
  /// Settings that are on or off as numbers.
  private static let same = ["1": "on", "0": "off"]

  /// The settings that differ from those of another file: name, the value here, the value there.
  func differences(from other: Compatibility) -> [(name: String, mine: String, theirs: String)] {
    Set(values.keys).union(other.values.keys).subtracting(Self.silent).sorted().compactMap { name in
      let mine = value(name)
      let theirs = other.value(name)
      return (Self.same[mine] ?? mine) == (Self.same[theirs] ?? theirs) ? nil : (name, mine, theirs)
    }
  }

  /// What changes no line: how things are typed, drawn or turned.
  private static let silent: Set = [
    "doNotLeaveBackslashAlone", "useFELayout", "convMailMergeEsc", "enableOpenTypeFeatures",
    "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders", "useWord2013TrackBottomHyphenation",
  ]
}
