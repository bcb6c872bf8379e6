import DossierCase
import DossierChecklist
import DossierCore
import Foundation

/// The lists about agreements, agreement between papers, and signatures, each read once.
enum PaperLists {
  static let agreements = Result { try read("协议审查") }
  static let consistency = Result { try read("一致性") }
  static let signatures = Result { try read("签署") }

  private static func read(_ name: String) throws -> Checklist {
    let path = "\(Folders.templates)/国家通用/清单/\(name).yaml"
    return try Checklist(try DataFile(path: path).value, file: path)
  }
}

extension Specimen {
  /// `W-2 第5条`, for every finding of the review of agreements: its code and the clause it names.
  func objections(today: CivilDate = .judgingDay) throws -> [Diagnostic] {
    report(try PaperLists.agreements.get(), today: today).findings
  }

  /// What the set demands of signatures, as the program shows it to checklists.
  mutating func addRequiredSigners() throws {
    let rules = try Folders.set().kinds.filter { !$0.signers.isEmpty }
    let members = rules.map { rule in
      (rule.kind.rawValue, Value.list(rule.signers.map { .text($0.joined(separator: "|")) }))
    }
    facts = facts.setting(FieldPath("应签").steps[...], to: .record(Record(members)))
  }
}
