internal import DossierArchive
internal import DossierAssembly
internal import DossierCase
internal import DossierCore
internal import DossierFixity
internal import DossierOffice

/// Composes the volume of a case: what goes into the bag, and under which names.
struct VolumeComposer {
  let opened: OpenCase
  private let program: String
  private let today: CivilDate
  private let code: ArchivalCode
  private var volume: VolumeDescription
  let documents: [CaseDocument]
  /// What is known of the pages once the dossier is laid out.
  private var layout = VolumeLayout()

  /// - Throws: ``DossierError`` with everything that `归档` lacks.
  init(_ opened: OpenCase, program: String, today: CivilDate) throws(DossierError) {
    self.opened = opened
    self.program = program
    self.today = today
    documents = CaseDocument.all(of: opened.file, set: opened.set)
    let archiving = try ArchivingFields(opened.file)
    code = archiving.code
    volume = archiving.volume(of: opened.file, itemCount: documents.count)
  }

  /// Writes the bag.
  ///
  /// - Parameter laysOut: whether pages are counted and copies made as PDF/A.
  /// - Returns: what people should know of it.
  mutating func write(
    check: PathReport, waivers: [RecordedWaiver], into folder: String, replacing: Bool, laysOut: Bool,
    report: inout PathReport
  ) throws(DossierError) -> [Diagnostic] {
    var renderer = CaseRenderer(opened.file, set: opened.set)
    var items: [CatalogueItem] = []
    if laysOut { layout = try laidOut() }
    volume.pageCount = layout.pageCount
    var payload: [PayloadItem] = []
    for document in documents {
      let entry = try item(of: document, renderer: &renderer)
      items.append(entry.item)
      payload += entry.payload
    }
    payload += try dossiers(waivers) + originals() + records(check: check, waivers: waivers)
    payload += catalogues(of: items, payload: payload)
    var writer = Bag.Writer(info: info, date: today, agent: program)
    writer.replacesExisting = replacing
    let receipt = try writer.write(payload, named: code.description, in: folder)
    report.written = [receipt.path]
    return receipt.notes + waivers.map { .waived($0) } + layout.notes
  }
}

// MARK: - Documents

extension VolumeComposer {
  private var volumeFolder: String {
    ArchiveLayout.volumeFolder(year: volume.year, className: volume.className, code: volume.code)
  }

  private func item(
    of document: CaseDocument, renderer: inout CaseRenderer
  ) throws(DossierError) -> (item: CatalogueItem, payload: [PayloadItem]) {
    // Titles name people; folders do not.
    let folder = ArchiveLayout.itemFolder(
      in: volumeFolder, section: (document.rule?.part ?? .main).rawValue, sequence: document.position,
      title: document.artefact.kind.rawValue)
    let artefact = document.artefact
    let item = CatalogueItem(
      code: try code.item(document.position).description, documentNumber: artefact.number ?? "",
      author: artefact.issuer ?? "", title: document.title, date: artefact.date,
      firstPage: layout.places[document.position]?.first, pageCount: layout.places[document.position]?.count,
      fileName: "\(folder)/\(document.artefact.kind.rawValue).docx", remark: artefact.note ?? "")
    var payload: [PayloadItem] = []
    var files: [ItemMetadata.ElectronicFile] = []
    for format in DocumentFormat.allCases {
      let bytes = try renderer.render(document, format)
      let name = "\(artefact.kind.rawValue).\(format.rawValue)"
      payload.append(PayloadItem("\(folder)/\(name)", .bytes(bytes)))
      files.append(file(name, bytes: bytes))
    }
    if let bytes = layout.copies[document.position] {
      let name = "\(artefact.kind.rawValue).pdf"
      payload.append(PayloadItem("\(folder)/\(name)", .bytes(bytes)))
      files.append(file(name, bytes: bytes))
    }
    if let signed = artefact.file {
      let path = "\(opened.file.folder)/\(signed)"
      let name = "签署件_\(PathName.last(of: signed))"
      payload.append(PayloadItem("\(folder)/\(name)", .file(path)))
    }
    payload.append(
      PayloadItem(
        "\(folder)/\(VolumeCatalogue.FileName.metadata)",
        text: metadata(of: document, item: item, files: files).xml))
    return (item, payload)
  }

  private func file(_ name: String, bytes: [UInt8]) -> ItemMetadata.ElectronicFile {
    let ending = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
    return ItemMetadata.ElectronicFile(
      name: name, format: ending == "PDF" ? "PDF/A-2b" : ending, byteCount: bytes.count,
      fingerprint: Fingerprint(of: bytes))
  }

  private func metadata(
    of document: CaseDocument, item: CatalogueItem, files: [ItemMetadata.ElectronicFile]
  ) -> ItemMetadata {
    var metadata = ItemMetadata(
      volume: volume, item: item, sequence: document.position, genre: document.artefact.kind.rawValue,
      creator: volume.fondsName, files: files)
    metadata.program = program
    metadata.events = document.artefact.signatures.map { signature in
      ItemMetadata.Event(
        action: signature.way?.rawValue ?? "签署", time: signature.date?.description ?? "",
        agent: signature.name,
        description: signature.role)
    }
    return metadata
  }

  /// The assembled dossier and the note sheet, in both formats.
  private func dossiers(_ waivers: [RecordedWaiver]) throws(DossierError) -> [PayloadItem] {
    var builder = DossierBuilder(opened.file, set: opened.set, caseText: try opened.text())
    builder.waivers = waivers.map(\.inManifest)
    var payload: [PayloadItem] = []
    if let dossier = layout.dossier { payload.append(PayloadItem("\(volumeFolder)/卷宗.pdf", .bytes(dossier))) }
    for format in DocumentFormat.allCases {
      // A package of files is bound to no number of sheets.
      let pages = layout.pages[format]
      for dossier in try builder.volumes(format, laidOut: pages, limit: .max).volumes {
        let name = "卷宗.\(format.rawValue)"
        payload.append(PayloadItem("\(volumeFolder)/\(name)", .bytes(try dossier.package.bytes())))
      }
      payload.append(
        PayloadItem(
          "\(volumeFolder)/备考表.\(format.rawValue)", .bytes(try builder.noteSheet(format, laidOut: pages))))
    }
    return payload
  }
}

// MARK: - What stands beside the documents

extension VolumeComposer {
  /// The case file and every file that it names, as they are in the case folder.
  private func originals() throws(DossierError) -> [PayloadItem] {
    let folder = "\(ArchiveLayout.otherFolder)/案件"
    var payload = [
      PayloadItem("\(folder)/\(PathName.last(of: opened.file.source.file))", text: try opened.text())
    ]
    var seen: Set<String> = []
    for named in opened.file.namedFiles where seen.insert(named.file).inserted {
      payload.append(PayloadItem("\(folder)/\(named.file)", .file("\(opened.file.folder)/\(named.file)")))
    }
    return payload
  }

  private func records(check: PathReport, waivers: [RecordedWaiver]) -> [PayloadItem] {
    let folder = ArchiveLayout.otherFolder
    let text = CheckText(DiagnosticText(language: .chinese)).record(of: check)
    var payload = [
      PayloadItem("\(folder)/核对报告.json", text: ReportJSON.text(of: check, language: .chinese)),
      PayloadItem("\(folder)/核对报告.txt", text: text),
      PayloadItem("\(folder)/\(VolumeCatalogue.FileName.log)", text: AuditLog.text(lines: log(waivers))),
    ]
    if !waivers.isEmpty {
      payload.append(PayloadItem("\(folder)/豁免记录.json", text: ReportJSON.encode(waivers) + "\n"))
    }
    return payload
  }

  private func log(_ waivers: [RecordedWaiver]) -> [String] {
    let events = waivers.map {
      LogEntry(date: today.description, action: "豁免", subject: $0.code, detail: $0.reason)
    }
    let closing = LogEntry(date: today.description, action: "归档", subject: code.description, detail: program)
    return (events + [closing]).map { ReportJSON.line($0) }
  }

  private struct LogEntry: Encodable {
    let date: String
    let action: String
    let subject: String
    let detail: String
  }

  private func catalogues(of items: [CatalogueItem], payload: [PayloadItem]) -> [PayloadItem] {
    let catalogue = VolumeCatalogue(volume: volume, items: items)
    let statement = CarrierStatement(
      volumes: [volume], sender: volume.fondsName, fileCount: payload.count,
      octetCount: payload.reduce(0) { $0 + $1.byteCount },
      formats: ["DOCX", "ODT"] + (layout.dossier == nil ? [] : ["PDF/A-2b"]), program: program, date: today)
    return [
      PayloadItem(VolumeCatalogue.FileName.contentsXML, text: catalogue.contentsXML),
      PayloadItem(VolumeCatalogue.FileName.contentsCSV, text: catalogue.contentsCSV),
      PayloadItem(VolumeCatalogue.FileName.volumesXML, text: VolumeCatalogue.volumesXML([volume])),
      PayloadItem(VolumeCatalogue.FileName.statement, text: statement.text),
    ]
  }

  private var info: BagInfo {
    BagInfo([
      BagInfo.Field(BagInfo.Label.sourceOrganization, volume.fondsName),
      BagInfo.Field(BagInfo.Label.externalIdentifier, code.description),
      BagInfo.Field(BagInfo.Label.internalSenderIdentifier, opened.file.matter.number),
      BagInfo.Field(BagInfo.Label.externalDescription, volume.title),
    ])
  }
}

extension Diagnostic {
  fileprivate static func waived(_ waiver: RecordedWaiver) -> Diagnostic {
    Diagnostic(
      "D162", .note,
      Wording("已豁免 \(waiver.code)，理由记在包里的豁免记录中", "\(waiver.code) was waived; the reason is kept in the bag"),
      hints: [Wording("见「其他/豁免记录.json」", "see 其他/豁免记录.json")])
  }
}
