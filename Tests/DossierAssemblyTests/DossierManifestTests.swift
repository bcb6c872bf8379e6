import DossierAssembly
import Testing

@Suite struct DossierManifestTests {
  private let manifest = DossierManifest(
    caseFile: "案件:\n  标题: “引号”与\\反斜杠\n", caseFileName: "案件.yaml",
    documents: [.init(bookmark: "dossier_001", kind: "转送单", fingerprint: "00ff")])

  @Test func `a manifest comes back from its JSON as it was`() {
    #expect(DossierManifest(json: manifest.json) == manifest)
    #expect(!manifest.json.contains("\n"))
  }

  @Test func `a manifest of a newer format or of none is not taken for ours`() {
    #expect(DossierManifest(json: manifest.json.replacing("\"format\":1", with: "\"format\":2")) == nil)
    #expect(DossierManifest(json: "{}") == nil)
    #expect(DossierManifest(json: "not json") == nil)
  }
}
