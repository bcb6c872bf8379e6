import DossierCore
import Testing

@testable import DossierTemplate

@Suite struct FilterReferenceTests {
  @Test(arguments: FilterLibrary.reference.indices)
  func `every example gives the stated result`(index: Int) throws {
    let entry = FilterLibrary.reference[index]
    var scope = Scope(root: [:])
    let outcome = try Expression(parsing: entry.example).evaluate(in: &scope)
    #expect(try shown(outcome) == entry.result, "\(entry.example)")
    #expect(try Expression(parsing: entry.example).filterNames.contains(entry.name))
  }

  @Test func `every filter is documented once`() {
    #expect(FilterLibrary.reference.map(\.name).sorted() == FilterLibrary.standard.names)
  }

  private func shown(_ outcome: Outcome) throws -> String {
    guard case .value(.picture(let picture)) = outcome else { return try outcome.printed() }
    let size = [picture.width, picture.height].map { $0.map { "\($0)" } ?? "-" }.joined(separator: "×")
    return "\(picture.path) \(size) \(picture.description)"
  }
}
