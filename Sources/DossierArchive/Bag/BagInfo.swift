/// What `bag-info.txt` tells about a bag: labels and values, in their order, labels repeatable (RFC 8493, 2.2.2).
public struct BagInfo: Sendable, Hashable {
  /// One line of the file.
  public struct Field: Sendable, Hashable {
    public var label: String
    public var value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Labels that RFC 8493 reserves and a caller may give.
  public enum Label {
    public static let sourceOrganization = "Source-Organization"
    public static let organizationAddress = "Organization-Address"
    public static let contactName = "Contact-Name"
    public static let contactPhone = "Contact-Phone"
    public static let externalDescription = "External-Description"
    public static let externalIdentifier = "External-Identifier"
    public static let bagGroupIdentifier = "Bag-Group-Identifier"
    public static let internalSenderIdentifier = "Internal-Sender-Identifier"
    public static let internalSenderDescription = "Internal-Sender-Description"
  }

  public var fields: [Field]

  public init(_ fields: [Field] = []) { self.fields = fields }

  /// The first value of a label; labels are compared without case.
  public subscript(label: String) -> String? { values(of: label).first }

  /// All values of a label.
  public func values(of label: String) -> [String] {
    fields.filter { $0.label.lowercased() == label.lowercased() }.map(\.value)
  }
}

extension BagInfo {
  enum Generated {
    static let baggingDate = "Bagging-Date"
    static let softwareAgent = "Bag-Software-Agent"
    static let payloadOxum = "Payload-Oxum"
    static let all = [baggingDate, softwareAgent, payloadOxum, "Bag-Size", "Bag-Count"].map {
      $0.lowercased()
    }
  }

  /// The file's text; fields without a value are left out.
  var text: String {
    fields.filter { !$0.value.isEmpty }.map { "\($0.label): \($0.value)\n" }.joined()
  }

  /// The labels that cannot be written: made by the writer itself, or with a colon, a line break, blanks around.
  var unfitLabels: [String] {
    fields.filter { field in
      Generated.all.contains(field.label.lowercased()) || !Self.isFit(label: field.label)
        || field.value.unicodeScalars.contains(where: Self.isControl)
    }.map(\.label)
  }

  private static func isFit(label: String) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    return !first.isWhitespace && !last.isWhitespace
      && !label.unicodeScalars.contains { $0 == ":" || isControl($0) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }
}
