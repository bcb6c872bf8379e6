internal import DossierOffice

/// The order in which the schema wants the children of some elements.
enum SchemaOrder {
  static let run = names(
    """
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish \
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang \
    eastAsianLayout specVanish oMath
    """)

  static let paragraph = names(
    """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
    """)

  static let cell = names(
    """
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers \
    cellIns cellDel cellMerge tcPrChange
    """)

  static let font = names(
    """
    altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic
    """)

  static let section = names(
    """
    headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols \
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange
    """)

  static let settings =
    names(
      """
      writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries \
      displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts \
      embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader \
      bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState \
      formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge \
      revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride \
      styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone \
      doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders \
      bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing \
      drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery \
      doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData \
      noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter \
      noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent \
      alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags \
      alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids
      """)
    + ["m:mathPr"]
    + names(
      """
      attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade \
      captions readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator
      """)

  private static func names(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { "w:" + $0 }
  }

  /// Puts a child where the schema wants it, in place of one of the same name unless that may repeat.
  static func put(_ child: XMLElement, into parent: XMLElement, _ order: [String], repeating: Bool = false) {
    if !repeating { parent.children.removeAll { $0.element?.name == child.name } }
    let rank = order.firstIndex(of: child.name) ?? order.count
    let index = parent.children.firstIndex { node in
      guard let name = node.element?.name else { return false }
      return (order.firstIndex(of: name) ?? order.count) > rank
    }
    parent.children.insert(.element(child), at: index ?? parent.children.count)
  }
}
