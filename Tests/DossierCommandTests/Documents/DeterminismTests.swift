import Foundation
import Testing

@Suite struct `The same input` {
  @Test(arguments: Sample.allCases) func `gives the same documents and dossiers`(sample: Sample) throws {
    let products = try Products.shared.get()
    let scratch = try Scratch()
    #expect(try Products.write(sample, below: scratch.path) == products.documents[sample])
    let first = try tree(of: "\(products.folder)/\(sample.rawValue)")
    let second = try tree(of: scratch(sample.rawValue))
    #expect(first == second)
    for format in ["docx", "odt"] {
      let again = try contents(of: scratch("\(sample.rawValue).\(format)"))
      #expect(try contents(of: products.dossier(sample, format)) == again)
    }
  }

  @Test func `gives the same in another folder, time zone and language`() throws {
    let scratch = try Scratch()
    let copy = scratch("别处/楼道灯维修")
    try FileManager.default.createDirectory(atPath: scratch("别处"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Sample.stairLight.path, toPath: copy)
    let outcome = try Command.run(
      ["assemble", "楼道灯维修", "-o", "卷.docx", "--lang", "en"],
      environment: ["TZ": "America/New_York", "LANG": "C", "LC_ALL": "C"], in: scratch("别处"))
    #expect(outcome.status == 0, "\(outcome.all)")
    let original = try contents(of: Products.shared.get().dossier(.stairLight, "docx"))
    #expect(try contents(of: scratch("别处/卷.docx")) == original)
  }
}
