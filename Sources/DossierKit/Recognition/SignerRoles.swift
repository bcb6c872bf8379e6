internal import DossierCase

/// In what capacities people sign: those of the catalogue and those of a set.
enum SignerRoles {
  static func all(of set: TemplateSet) -> [String] {
    var seen: Set<String> = []
    return (SignerRole.allCases.map(\.rawValue) + set.roles).filter { seen.insert($0).inserted }
  }
}
