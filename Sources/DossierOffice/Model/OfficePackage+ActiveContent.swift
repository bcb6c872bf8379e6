public import DossierCore

extension OfficePackage {
  /// Whether the document carries program code.
  public var hasMacros: Bool {
    switch kind {
    case .word:
      partNames.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
        || contentTypes?[mainPart]?.lowercased().contains("macroenabled") ?? false
    case .text: partNames.contains { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }
    }
  }

  /// What the package carries beside text and pictures, each named in a warning: macros (O141), embedded objects (O142),
  /// references to files outside (O143), inserted foreign documents (O144), signatures that editing breaks (O145).
  ///
  /// - Throws: O121–O127 where a relationships part cannot be read.
  public func activeContent() throws(DossierError) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if hasMacros { found.append(ActiveMessage.macros(name)) }
    for part in partNames where isObject(part.lowercased()) { found.append(ActiveMessage.object(name, part)) }
    if partNames.contains(where: {
      $0.hasPrefix("_xmlsignatures/") || $0 == "META-INF/documentsignatures.xml"
    }) {
      found.append(ActiveMessage.signature(name))
    }
    guard kind == .word else { return found }
    for source in relationshipSources {
      for item in try relationships(of: source).items {
        if item.isExternal, item.kind != "hyperlink" {
          found.append(ActiveMessage.external(name, source, item.kind))
        } else if item.kind == "aFChunk" {
          found.append(ActiveMessage.chunk(name, source))
        }
      }
    }
    return found
  }

  private func isObject(_ part: String) -> Bool {
    switch kind {
    case .word: part.contains("/embeddings/") || part.contains("/activex/")
    case .text: part.hasPrefix("object ") && (part.hasSuffix("/content.xml") || !part.contains("/"))
    }
  }

  /// The parts (`""`: the package) that have relationships.
  private var relationshipSources: [String] {
    partNames.compactMap { part in
      guard part.lowercased().hasSuffix(".rels") else { return nil }
      var pieces = part.dropLast(".rels".count).split(separator: "/", omittingEmptySubsequences: false)
      guard pieces.count >= 2, pieces[pieces.count - 2].lowercased() == "_rels" else { return nil }
      pieces.remove(at: pieces.count - 2)
      return pieces.joined(separator: "/")
    }
  }
}

/// Names active content in words.
private enum ActiveMessage {
  static func macros(_ file: String) -> Diagnostic {
    warning(
      "O141", file, Wording("文档带有宏", "the document carries macros"),
      Wording("请在 WPS 中另存为不带宏的 .docx", "save it as .docx without macros"))
  }

  static func object(_ file: String, _ part: String) -> Diagnostic {
    warning(
      "O142", file, Wording("文档嵌入了其他文件：\(part.shown)", "the document embeds another file: \(part.shown)"),
      Wording("请确认需要，或改为图片", "make sure it is wanted, or use a picture"))
  }

  static func external(_ file: String, _ source: String, _ kind: String) -> Diagnostic {
    let place = source.isEmpty ? "/" : source.shown
    return warning(
      "O143", file,
      Wording(
        "部件 \(place) 引用包外内容（\(kind.shown)）", "part \(place) refers to something outside (\(kind.shown))"),
      Wording("请改为嵌入文档", "embed it in the document"))
  }

  static func chunk(_ file: String, _ source: String) -> Diagnostic {
    warning(
      "O144", file,
      Wording(
        "部件 \(source.shown) 插入了外来文档（altChunk）", "part \(source.shown) inserts a foreign document (altChunk)"),
      Wording("请在 WPS 中打开并另存，使其成为正文", "open it in WPS and save it again, so that it becomes text"))
  }

  static func signature(_ file: String) -> Diagnostic {
    warning(
      "O145", file, Wording("文档带有数字签名，改动后失效", "the document is signed; a change breaks the signature"),
      Wording("请保留原件", "keep the original"))
  }

  private static func warning(
    _ code: DiagnosticCode, _ file: String, _ message: Wording, _ hint: Wording
  ) -> Diagnostic {
    Diagnostic(code, .warning, message, at: Location(file: file), hints: [hint])
  }
}
