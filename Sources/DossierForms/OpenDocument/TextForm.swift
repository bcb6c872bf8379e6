/// A form as the parts of an OpenDocument text.
struct TextForm: Sendable {
  let form: FormDescription

  static let mediaType = "application/vnd.oasis.opendocument.text"
  static let version = "1.3"

  /// The parts in the order in which they stand in the package; `mimetype` is stored.
  func parts() -> [FormPart] {
    [
      FormPart(name: "mimetype", text: Self.mediaType),
      FormPart(name: "content.xml", text: content()),
      FormPart(name: "styles.xml", text: styles()),
      FormPart(name: "meta.xml", text: meta()),
      FormPart(name: "settings.xml", text: Self.settings()),
      FormPart(name: "META-INF/manifest.xml", text: Self.manifest()),
    ]
  }

  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"

  /// The namespaces of every part; a picture or a number format that is filled in later needs its own declared here.
  static let namespaces: Markup.Attributes = [
    ("xmlns:office", "\(oasis):office:1.0"), ("xmlns:style", "\(oasis):style:1.0"),
    ("xmlns:text", "\(oasis):text:1.0"), ("xmlns:table", "\(oasis):table:1.0"),
    ("xmlns:draw", "\(oasis):drawing:1.0"), ("xmlns:number", "\(oasis):datastyle:1.0"),
    ("xmlns:fo", "\(oasis):xsl-fo-compatible:1.0"), ("xmlns:svg", "\(oasis):svg-compatible:1.0"),
    ("xmlns:meta", "\(oasis):meta:1.0"), ("xmlns:config", "\(oasis):config:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", version),
  ]

  private func content() -> String {
    Markup.document { markup in
      markup.element("office:document-content", Self.namespaces) { markup in
        TextStyles.faces(&markup)
        markup.element("office:automatic-styles") { markup in
          for (number, table) in form.tables.enumerated() {
            TextTable(table: table, number: number + 1).styles(&markup)
          }
        }
        markup.element("office:body") { markup in
          markup.element("office:text") { blocks(&$0) }
        }
      }
    }
  }

  private func blocks(_ markup: inout Markup) {
    var number = 0
    for block in form.blocks {
      switch block {
      case .paragraph(let paragraph): markup.text(paragraph)
      case .table(let table):
        number += 1
        TextTable(table: table, number: number).write(&markup)
      }
    }
    if form.endsInTable { markup.text(FormParagraph(role: .afterTable, text: "")) }
  }

  private func meta() -> String {
    Markup.document { markup in
      markup.element("office:document-meta", Self.namespaces) { markup in
        markup.element("office:meta") { markup in
          markup.element("meta:generator", text: "dossier")
          markup.element("dc:title", text: form.title)
          markup.element("dc:language", text: "zh-CN")
        }
      }
    }
  }

  /// Distances between paragraphs as Word reckons them, so that both formats break pages alike.
  private static func settings() -> String {
    Markup.document { markup in
      markup.element("office:document-settings", namespaces) { markup in
        markup.element("office:settings") { markup in
          markup.element("config:config-item-set", [("config:name", "ooo:configuration-settings")]) {
            markup in
            for name in ["AddParaTableSpacing", "AddParaTableSpacingAtStart", "AddParaSpacingToTableCells"] {
              markup.element(
                "config:config-item", [("config:name", name), ("config:type", "boolean")], text: "true")
            }
          }
        }
      }
    }
  }

  private static func manifest() -> String {
    Markup.document { markup in
      let namespace = "\(oasis):manifest:1.0"
      markup.element(
        "manifest:manifest", [("xmlns:manifest", namespace), ("manifest:version", version)]
      ) { markup in
        markup.empty(
          "manifest:file-entry",
          [
            ("manifest:full-path", "/"), ("manifest:version", version),
            ("manifest:media-type", mediaType),
          ])
        for name in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] {
          markup.empty(
            "manifest:file-entry",
            [("manifest:full-path", name), ("manifest:media-type", "text/xml")])
        }
      }
    }
  }
}

extension FormDescription {
  /// The tables in their order.
  var tables: [FormTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
