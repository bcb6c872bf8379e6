internal import DossierCore

extension CodePage {
  /// Pages of C codes from C171: what the documents of the catalogue say of themselves.
  static let artefacts: [CodePage] = [
    CodePage(
      "C171",
      """
      发文字号写法不合规范（警告）
      年份没有用六角括号〔〕，或者序号加了“第”、编了虚位。律师事务所、企业和信访人自己的文书不查。
      例：云政信[2026]007号，应为 云政信〔2026〕7号。
      办法：改成 云政信〔2026〕7号 的样子。
      """,
      """
      A document number is not written as the standard wants (warning)
      The year stands in other brackets than 〔〕, or the serial has 第 or leading zeros. Papers of law firms, companies
      and petitioners are not judged.
      Example: 云政信[2026]007号, where 云政信〔2026〕7号 is meant.
      Mend: write it as 云政信〔2026〕7号.
      """),
    CodePage(
      "C172",
      """
      照片不在材料清单里（警告）
      现场核实记录的照片按名称到「材料清单」里找，找不到就印不出来。
      例：照片名称写「处理前」，材料清单里写的是「处理前照片」。
      办法：把照片列入「材料清单」，两处名称写得一样。
      """,
      """
      A photo is not in the list of materials (warning)
      The site inspection record finds its photos by name in 材料清单; what is not there is not printed.
      Example: the photo is called 处理前, the material 处理前照片.
      Mend: list the photo in 材料清单 and write its name alike in both places.
      """),
    CodePage(
      "C173",
      """
      调查人只有一人（警告）
      调查笔录由二人以上进行，一人制作的容易被质疑。
      例：「调查人」只列了一名科员。
      办法：另一人也在场的，列入「调查人」并签名；确实只有一人的，重新制作。
      """,
      """
      An interview by one person only (warning)
      Two at least conduct an interview; a record made by one alone is easily doubted.
      Example: 调查人 names one clerk.
      Mend: name the other one who was there and let both sign; where there was none, take it anew.
      """),
  ]
}
