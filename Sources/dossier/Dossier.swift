import ArgumentParser

/// The command and its verbs.
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: say(
      "卷宗：从一份案件信息生成全部文书，组卷、核对、归档", "From one case file to its documents, the checked dossier and the archive"),
    version: Version.text,
    subcommands: [
      New.self, Render.self, Assemble.self, Check.self, Deadlines.self, Archive.self, Verify.self, Fill.self,
      Merge.self, ReadBack.self, Template.self, Explain.self, Schema.self, Doctor.self,
    ])
}

enum Version {
  static let text = "1.0.0"
}
