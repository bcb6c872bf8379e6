/// The named styles, the same in every form.
enum TextStyles {
  static let emphasis = "黑体强调"
  static let base = "Standard"

  static func faces(_ markup: inout Markup) {
    markup.element("office:font-face-decls") { markup in
      for font in FormFont.allCases {
        markup.empty(
          "style:font-face",
          [
            ("style:name", font.rawValue), ("svg:font-family", font.family),
            ("style:font-family-generic", "roman"),
            ("style:font-pitch", font.isFixedPitch ? "fixed" : "variable"),
          ])
      }
    }
  }

  static func named(_ markup: inout Markup) {
    markup.element("office:styles") { markup in
      defaults(&markup)
      markup.element(
        "style:style",
        [
          ("style:name", base), ("style:display-name", "正文"), ("style:family", "paragraph"),
          ("style:class", "text"),
        ]
      ) { _ in }
      for role in ParagraphRole.allCases { style(of: role, &markup) }
      markup.element(
        "style:style",
        [("style:name", emphasis), ("style:family", "text")]
      ) { $0.empty("style:text-properties", FormFont.hei.textAttributes) }
    }
  }

  private static func defaults(_ markup: inout Markup) {
    markup.element("style:default-style", [("style:family", "paragraph")]) { markup in
      markup.empty(
        "style:paragraph-properties",
        [
          ("style:text-autospace", "ideograph-alpha"), ("style:punctuation-wrap", "hanging"),
          ("style:line-break", "strict"), ("style:tab-stop-distance", "21pt"),
          ("style:writing-mode", "lr-tb"), ("fo:widows", "0"), ("fo:orphans", "0"),
        ])
      markup.empty(
        "style:text-properties",
        FormFont.body.textAttributes + ParagraphStyle().textSize + [
          ("fo:language", "en"), ("fo:country", "US"), ("style:language-asian", "zh"),
          ("style:country-asian", "CN"), ("style:language-complex", "ar"), ("style:country-complex", "SA"),
        ])
    }
    markup.element("style:default-style", [("style:family", "table")]) { markup in
      markup.empty("style:table-properties", [("table:border-model", "collapsing")])
    }
    markup.element("style:default-style", [("style:family", "table-row")]) { markup in
      markup.empty("style:table-row-properties", [("fo:keep-together", "auto")])
    }
  }

  private static func style(of role: ParagraphRole, _ markup: inout Markup) {
    let style = role.style
    let attributes: Markup.Attributes = [
      ("style:name", role.rawValue), ("style:family", "paragraph"), ("style:parent-style-name", base),
      ("style:default-outline-level", style.outlineLevel.map { "\($0)" }), ("style:class", "text"),
    ]
    markup.element("style:style", attributes) { markup in
      markup.empty("style:paragraph-properties", style.textParagraphAttributes)
      markup.empty(
        "style:text-properties", style.font.textAttributes + style.textSize + style.textColorAndSpacing)
    }
  }
}

extension FormFont {
  /// The face and its substitutes as a CSS list.
  fileprivate var family: String {
    ([rawValue] + alternatives + freeSubstitutes)
      .map { $0.contains(" ") ? "'\($0)'" : $0 }
      .joined(separator: ", ")
  }

  fileprivate var textAttributes: Markup.Attributes {
    [
      ("style:font-name", rawValue), ("style:font-name-asian", rawValue),
      ("style:font-name-complex", rawValue),
    ]
  }
}
