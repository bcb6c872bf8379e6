import DossierCore
import DossierOffice
import DossierRender

/// One input: the package is opened, compiled and rendered; whatever it is, there is a document that can be read again
/// or a refusal that says why.
public struct Trial {
  private let kind: OfficePackage.Kind

  public init(_ format: Format) {
    kind = format == .word ? .word : .text
  }

  public enum Format: Sendable { case word, text }

  public func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isArchive = bytes.starts(with: [UInt8(ascii: "P"), UInt8(ascii: "K")])
    let archive = isArchive ? Array(bytes) : FlatPackage(bytes, of: kind).archive()
    guard let package = accepted({ () throws(DossierError) in try OfficePackage(bytes: archive, name: "模板") })
    else { return }
    _ = accepted { () throws(DossierError) in try package.activeContent() }
    guard
      let template = accepted({ () throws(DossierError) in try CompiledTemplate(package, name: "模板") })
    else { return }
    for policy in [MissingPolicy.error, .blank("＿＿"), .keep] { render(template, missing: policy) }
  }

  private func render(_ template: CompiledTemplate, missing: MissingPolicy) {
    var renderer = Renderer(template, missing: missing, packing: .deflated(level: 1))
    let bytes: [UInt8]
    do throws(DossierError) { bytes = try renderer.render(Facts.value, files: Facts.files).bytes } catch {
      return check(error)
    }
    do throws(DossierError) {
      let result = try OfficePackage(bytes: bytes, name: "成品")
      for part in result.partNames where part.hasSuffix(".xml") && template.renders(part) {
        _ = try result.xml(part)
      }
    } catch {
      fatalError("what was rendered cannot be read: \(error.diagnostics)")
    }
  }

  private func accepted<Result>(_ work: () throws(DossierError) -> Result) -> Result? {
    do throws(DossierError) { return try work() } catch {
      check(error)
      return nil
    }
  }

  /// A refusal says what is wrong.
  private func check(_ error: DossierError) {
    precondition(!error.diagnostics.isEmpty)
    precondition(error.diagnostics.allSatisfy { !$0.message.chinese.isEmpty && !$0.message.english.isEmpty })
  }
}

extension CompiledTemplate {
  /// Whether a field of the template stands in the part; the others are copied as they are.
  fileprivate func renders(_ part: String) -> Bool {
    fields.contains { $0.location.place?.part == part }
  }
}

/// What the templates are filled with: the names that the seeds use.
private enum Facts {
  static let value: Value = [
    "编号": "XF2026-017", "人数": 3, "越级": false, "空": [], "无": "", "坏": "a<b & ]]> \u{1}\u{FFFE}\r\n\t𠮷",
    "信访人": ["姓名": "周明远", "电话": "12000000001"], "列": ["甲", "乙", "丙"], "图": "图.png",
    "诉求": [["请求": "修灯", "次": [1, 2]], ["请求": "公开账目", "次": []]],
  ]

  static let files = FileSource { path throws(DossierError) in dot }

  /// A PNG file of one pixel.
  private static let dot: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0,
    1,
    8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0,
    0,
    2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
