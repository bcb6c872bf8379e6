public import DossierCore

extension OfficePackage {
  /// The package as a file: the same bytes for the same parts in every run.
  ///
  /// Parts on the disk that cannot be read are empty; where there are any, ask for `bytes` or write to a file.
  ///
  /// OpenDocument: `mimetype` first and stored, the manifest listing what is there. Office Open XML: the content types
  /// first. What nobody changed is copied without being inflated.
  public func written(level: Int = 6) -> [UInt8] {
    var writer = PackageWriter(level: level)
    for part in entries {
      switch part.content {
      case .untouched(let compressed): writer.add(part.name, compressed: compressed)
      case .new(let bytes): writer.add(part.name, bytes: bytes, stored: part.name == "mimetype")
      case .file(let file): writer.add(part.name, bytes: (try? file.bytes()) ?? [], stored: true)
      case .lying(let lying):
        let compressed = try? lying.compressed()
        writer.add(
          part.name, compressed: compressed ?? CompressedPart(bytes: [], method: 0, crc32: 0, size: 0))
      }
    }
    return writer.finish()
  }

  /// The package as `written` gives it, for one with parts that lie on the disk.
  ///
  /// - Throws: O101 and O174 where a file that goes into it is gone or was changed meanwhile.
  public func bytes(level: Int = 6) throws(DossierError) -> [UInt8] {
    var held = self
    for part in parts {
      switch part.content {
      case .file(let file): held.setStored(part.name, try file.bytes())
      case .lying(let lying): held.set(part.name, untouched: try lying.compressed())
      case .untouched, .new: break
      }
    }
    return held.written(level: level)
  }

  private mutating func setStored(_ part: String, _ bytes: [UInt8]) {
    set(
      part,
      untouched: CompressedPart(bytes: bytes, method: 0, crc32: Deflater.crc32(bytes), size: bytes.count))
  }

  private mutating func set(_ part: String, untouched compressed: CompressedPart) {
    guard let index = parts.firstIndex(where: { $0.name == part }) else { return }
    parts[index].content = .untouched(compressed)
  }

  /// Writes the package to a file, part by part: what lies on the disk is copied without being held.
  ///
  /// - Throws: O171–O173; O101 and O174 where a file that goes into it is gone or was changed meanwhile.
  public func write(to path: String, overwrite: Bool, level: Int = 6) throws(DossierError) {
    let writer = try PackageFileWriter(path: path, overwrite: overwrite, level: level)
    for part in entries {
      switch part.content {
      case .untouched(let compressed): try writer.add(part.name, compressed: compressed)
      case .new(let bytes): try writer.add(part.name, bytes: bytes, stored: part.name == "mimetype")
      case .file(let file): try writer.add(part.name, file: file)
      case .lying(let lying): try writer.add(part.name, compressed: try lying.compressed())
      }
    }
    try writer.finish()
  }

  /// The parts in the order of the file, with those that say what the package is brought up to date.
  private var entries: [(name: String, content: Content)] {
    switch kind {
    case .word: wordEntries
    case .text: textEntries
    }
  }

  private var wordEntries: [(name: String, content: Content)] {
    let special = EntryName.folded(ContentTypes.partName)
    let others = parts.filter { EntryName.folded($0.name) != special }
    guard var types = contentTypes else { return others }
    types.keep { existingName(of: $0) != nil }
    return [(ContentTypes.partName, .new(types.serialized()))] + others
  }

  private var textEntries: [(name: String, content: Content)] {
    let type = self["mimetype"].map { Array($0.prefix { $0 > 0x20 }) } ?? Array((manifest?["/"] ?? "").utf8)
    let others = parts.filter { $0.name != "mimetype" && $0.name != Manifest.partName }
    let listing = manifest.map { ($0.listing(partNames).serialized()) }
    return [("mimetype", .new(type))] + others
      + (listing.map { [(Manifest.partName, .new($0))] } ?? [])
  }
}

extension OfficePackage {
  /// Whether the file is a template (DOTX, DOTM, OTT).
  public var isTemplate: Bool {
    switch kind {
    case .word: contentTypes?[mainPart]?.lowercased().contains("template") ?? false
    case .text: mediaType.hasSuffix("-template")
    }
  }

  /// Makes a document of a template; what is a document already stays one.
  public mutating func makeDocument() {
    guard isTemplate else { return }
    switch kind {
    case .word:
      let type =
        hasMacros
        ? "application/vnd.ms-word.document.macroEnabled.main+xml"
        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      contentTypes?[mainPart] = type
    case .text:
      let type = String(mediaType.dropLast("-template".count))
      self["mimetype"] = Array(type.utf8)
      manifest?["/"] = type
    }
  }

  private var mediaType: String {
    let text = self["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? manifest?["/"] ?? ""
    return String(text.split(whereSeparator: \.isWhitespace).first ?? "")
  }
}
