import DossierCore
import Testing

@Suite struct RenderingTests {
  @Test(arguments: Sample.all, Format.allCases)
  func `a template renders to the same lines in both formats`(sample: Sample, format: Format) throws {
    #expect(try sample.sheet.lines(sample.data, format) == sample.lines)
  }
}
