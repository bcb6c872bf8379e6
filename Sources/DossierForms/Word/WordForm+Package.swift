extension WordForm {
  private static let officeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  func contentTypes() -> String {
    Markup.document { markup in
      markup.element("Types", [("xmlns", "\(Self.packageNamespace)/content-types")]) { markup in
        markup.empty(
          "Default",
          [
            ("Extension", "rels"),
            ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
          ])
        markup.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
        for (name, type) in partTypes() {
          markup.empty("Override", [("PartName", "/\(name)"), ("ContentType", type)])
        }
      }
    }
  }

  private func partTypes() -> [(String, String)] {
    let type = Self.wordType
    return [
      ("word/document.xml", "\(type).document.main+xml"), ("word/styles.xml", "\(type).styles+xml"),
      ("word/settings.xml", "\(type).settings+xml"), ("word/fontTable.xml", "\(type).fontTable+xml"),
    ] + pageParts.map { ("word/\($0.file)", "\(type).\($0.kind.rawValue)+xml") } + [
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
  }

  static func packageRelationships() -> String {
    relationships([
      ("rId1", "\(officeRelationships)/officeDocument", "word/document.xml"),
      ("rId2", "\(packageNamespace)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId3", "\(officeRelationships)/extended-properties", "docProps/app.xml"),
    ])
  }

  func documentRelationships() -> String {
    let base = Self.officeRelationships
    return Self.relationships(
      [
        ("rId1", "\(base)/styles", "styles.xml"), ("rId2", "\(base)/settings", "settings.xml"),
        ("rId3", "\(base)/fontTable", "fontTable.xml"),
      ] + pageParts.map { ($0.relationship, "\(base)/\($0.kind.rawValue)", $0.file) })
  }

  private static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    Markup.document { markup in
      markup.element("Relationships", [("xmlns", "\(packageNamespace)/relationships")]) { markup in
        for item in list {
          markup.empty(
            "Relationship", [("Id", item.id), ("Type", item.type), ("Target", item.target)])
        }
      }
    }
  }

  func settings() -> String {
    Markup.document { markup in
      markup.element("w:settings", Self.namespaces) { markup in
        markup.empty("w:zoom", [("w:percent", "100")])
        markup.empty("w:defaultTabStop", [("w:val", "420")])
        if form.hasPageNumbers { markup.empty("w:evenAndOddHeaders") }
        markup.empty("w:characterSpacingControl", [("w:val", "compressPunctuation")])
        markup.element("w:compat") { Self.compatibility(&$0) }
        markup.empty("w:themeFontLang", [("w:val", "en-US"), ("w:eastAsia", "zh-CN")])
      }
    }
  }

  /// The switches that Word 2013 and later write; without them it opens the file in an older mode.
  private static func compatibility(_ markup: inout Markup) {
    let settings = [
      ("compatibilityMode", "15"), ("overrideTableStyleFontSizeAndJustification", "1"),
      ("enableOpenTypeFeatures", "1"), ("doNotFlipMirrorIndents", "1"),
      ("differentiateMultirowTableHeaders", "1"),
    ]
    for (name, value) in settings {
      markup.empty(
        "w:compatSetting",
        [("w:name", name), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", value)])
    }
  }

  func coreProperties() -> String {
    let namespaces: Markup.Attributes = [
      ("xmlns:cp", "\(Self.packageNamespace)/metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]
    return Markup.document { markup in
      markup.element("cp:coreProperties", namespaces) { markup in
        markup.element("dc:title", text: form.title)
        markup.element("dc:language", text: "zh-CN")
      }
    }
  }

  static func applicationProperties() -> String {
    Markup.document { markup in
      markup.element(
        "Properties",
        [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")]
      ) { $0.element("Application", text: "dossier") }
    }
  }
}
