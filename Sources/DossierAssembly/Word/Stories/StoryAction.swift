/// What is to be done with an element on its way into the joined file.
enum StoryAction: Equatable {
  case paragraph, table, textBoxContent
  /// A style's id in `w:val`.
  case style
  /// A list's id in `w:val`.
  case number
  case listPicture
  case bookmark
  /// The beginning or the end of something, told by `w:id`.
  case range
  /// A `w:id` that stands for nothing else.
  case annotation
  case note(NoteBook.Kind)
  case formField, anchor, fieldMark, instruction, simpleField, control
  case drawing, drawingNumber, shapeNumber, connection, shape, shapeReference, object, textBox, textBoxLink
  case fonts, themed
  case refuse
  case drop(Left?)

  static let byName: [String: StoryAction] = {
    var table: [String: StoryAction] = [
      "w:p": .paragraph, "w:tbl": .table, "w:txbxContent": .textBoxContent, "w:numId": .number,
      "w:lvlPicBulletId": .listPicture,
      "w:hyperlink": .anchor, "w:fldChar": .fieldMark, "w:instrText": .instruction,
      "w:fldSimple": .simpleField, "w:ffData": .formField, "w:id": .control, "w:drawing": .drawing,
      "wp:docPr": .drawingNumber,
      "wps:txbx": .textBox, "wps:linkedTxbx": .textBoxLink, "w:rFonts": .fonts,
      "w:footnoteReference": .note(.footnote), "w:endnoteReference": .note(.endnote),
      "w:altChunk": .refuse, "w:subDoc": .refuse, "o:OLEObject": .object,
      "w:control": .drop(.control), "w:dataBinding": .drop(.boundControl),
      "w15:dataBinding": .drop(.boundControl),
      "w:objectLink": .drop(.linkedObject),
    ]
    let groups: [(StoryAction, [String])] = [
      (.style, ["w:pStyle", "w:rStyle", "w:tblStyle", "w:styleLink", "w:numStyleLink"]),
      (.bookmark, ["w:bookmarkStart", "w:bookmarkEnd"]),
      (
        .range,
        [
          "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
          "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart",
          "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd",
          "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd",
        ]
      ),
      (
        .annotation,
        [
          "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange", "w:sectPrChange",
          "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange",
          "w:numberingChange", "w:cellIns", "w:cellDel", "w:cellMerge",
        ]
      ),
      (.note(.comment), ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]),
      (.shapeNumber, ["pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "wpc:cNvPr", "a:cNvPr"]),
      (.connection, ["a:stCxn", "a:endCxn"]),
      (
        .shape,
        [
          "v:shape", "v:rect", "v:roundrect", "v:oval", "v:line", "v:polyline", "v:group", "v:image",
          "v:curve",
          "v:arc",
        ]
      ),
      (.shapeReference, ["v:textbox"]),
      (.themed, ["a:schemeClr", "a:latin", "a:ea", "a:cs"]),
      (
        .drop(nil),
        [
          "w:proofErr", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd", "w:placeholder", "w:divId",
          "w:printerSettings", "w:rsid", "w:webExtensionLinked", "w15:webExtensionLinked",
          "w15:webExtensionCreated",
        ]
      ),
    ]
    for (action, names) in groups { for name in names { table[name] = action } }
    return table
  }()
}
