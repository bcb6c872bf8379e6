extension TextForm {
  func styles() -> String {
    Markup.document { markup in
      markup.element("office:document-styles", Self.namespaces) { markup in
        TextStyles.faces(&markup)
        TextStyles.named(&markup)
        markup.element("office:automatic-styles") { pageLayout(&$0) }
        markup.element("office:master-styles") { masterPage(&$0) }
      }
    }
  }

  private var hasHeader: Bool { form.page == .letter || form.header != nil }
  private var hasFooter: Bool { form.hasPageNumbers }

  private func pageLayout(_ markup: inout Markup) {
    let page = form.page.geometry
    markup.element("style:page-layout", [("style:name", "版面")]) { markup in
      markup.empty("style:page-layout-properties", pageProperties(page))
      markup.element("style:header-style") { markup in
        guard hasHeader else { return }
        area(page.top - page.header, distance: "fo:margin-bottom", &markup)
      }
      markup.element("style:footer-style") { markup in
        guard hasFooter else { return }
        area(page.bottom - page.footer, distance: "fo:margin-top", &markup)
      }
    }
  }

  private func pageProperties(_ page: PageGeometry) -> Markup.Attributes {
    [
      ("fo:page-width", Measure.millimetres(page.width)),
      ("fo:page-height", Measure.millimetres(page.height)),
      ("style:print-orientation", page.isLandscape ? "landscape" : "portrait"),
      ("fo:margin-top", Measure.millimetres(hasHeader ? page.header : page.top)),
      ("fo:margin-bottom", Measure.millimetres(hasFooter ? page.footer : page.bottom)),
      ("fo:margin-left", Measure.millimetres(page.left)),
      ("fo:margin-right", Measure.millimetres(page.right)), ("style:writing-mode", "lr-tb"),
    ]
  }

  /// The area between the margin of the page and the text.
  private func area(_ height: Double, distance: String, _ markup: inout Markup) {
    markup.empty(
      "style:header-footer-properties",
      [("fo:min-height", Measure.millimetres(height)), (distance, "0mm")])
  }

  private func masterPage(_ markup: inout Markup) {
    let isLetter = form.page == .letter
    markup.element(
      "style:master-page", [("style:name", "Standard"), ("style:page-layout-name", "版面")]
    ) { markup in
      if hasHeader {
        markup.element("style:header") { markup in
          let role: ParagraphRole = isLetter ? .afterTable : .pageHeader
          markup.text(FormParagraph(role: role, text: form.header ?? ""))
        }
      }
      if isLetter {
        markup.element("style:header-first") { markup in
          markup.text(FormParagraph(role: .letterMark, text: form.mark ?? ""))
        }
      }
      guard hasFooter else { return }
      let roles = form.page.numberRoles
      markup.element("style:footer") { $0.textPageNumber(roles.odd) }
      markup.element("style:footer-left") { $0.textPageNumber(roles.even) }
      guard isLetter else { return }
      markup.element("style:footer-first") { markup in
        markup.text(FormParagraph(role: .letterFootLine, text: ""))
      }
    }
  }
}
