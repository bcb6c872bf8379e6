/// What a paragraph is for. The raw value is the word in a description and the name of the style in both formats.
public enum ParagraphRole: String, Sendable, CaseIterable {
  // The head of a document
  case letterMark = "信函机关标志"
  case mark = "发文机关标志"
  case markNumber = "版头发文字号"
  case letterNumber = "信函发文字号"
  case title = "公文标题"
  case titleNumber = "标题下字号"
  case addressee = "主送机关"

  // The text of a document
  case body = "公文正文"
  case lastBody = "公文末段"
  case heading1 = "一级标题"
  case heading2 = "二级标题"
  case minutesItem = "纪要事项"
  case minutesList = "纪要名单"
  case attachment = "附件说明"
  case lastAttachment = "附件说明末项"
  case organ = "署名"
  case date = "成文日期"
  case signature = "签名行"
  case note = "附注"
  case copies = "抄送"
  case slipTitle = "回执标题"
  case annexMark = "附件标识"
  case annexTitle = "附件标题"

  // Table forms
  case formTitle = "表格标题"
  case formNumber = "表格编号"
  case cellLabel = "表格标签"
  case cellHeading = "表格栏目"
  case cellValue = "表格内容"
  case cellCentred = "表格居中"
  case cellText = "表格长文"
  case cellSignature = "表格署名"
  case smallLabel = "小表标签"
  case smallHeading = "小表栏目"
  case smallValue = "小表内容"
  case smallCentred = "小表居中"
  case smallText = "小表长文"
  case smallSignature = "小表署名"
  case formNote = "填表说明"
  case afterTable = "表后空行"

  // Pictures and covers
  case picture = "照片"
  case sitePicture = "现场照片"
  case caption = "照片题名"
  case captionText = "照片说明"
  case coverOrgan = "封面全宗"
  case coverCategory = "封面类目"
  case coverTitle = "封面题名"

  // Around the text
  case tag = "模板标签"
  case pageHeader = "页眉文字"
  case pageNumberRight = "页码居右"
  case pageNumberLeft = "页码居左"
  case formPageNumberRight = "表页码居右"
  case formPageNumberLeft = "表页码居左"
  case letterFootLine = "信函下红线"

  /// The same role in a table with small texts.
  var small: ParagraphRole {
    switch self {
    case .cellLabel: .smallLabel
    case .cellHeading: .smallHeading
    case .cellValue: .smallValue
    case .cellCentred: .smallCentred
    case .cellText: .smallText
    case .cellSignature: .smallSignature
    default: self
    }
  }

  /// The identifier of the style in a Word document: `Form` and the name of the case.
  var wordIdentifier: String { "Form-\(self)" }
}
