public import DossierCore

/// A case (案件): the facts of one petition matter as its file holds them.
///
/// It never changes, and is handed from one to the next: an object is passed on without copying anything.
public final class CaseFile: Sendable {
  /// The newest version of the file's format that is read.
  public static let format = 1
  /// The names of the file in a case folder, the first found counts.
  public static let fileNames = ["案件.yaml", "案件.yml", "案件.json"]

  /// The case folder as the user named it.
  public let folder: String
  /// The name of the template set.
  public let templateSet: String
  /// The checklists the case is judged by; empty where the set's own are meant.
  public let checklists: [String]
  /// The profiles (办理规范) the case is handled by, beyond the law.
  public let profiles: [String]
  public let matter: Matter
  public let organs: Organs
  public let petitioner: Petitioner
  /// How many petition together; collective from five.
  public let petitionerCount: Int
  public let representatives: [Petitioner]
  public let otherPetitioners: [Petitioner]
  public let claims: [Claim]
  public let materials: [Material]
  public let artefacts: [Artefact]
  public let notApplicable: [NotApplicable]
  public let waivers: [Waiver]
  public let archiving: Archiving?
  /// The whole tree, normalised: texts where text is wanted, dates as `2026-03-05`, defaults filled in.
  public let facts: Value
  /// Where each field stands in the file.
  public let source: SourceMap
  /// The files of the folder; nil where the case was not read from one.
  let files: CaseFolder?

  /// - Parameter folder: where the case lies; nil where it does not lie in a folder.
  init(reading fields: FieldReader, folder: String?, source: SourceMap) {
    let context = fields.context
    self.folder = folder ?? "."
    files = folder.map { CaseFolder($0) }
    self.source = source
    Self.readFormat(fields)
    templateSet = fields.text(ifPresent: "模板集", "模板集，不填为国家通用", "template set, 国家通用 if left out") ?? "国家通用"
    checklists = fields.texts(ifPresent: "清单", "检查清单，不填为模板集所列", "checklists, the set's if left out")
    profiles = fields.texts(ifPresent: "办理规范", "办理规范，法定要求以外另按哪些办理", "profiles, demands beyond the law")
    matter = fields.record("案件", "信访事项", "the matter") { Matter(reading: $0) }
    organs = fields.record("机关", "有关机关", "the organs") { Organs(reading: $0) }
    petitioner = fields.record("信访人", "信访人", "the petitioner") { Petitioner(reading: $0) }
    petitionerCount =
      fields.integer(ifPresent: "人数", in: 1...1_000_000, "共同信访的人数（不填为 1）", "how many (1 if left out)") ?? 1
    representatives = fields.list(ifPresent: "代表", "信访代表，不超过五人", "representatives, at most five") {
      Petitioner(reading: $0)
    }
    otherPetitioners = fields.list(ifPresent: "其他信访人", "其他信访人", "other petitioners") {
      Petitioner(reading: $0)
    }
    claims = fields.list("诉求清单", "诉求，至少一项", "the claims, at least one") { Claim(reading: $0) }
    materials = fields.list(ifPresent: "材料清单", "材料", "materials") { Material(reading: $0) }
    context.issuer = organs.handler.name.isEmpty ? nil : organs.handler.name
    context.petitioner = petitioner.name.isEmpty ? nil : SettlementParty(petitioner)
    context.claimCount = claims.count
    context.materialNames = materials.map(\.name)
    artefacts = fields.list(ifPresent: "文书", "文书，按办理先后", "documents, in the order of handling") {
      Artefact(reading: $0)
    }
    notApplicable = fields.list(ifPresent: "不适用", "不适用的清单项", "checklist items that do not apply") {
      NotApplicable(reading: $0)
    }
    waivers = fields.list(ifPresent: "豁免", "豁免的检查结果", "waived findings") { Waiver(reading: $0) }
    archiving = fields.record(ifPresent: "归档", "归档信息", "archiving") { Archiving(reading: $0) }
    fields.fill("模板集", .text(templateSet))
    fields.fill("人数", .integer(1))
    for key in ["代表", "其他信访人", "材料清单", "文书"] { fields.fill(key, []) }
    facts = .record(fields.facts)
  }

  private static func readFormat(_ fields: FieldReader) {
    let kind = "格式"
    guard let number = fields.integer(ifPresent: kind, in: 1...Int.max, "文件格式，现为 1", "file format, now 1"),
      number > format
    else { return }
    fields.report(.newerFormat(format), at: kind, place: fields.place(of: kind))
  }
}

extension CaseFile {
  /// The documents of a kind, in the order of the file.
  public func artefacts(of kind: ArtefactKind) -> [Artefact] {
    artefacts.filter { $0.kind == kind }
  }

  /// The latest document of a kind: by its date, the later in the file where dates do not decide.
  public func latest(_ kind: ArtefactKind) -> Artefact? {
    var latest: Int?
    for (index, artefact) in artefacts.enumerated() where artefact.kind == kind {
      if let earlier = latest.flatMap({ artefacts[$0].date }), let date = artefact.date, date < earlier {
        continue
      }
      latest = index
    }
    return latest.map { artefacts[$0] }
  }

  /// Whether five or more petition together (五人以上 includes five).
  public var isCollective: Bool { petitionerCount >= 5 }
}

extension Diagnostic {
  static func newerFormat(_ format: Int) -> Diagnostic {
    Diagnostic(
      "C112", .error,
      Wording(
        "文件的格式比本程序新（本程序读到格式 \(format)）",
        "the file's format is newer than this program, which reads format \(format)"),
      hints: [Wording("升级本程序，或把「格式」改回 \(format)", "upgrade the program, or set 格式 back to \(format)")])
  }
}
