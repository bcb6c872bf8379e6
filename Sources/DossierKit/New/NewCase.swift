internal import DossierCase
internal import DossierCore
internal import DossierOffice

/// Makes a case folder with a `案件.yaml` to fill in and its empty places.
public struct NewCase: Sendable {
  public let workspace: Workspace

  public init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// Makes the folder, and those above it where they are missing.
  ///
  /// `案件.yaml` is written last and whole; a run that was killed before can simply be run again.
  ///
  /// - Parameters:
  ///   - set: the name of the template set.
  ///   - channel: how the petition came in (信访形式), as `来访`.
  public func run(_ folder: String, set: String, channel: String) -> PathReport {
    PathReport.of(folder) { report throws(DossierError) in
      let text = try skeleton(set: set, channel: channel)
      let place = NewFolder(folder)
      try place.make()
      AtomicFile.removeLeftovers(in: folder)
      for name in [Self.materials, Self.artefacts] { report.written.append(try place.makeFolder(name)) }
      let file = place.path(of: Self.fileName)
      try AtomicFile.write(Array(text.utf8), to: file, overwrite: false)
      report.written.insert(file, at: 0)
    }
  }

  private func skeleton(set name: String, channel word: String) throws(DossierError) -> String {
    guard let channel = Channel(rawValue: word) else { throw DossierError(.unknownChannel(word)) }
    let set = try TemplateSet.load(named: name, in: workspace.templates)
    return CaseSkeleton(set: set).text(channel: channel)
  }

  private static let fileName = "案件.yaml"
  private static let materials = "材料"
  private static let artefacts = "文书"
}

extension Diagnostic {
  fileprivate static func unknownChannel(_ word: String) -> Diagnostic {
    let guess = Suggestion.nearest(to: word, among: Channel.words)
    let listed = Channel.words.joined(separator: "、")
    return Diagnostic(
      "K122", .error, Wording("没有「\(word)」这种信访形式", "there is no channel “\(word)”"),
      hints: (guess.map { [Wording("是不是「\($0)」？", "did you mean “\($0)”?")] } ?? [])
        + [Wording("可用的有：\(listed)", "channels are: \(listed)")])
  }
}
