internal import DossierOffice

/// The lists of one source.
final class SourceNumbering {
  let root: XMLElement?
  private let abstracts: [String: XMLElement]
  private let numbers: [String: XMLElement]
  private let bullets: [String: XMLElement]

  init(_ root: XMLElement?) {
    self.root = root
    func table(_ name: String, _ key: String) -> [String: XMLElement] {
      Dictionary((root?.all(name) ?? []).map { ($0[key] ?? "", $0) }) { first, _ in first }
    }
    abstracts = table("w:abstractNum", "w:abstractNumId")
    numbers = table("w:num", "w:numId")
    bullets = table("w:numPicBullet", "w:numPicBulletId")
  }

  func number(_ id: String) -> XMLElement? { numbers[id] }
  func abstract(_ id: String) -> XMLElement? { abstracts[id] }
  func bullet(_ id: String) -> XMLElement? { bullets[id] }

  /// The abstract list behind a list.
  func abstract(of number: XMLElement) -> XMLElement? {
    number.first("w:abstractNumId")?["w:val"].flatMap { abstracts[$0] }
  }
}
