/// The table of faces, with the names of those that may stand in for them.
enum WordFonts {
  static func part() -> String {
    Markup.document { markup in
      markup.element("w:fonts", WordForm.namespaces) { markup in
        for font in FormFont.allCases { describe(font, &markup) }
      }
    }
  }

  private static func describe(_ font: FormFont, _ markup: inout Markup) {
    markup.element("w:font", [("w:name", font.rawValue)]) { markup in
      markup.empty("w:altName", [("w:val", font.alternatives.joined(separator: ","))])
      markup.empty("w:panose1", [("w:val", font.panose)])
      markup.empty("w:charset", [("w:val", "86")])
      markup.empty("w:family", [("w:val", font == .title ? "script" : "modern")])
      markup.empty("w:pitch", [("w:val", font.isFixedPitch ? "fixed" : "variable")])
    }
  }
}
