internal import DossierConversion
internal import DossierCore

/// The fonts of this machine, as fontconfig tells them.
struct InstalledFonts {
  private let families: Set<String>

  /// - Returns: nil where fonts cannot be listed.
  static func list() -> InstalledFonts? {
    guard let list = ChildProcess.path(of: "fc-list"),
      let output = ChildProcess.run(list, ["--format=%{family}\\n"], seconds: 20)
    else { return nil }
    return InstalledFonts(families: Set(FontExamination.families(in: output).map { $0.lowercased() }))
  }

  func holds(_ name: String) -> Bool {
    families.contains(name.lowercased())
  }

  /// The names of the family that programs take where no font bears the name.
  func standIns(for name: String) -> [String] {
    guard let match = ChildProcess.path(of: "fc-match") else { return [] }
    // A hyphen or colon would end the name.
    let pattern = name.map { "\\-:,".contains($0) ? "\\\($0)" : String($0) }.joined()
    let output = ChildProcess.run(match, ["--format=%{family}\\n", pattern], seconds: 20)
    return output.map(FontExamination.families) ?? []
  }
}

/// What a machine lacks of the fonts that documents ask for.
struct MissingFonts {
  /// Sorted.
  var names: [String] = []
  /// Where to take them from, as far as the template set knows.
  var sources: [Wording] = []

  var isEmpty: Bool { names.isEmpty }
}
