import Foundation
import Testing

@Suite struct `Archiving the samples` {
  private static let complete = [Sample.stairLight, .compensation, .oldCase]

  /// The bags of the complete samples, made once.
  private static let bags = Result {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(["archive"] + complete.map(\.path) + ["-o", scratch("归档")])
    try #require(outcome.status == 0, "\(outcome.all)")
    return (scratch, results.flatMap(\.written))
  }

  @Test func `our own verification finds nothing`() throws {
    let (_, bags) = try Self.bags.get()
    #expect(bags.count == 3)
    let (outcome, results) = try Command.results(["verify"] + bags)
    #expect(outcome.status == 0 && results.flatMap(\.findings).isEmpty, "\(outcome.all)")
  }

  @Test(.enabled(if: Tool.hasPython("bagit"), "bagit.py is not on this machine"))
  func `bagit accepts every bag`() throws {
    let (_, bags) = try Self.bags.get()
    let outcome = try Tool.run("python3", ["-m", "bagit", "--validate"] + bags)
    #expect(outcome.status == 0, "\(outcome.all)")
  }

  @Test func `a second run gives the same bag, and does not overwrite the first`() throws {
    let (scratch, bags) = try Self.bags.get()
    let other = try Scratch()
    let arguments = ["archive", Sample.oldCase.path, "-o"]
    let (_, results) = try Command.results(arguments + [other("归档")])
    let written = try #require(results.flatMap(\.written).first)
    let first = try #require(bags.first { $0.hasSuffix((written as NSString).lastPathComponent) })
    #expect(try tree(of: first) == tree(of: written))
    let refused = try Command.run(arguments + [scratch("归档")])
    #expect(refused.status == 2, "\(refused.all)")
    let forced = try Command.run(arguments + [other("归档"), "--force"])
    #expect(forced.status == 0, "\(forced.all)")
    #expect(try tree(of: first) == tree(of: written))
  }

  @Test func `an incomplete case is refused with the list, and nothing is left`() throws {
    let scratch = try Scratch()
    let (outcome, results) = try Command.results(["archive", Sample.noise.path, "-o", scratch("归档")])
    #expect(outcome.status == 1)
    #expect(Set(results.flatMap(\.codes)).isSuperset(of: ["H-2.2", "H-5.4", "F-6", "F-8", "F-10"]))
    #expect(results.flatMap(\.written).isEmpty)
    #expect(scratch.entries.isEmpty, "\(scratch.entries)")
  }

  @Test func `a waiver lets the case pass and is kept in the bag with its reason`() throws {
    let scratch = try Scratch()
    let path = try Altered.sample(.oldCase, in: scratch) { try Altered.without("交办台账", in: $0) }
    let arguments = ["archive", path, "-o", scratch("归档")]
    let (refused, findings) = try Command.results(arguments)
    #expect(refused.status == 1 && findings.flatMap(\.codes) == ["H-2.2"], "\(refused.all)")
    let without = try Command.run(arguments + ["--waive", "H-2.2"])
    #expect(without.status == 64 && without.errors.contains("豁免要用 --reason 写明理由"))
    let (waived, results) = try Command.results(
      arguments + ["--waive", "H-2.2", "--reason", "台账随全县台账另行归档"])
    #expect(waived.status == 0 && results.flatMap(\.codes) == ["D162"], "\(waived.all)")
    let bag = try tree(of: try #require(results.flatMap(\.written).first))
    let record = try #require(bag["data/其他/豁免记录.json"])
    let kept = try JSONDecoder().decode([[String: String]].self, from: Data(record))
    #expect(kept == [["code": "H-2.2", "reason": "台账随全县台账另行归档", "date": Command.today]])
    let log = bag.filter { $0.key.hasPrefix("data/其他/") }.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(log.contains { $0.contains(#""action":"豁免""#) && $0.contains("H-2.2") })
  }

  @Test func `every altered, removed and added file is named`() throws {
    let (_, bags) = try Self.bags.get()
    let scratch = try Scratch()
    let bag = scratch("包")
    try FileManager.default.copyItem(atPath: try #require(bags.first), toPath: bag)
    let payload = try tree(of: bag).keys.filter { $0.hasPrefix("data/") }.sorted()
    let (altered, removed, added) = (payload[0], payload[1], "data/其他/多出.txt")
    try scratch.write("包/\(altered)", try contents(of: "\(bag)/\(altered)") + [0x20])
    try FileManager.default.removeItem(atPath: "\(bag)/\(removed)")
    try scratch.write("包/\(added)", "多出")
    let (outcome, results) = try Command.results(["verify", bag])
    #expect(outcome.status == 1)
    for name in [altered, removed, added] {
      #expect(
        results.flatMap(\.findings).contains {
          ($0.location.file ?? "").hasSuffix(name) || $0.message.contains(name)
        },
        "\(name)")
    }
    let files = results.flatMap(\.findings).compactMap(\.location.file).filter { $0.contains("data/") }
    #expect(Set(files).count == 3, "\(files)")
  }

  @Test func `a folder that is no bag cannot be verified`() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(["verify", scratch.path, scratch("没有")])
    #expect(outcome.status != 0 && !outcome.wasKilled)
    #expect(outcome.output.contains(scratch.path))
  }
}
