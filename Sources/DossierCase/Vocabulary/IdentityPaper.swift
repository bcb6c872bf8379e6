/// The kind of identity paper.
public enum IdentityPaper: String, ClosedSet {
  case residentCard = "居民身份证"
  case hongKongMacaoPermit = "港澳居民来往内地通行证"
  case taiwanPermit = "台湾居民来往大陆通行证"
  case specialRegionResidence = "港澳台居民居住证"
  case foreignPermanentResidence = "外国人永久居留身份证"
  case passport = "护照"
  case officerCard = "军官证"
  case creditCode = "统一社会信用代码"
  case other = "其他"
}
