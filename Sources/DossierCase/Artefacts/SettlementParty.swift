import DossierCore

/// A person who is party B of an agreement.
public struct SettlementParty: Sendable, Hashable {
  public let name: String
  public let paperNumber: String?
  public let address: String?
  public let phone: String?

  init(reading fields: FieldReader) {
    name = fields.text("姓名", "姓名", "name")
    paperNumber = fields.text(ifPresent: "证件号码", "证件号码", "number of the identity paper")
    address = fields.text(ifPresent: "住址", "住址", "address")
    phone = fields.text(ifPresent: "电话", "联系电话", "telephone")
    fields.judgePaper("证件号码", paperNumber, of: nil)
    fields.judgePhone("电话", phone)
  }
}

extension SettlementParty {
  /// The petitioner as a party.
  init(_ petitioner: Petitioner) {
    name = petitioner.name
    paperNumber = petitioner.paperNumber
    address = petitioner.address
    phone = petitioner.phone
  }

  /// The keys a template reads.
  var facts: Record {
    let members = [("姓名", name), ("证件号码", paperNumber), ("住址", address), ("电话", phone)]
    return Record(members.compactMap { key, value in value.map { (key, .text($0)) } })
  }
}
