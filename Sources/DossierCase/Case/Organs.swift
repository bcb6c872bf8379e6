/// The organs of a matter.
public struct Organs: Sendable, Hashable {
  /// 登记机关: where the petition was registered.
  public let registrar: Organ
  /// 承办机关: who handles and answers it.
  public let handler: Organ
  /// 交办机关: who assigned or transferred it, where somebody did.
  public let assigner: Organ?

  init(reading fields: FieldReader) {
    registrar = fields.record("登记机关", "登记信访事项的机关", "organ that registered the matter") { Organ(reading: $0) }
    handler = fields.record("承办机关", "办理并答复的机关", "organ that handles and answers the matter") {
      Organ(reading: $0)
    }
    assigner = fields.record(ifPresent: "交办机关", "交办或转送的机关", "organ that assigned or transferred it") {
      Organ(reading: $0)
    }
  }
}
