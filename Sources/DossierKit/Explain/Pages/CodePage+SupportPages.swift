internal import DossierCore

extension CodePage {
  /// Pages of K codes: inspecting templates, new cases, explaining.
  static let support: [CodePage] = [
    CodePage(
      "K101",
      """
      案件文件里没有这个字段
      模板读的字段，按模板集的案件文件永远不会有值。模板能容忍缺值的是警告，否则是错误。
      例：{{ 信访人.性名 }}，应为「信访人.姓名」。
      办法：在 WPS 中按 Ctrl+F 找到它，按提示改；自有文种的字段要写进模板集.yaml 的「字段」。
      """,
      """
      Case files have no such field
      The template reads a field that no case of this set can hold. A warning where it copes with the
      absence.
      Example: {{ 信访人.性名 }}, meant was 信访人.姓名.
      Mend: press Ctrl+F in WPS and follow the suggestion; declare fields of your own kinds in 模板集.yaml.
      """),
    CodePage(
      "K102",
      """
      块的作用范围（说明）
      说明 for 或 if 这一块重复或隐藏的是什么：段内的文字、整段，还是表格的整行。
      例：两个标签写在同一行表格里，重复的就是这一行。
      办法：与想要的不同时，移动标签，或写明 {%p %}（整段）、{%tr %}（整行）。
      """,
      """
      What a block covers (note)
      It says what a for or if repeats or hides: text inside a paragraph, whole paragraphs, or table rows.
      Example: with both tags in one table row, that row is repeated.
      Mend: where you meant something else move the tags, or write {%p %} (paragraphs), {%tr %} (rows).
      """),
    CodePage(
      "K103",
      """
      模板里没有标签（警告）
      文档里没有任何 {{ }} 或 {% %}，每次生成的内容都一样。
      例：把原来的空白表样当作模板，还没有加标签。
      办法：在要填写的地方写 {{ 字段名 }}；可用的字段见 dossier schema。
      """,
      """
      The template holds no tags (warning)
      There is no {{ }} and no {% %} in it, so it always comes out the same.
      Example: an empty form that nobody has put tags into.
      Mend: write {{ field }} where something is to be filled in; dossier schema lists the fields.
      """),
    CodePage(
      "K104",
      """
      数据里没有这个字段（警告或提示）
      用 --data 试填时没有用到它（写在没有走到的分支里，或写明可以不填），但数据里确实没有。名称与数据里的
      某个字段相近时是警告，多半是写错了。
      例：{% if 信访人.电活 %}…{% endif %}，数据里是「信访人.电话」。
      办法：名称写错的，在模板里改正；以后会用到的，在数据里补上。
      """,
      """
      The data have no such field (warning or note)
      Trying the template with --data did not need it, because it stands in a branch that was not taken or may
      be missing. A warning where its name is nearly that of a field of the data.
      Example: {% if 信访人.电活 %}…{% endif %}, where the data have 信访人.电话.
      Mend: correct the name in the template, or add the field to the data where it will be needed.
      """),
    CodePage(
      "K105",
      """
      模板没有用到的数据（说明）
      用 --data 试填时，数据里的这一项没有任何标签读它。一整块都没有用到的，只说最上面一级。
      例：数据里有「备注」，模板里没有 {{ 备注 }}。
      办法：应当印出的，加上它的标签；本来就不印的，不必理会。
      """,
      """
      Data that the template does not read (note)
      Tried with --data, no tag reads this item. Where a whole record is not read, only its top is named.
      Example: the data hold 备注, and the template no {{ 备注 }}.
      Mend: add a tag where it should be printed; otherwise there is nothing to do.
      """),
    CodePage(
      "K121",
      """
      文件夹里已有东西
      dossier new 只在新的或空的文件夹里建案件，没有改动任何文件。
      例：第二次对同一文件夹运行 dossier new。
      办法：换一个文件夹名；已有案件直接编辑其中的案件.yaml。
      """,
      """
      The folder is not empty
      dossier new makes cases in new or empty folders only; nothing was changed.
      Example: dossier new run a second time for one folder.
      Mend: choose another name; edit 案件.yaml in a case that is there.
      """),
    CodePage(
      "K122",
      """
      没有这种信访形式
      --kind 写的词不在规定的形式里。
      例：--kind 上访，应为「来访」。
      办法：从来信、来电、来访、网上信访、上级交办等里选，提示列出全部。
      """,
      """
      There is no such channel
      The word after --kind is none of the channels.
      Example: --kind 上访, where 来访 is the word.
      Mend: choose from those in the hint: 来信, 来电, 来访, 网上信访, 上级交办 …
      """),
    CodePage(
      "K123",
      """
      建不了文件夹
      没有权限、磁盘已满，或路径中有一段是文件。
      例：dossier new /案件甲，没有在根目录写入的权限。
      办法：换一个能写的位置或短一些的名称。
      """,
      """
      The folder cannot be made
      You may not write there, the disk is full, or a part of the path is a file.
      Example: dossier new /case without the right to write into the root folder.
      Mend: choose a place where you may write, or a shorter name.
      """),
    CodePage(
      "K131",
      """
      没有这个代码
      dossier explain 不认识给出的代码。大小写、横线可以不写对：f6 就是 F-6。
      例：dossier explain T199。
      办法：按提示改；不写代码则列出全部。清单代码要能找到模板集才能说明。
      """,
      """
      There is no such code
      dossier explain does not know it. Case and dash do not matter: f6 is F-6.
      Example: dossier explain T199.
      Mend: follow the suggestion; without a code all are listed. Codes of checklists need the template
      sets.
      """),
  ]
}
