internal import DossierCore
internal import DossierOffice

extension OfficePackage.Kind {
  /// What names of such files end in.
  var ending: String { self == .word ? ".docx" : ".odt" }

  /// - Throws: D151 where the name of an output says another format.
  func checkEnding(of output: String) throws(DossierError) {
    let endings = self == .word ? [ending, ".docm"] : [ending]
    guard !endings.contains(where: { output.lowercased().hasSuffix($0) }) else { return }
    throw DossierError(.wrongEnding(output, wanted: ending))
  }
}

extension Diagnostic {
  static func wrongEnding(_ path: String, wanted: String) -> Diagnostic {
    Diagnostic(
      "D151", .error,
      Wording("输出文件的扩展名应是 \(wanted)", "the output's name must end in \(wanted)"), at: Location(file: path),
      hints: [Wording("改成以 \(wanted) 结尾的文件名", "give it a name ending in \(wanted)")])
  }
}
