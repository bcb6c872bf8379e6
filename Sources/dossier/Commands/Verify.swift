import ArgumentParser
import DossierKit

/// `dossier verify BAG…`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("验包：指出每一个缺失、多出、改动的文件", "Verify bags: every file that is missing, extra or altered"))

  @Argument(help: help("归档包的文件夹", "folder of a bag"))
  var bags: [String]

  @OptionGroup var results: OutputOptions

  func run() throws {
    try results.finishing { bags.map(VerifyBag.run) }
  }
}
