internal import FoundationEssentials

/// What an assembled dossier carries inside the file, so that it can be judged without the case folder.
public struct DossierManifest: Sendable, Hashable, Codable {
  public static let currentFormat = 1

  public var format: Int = currentFormat
  /// The case file as it stood in the folder, as text.
  public var caseFile: String
  /// The name of the case file, for messages.
  public var caseFileName: String
  public var documents: [Document]
  /// Findings that somebody answered for when the dossier was assembled; nil where there were none.
  public var waivers: [Waiver]?

  /// A finding that was waived, and why.
  public struct Waiver: Sendable, Hashable, Codable {
    public var code: String
    public var reason: String
    public var approver: String?
    /// The day, as `2026-03-05`.
    public var date: String?

    public init(code: String, reason: String, approver: String? = nil, date: String? = nil) {
      self.code = code
      self.reason = reason
      self.approver = approver
      self.date = date
    }
  }

  /// A document of the dossier as it was when it was assembled.
  public struct Document: Sendable, Hashable, Codable {
    public var bookmark: String
    /// What people call it without naming anybody: `处理意见书`, `卷宗封面`.
    public var kind: String
    /// Its number in the contents index; nil for the cover, the index itself and the note sheet.
    public var number: Int?
    /// ``DocumentTrace/fingerprint`` in hexadecimal digits.
    public var fingerprint: String
    /// Four signs for each paragraph of the trace, see ``DossierRender/FieldMark/seal(of:)``, one behind the other; nil in
    /// dossiers of earlier versions.
    public var lines: String?

    public init(
      bookmark: String, kind: String, number: Int? = nil, fingerprint: String, lines: String? = nil
    ) {
      self.lines = lines
      self.bookmark = bookmark
      self.kind = kind
      self.number = number
      self.fingerprint = fingerprint
    }
  }

  public init(caseFile: String, caseFileName: String, documents: [Document]) {
    self.caseFile = caseFile
    self.caseFileName = caseFileName
    self.documents = documents
  }

  /// The manifest as JSON on one line, the same text for the same manifest.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and one number: there is nothing in a manifest that JSON cannot say.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Reads a manifest; nil where the text is none, or of a newer format.
  public init?(json: String) {
    guard let manifest = try? JSONDecoder().decode(DossierManifest.self, from: Data(json.utf8)),
      manifest.format <= Self.currentFormat
    else { return nil }
    self = manifest
  }
}
