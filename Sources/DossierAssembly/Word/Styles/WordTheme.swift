internal import DossierOffice

/// What the names of a theme mean: its fonts and its colours.
struct WordTheme: Hashable {
  /// Typefaces by the names that runs use: `minorEastAsia`.
  private var fonts: [String: String] = [:]
  /// Colours as six hexadecimal digits by the names that drawings use: `accent1`, and `bg1` through the mapping.
  private var colors: [String: String] = [:]

  /// - Parameters:
  ///   - root: `a:theme`.
  ///   - settings: the document's, for the language of empty fonts and the mapping of colours.
  init(_ root: XMLElement, settings: XMLElement?) {
    let elements = root.first("a:themeElements")
    let languages = settings?.first("w:themeFontLang")
    for (size, name) in [("major", "a:majorFont"), ("minor", "a:minorFont")] {
      guard let font = elements?.first("a:fontScheme")?.first(name) else { continue }
      let latin = font.first("a:latin")?["typeface"]
      fonts[size + "Ascii"] = latin
      fonts[size + "HAnsi"] = latin
      fonts[size + "EastAsia"] = Self.typeface(
        font, "a:ea", script: Self.script(of: languages?["w:eastAsia"]))
      fonts[size + "Bidi"] = Self.typeface(font, "a:cs", script: nil)
    }
    readColors(elements?.first("a:clrScheme"), settings?.first("w:clrSchemeMapping"))
  }

  /// The six colours that series of charts take in turn, as far as the theme names them.
  var accents: [String] { (1...6).compactMap { colors["accent\($0)"] } }

  private static func typeface(_ font: XMLElement, _ name: String, script: String?) -> String? {
    if let name = font.first(name)?["typeface"], !name.isEmpty { return name }
    return script.flatMap { script in font.all("a:font").first { $0["script"] == script }?["typeface"] }
  }

  private static func script(of language: String?) -> String? {
    switch language?.lowercased() {
    case "zh-cn", "zh-sg": "Hans"
    case "zh-tw", "zh-hk", "zh-mo": "Hant"
    case "ja-jp": "Jpan"
    case "ko-kr": "Hang"
    default: nil
    }
  }

  private mutating func readColors(_ scheme: XMLElement?, _ mapping: XMLElement?) {
    for color in scheme?.elements ?? [] {
      let name = String(color.name.dropFirst("a:".count))
      colors[name] = color.first("a:srgbClr")?["val"] ?? color.first("a:sysClr")?["lastClr"]
    }
    let long = ["dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2"]
    for (name, usual) in [("bg1", "lt1"), ("t1", "dk1"), ("bg2", "lt2"), ("t2", "dk2")] {
      let mapped = mapping?["w:" + name].map { long[$0] ?? $0 } ?? usual
      colors[name.hasPrefix("t") ? "tx" + name.dropFirst() : name] = colors[mapped]
    }
  }

  /// Replaces references to theme fonts (`w:rFonts`) by the fonts they mean.
  func resolveFonts(_ element: XMLElement) {
    let pairs = [
      ("w:asciiTheme", "w:ascii"), ("w:hAnsiTheme", "w:hAnsi"), ("w:eastAsiaTheme", "w:eastAsia"),
      ("w:cstheme", "w:cs"),
    ]
    for (reference, literal) in pairs {
      guard let name = element[reference] else { continue }
      element[reference] = nil
      if let font = fonts[name] { element[literal] = font }
    }
  }

  /// Takes references to theme colours off an element of a text: the colour meant stands beside them.
  static func dropColors(_ element: XMLElement) {
    element.attributes.removeAll { references.contains($0.name) }
  }

  private static let references: Set = [
    "w:themeColor", "w:themeTint", "w:themeShade", "w:themeFill", "w:themeFillTint", "w:themeFillShade",
  ]

  /// Replaces the references of a drawing: `a:schemeClr`, and fonts such as `+mn-ea`.
  func resolveDrawing(_ element: XMLElement) {
    if element.name == "a:schemeClr", let name = element["val"], let color = colors[name] {
      element.name = "a:srgbClr"
      element["val"] = color
    } else if let face = element["typeface"], let font = Self.names[face].flatMap({ fonts[$0] }) {
      element["typeface"] = font
    }
  }

  private static let names = [
    "+mj-lt": "majorAscii", "+mj-ea": "majorEastAsia", "+mj-cs": "majorBidi",
    "+mn-lt": "minorAscii", "+mn-ea": "minorEastAsia", "+mn-cs": "minorBidi",
  ]
}
