extension FilterLibrary {
  /// Every filter of the standard library, with an example and what it prints.
  public static let reference: [FilterExample] =
    chineseReference + textReference + numberReference + listReference

  private static let chineseReference = [
    FilterExample(
      "日期", "公文写法的日期", "a date as documents write it", #""2026-03-05" | 日期"#, "2026年3月5日"),
    FilterExample(
      "时刻", "公文写法的日期和时刻", "a date and time as documents write them", #""2026-03-05 15:40" | 时刻"#,
      "2026年3月5日15时40分"),
    FilterExample("日期8", "档案目录用的八位日期", "a date in eight digits", #""2026-03-05" | 日期8"#, "20260305"),
    FilterExample("大写", "人民币大写，不带「人民币」三字", "a sum of money in words", "67788 | 大写", "陆万柒仟柒佰捌拾捌元整"),
    FilterExample("金额", "带千分位、两位小数的金额", "a sum of money in figures", "67788 | 金额", "67,788.00"),
    FilterExample("中文数字", "中文数字", "a number in Chinese numerals", "23 | 中文数字", "二十三"),
    FilterExample(
      "脱敏", "按种类（姓名、证件、电话、地址、账号）遮盖", "masks a personal value by its kind",
      #""周明远" | 脱敏("姓名")"#, "周**"),
    FilterExample(
      "空白", "没有填写时写横线，或给出的文字，或给出个数的横线", "a line to write on, or the given text, where nothing is filled in",
      #"信访人.单位 | 空白"#, "＿＿＿＿"),
    FilterExample(
      "image", "同图片，secretary 的写法，写在图片框的名称里", "the same as 图片, as secretary has it in the name of a frame",
      #""章.png" | image"#, "章.png -×- "),
    FilterExample(
      "markdown", "ODT 里把 Markdown 排成段落、标题和列表，要独占一段；别处照原样写出",
      "in ODT, Markdown as paragraphs, headings and lists in the place of its paragraph; elsewhere as it is",
      #""**甲**" | markdown"#, "**甲**"),
    FilterExample(
      "pad", "左边补零到几位（缺省五位）", "with noughts on the left up to so many characters", "7 | pad(3)", "007"),
    FilterExample(
      "图片", "把文件名变成图片，宽、高以毫米计", "a picture from a file's name; width and height in millimetres",
      #""材料/现状照片.jpg" | 图片(宽=30, 说明="现状")"#, "材料/现状照片.jpg 30.0×- 现状"),
  ]

  private static let textReference = [
    FilterExample("upper", "改为大写字母", "large letters", #""a4" | upper"#, "A4"),
    FilterExample("lower", "改为小写字母", "small letters", #""A4" | lower"#, "a4"),
    FilterExample(
      "capitalize", "首字母大写，其余小写", "first letter large, others small", #""hELLO" | capitalize"#, "Hello"),
    FilterExample(
      "title", "每个词的首字母大写", "the first letter of every word large", #""two words" | title"#, "Two Words"),
    FilterExample("trim", "去掉两端空白或指定的字符", "without blanks at the ends", #"" a " | trim ~ "|""#, "a|"),
    FilterExample("string", "变成文字", "as text", #"(1 | string) ~ "号""#, "1号"),
    FilterExample(
      "escape", "不作改动（值本来就不会被当作标记）", "nothing: values are never markup", #""a<b" | escape"#, "a<b"),
    FilterExample("e", "同 escape", "the same as escape", #""a&b" | e"#, "a&b"),
    FilterExample("forceescape", "同 escape", "the same as escape", #""a&b" | forceescape"#, "a&b"),
    FilterExample("safe", "不作改动", "nothing", #""a<b" | safe"#, "a<b"),
    FilterExample("striptags", "去掉尖括号标记", "without markup", #""<b>甲</b>  乙" | striptags"#, "甲 乙"),
    FilterExample("replace", "替换文字，可限定次数", "replaces a text", #""2026-03" | replace("-", ".")"#, "2026.03"),
    FilterExample("wordcount", "词数", "the number of words", #""one two" | wordcount"#, "2"),
    FilterExample("format", "按 % 占位填入", "fills places marked with %", #""第%03d号" | format(7)"#, "第007号"),
    FilterExample("center", "居中", "centred in a width", #""甲" | center(5) ~ "|""#, "  甲  |"),
    FilterExample(
      "wordwrap", "按宽度折行", "in lines of a width", #""one two" | wordwrap(4) | replace("\n", "/")"#, "one/two"),
    FilterExample("urlencode", "写进网址的形式", "as part of an address", #""甲 b" | urlencode"#, "%E7%94%B2%20b"),
    FilterExample("pprint", "带引号的原样，供查错", "as it is, texts in quotes", #""甲" | pprint"#, "'甲'"),
    FilterExample("indent", "第二行起缩进", "indents all lines but the first", #""a\nb" | indent(2)"#, "a\n  b"),
    FilterExample("truncate", "截短", "cut to a length", #""one two three" | truncate(8, leeway=0)"#, "one..."),
    FilterExample(
      "default", "没有值时用给出的值", "another value where there is none", #"信访人.单位 | default("无")"#, "无"),
    FilterExample("d", "同 default", "the same as default", #""" | d("无", true)"#, "无"),
    FilterExample("attr", "取字段", "a member of a record", #"{"甲": 1} | attr("甲")"#, "1"),
    FilterExample(
      "xmlattr", "变成网页标记的属性", "as attributes of markup", #"{"名": "a<b"} | xmlattr"#, " 名=\"a&lt;b\""),
    FilterExample("tojson", "变成 JSON", "as JSON", #"[1, none, "a"] | tojson"#, #"[1, null, "a"]"#),
  ]

  private static let numberReference = [
    FilterExample("abs", "绝对值", "without its sign", "-3 | abs", "3"),
    FilterExample(
      "int", "取整；读不懂时为 0 或给出的值", "a whole number, 0 or the given value if unreadable", #""42.7" | int"#, "42"),
    FilterExample("float", "小数；读不懂时为 0.0 或给出的值", "a decimal number", #""1.5" | float"#, "1.5"),
    FilterExample(
      "round", "四舍六入到几位小数，或 ceil、floor", "rounded; or `ceil`, `floor`", "42.55 | round(1, \"floor\")", "42.5"),
    FilterExample(
      "filesizeformat", "文件大小", "the size of a file", "13000 | filesizeformat", "13.0 kB"),
    FilterExample("sum", "合计，可按字段", "the sum, also of a member", #"[{"金额": 1}, {"金额": 2}] | sum("金额")"#, "3"),
  ]

  private static let listReference = [
    FilterExample("length", "个数或字数", "the number of elements or characters", #""青禾县" | length"#, "3"),
    FilterExample("count", "同 length", "the same as length", "[1, 2] | count", "2"),
    FilterExample("list", "变成列表", "as a list", #""甲乙" | list"#, "['甲', '乙']"),
    FilterExample("first", "第一个", "the first", "[3, 1] | first", "3"),
    FilterExample("last", "最后一个", "the last", "[3, 1] | last", "1"),
    FilterExample("join", "连成文字，可按字段", "joined to a text", #"["甲", "乙"] | join("、")"#, "甲、乙"),
    FilterExample("reverse", "倒过来", "the other way round", "[1, 2] | reverse | join", "21"),
    FilterExample(
      "batch", "按个数分组", "in rows of so many", "[1, 2, 3] | batch(2, 0) | list", "[[1, 2], [3, 0]]"),
    FilterExample("slice", "分成几列", "in so many columns", "[1, 2, 3] | slice(2) | list", "[[1, 2], [3]]"),
    FilterExample("items", "记录的名称和值", "the members of a record", #"{"甲": 1} | items | list"#, "[['甲', 1]]"),
    FilterExample(
      "sort", "排序，可按字段", "sorted, also by a member", "[3, 1, 2] | sort(reverse=true) | join", "321"),
    FilterExample(
      "dictsort", "记录按名称或值排序", "a record's members sorted", #"{"b": 1, "a": 2} | dictsort"#,
      "[['a', 2], ['b', 1]]"),
    FilterExample("unique", "去掉重复", "each only once", #"["甲", "乙", "甲"] | unique | join"#, "甲乙"),
    FilterExample("min", "最小的", "the least", "[3, 1] | min", "1"),
    FilterExample("max", "最大的", "the greatest", "[3, 1] | max", "3"),
    FilterExample(
      "groupby", "按字段分组，每组有 grouper 和 list", "grouped by a member",
      #"([{"类": "甲", "数": 1}, {"类": "甲", "数": 2}] | groupby("类") | first).list | sum("数")"#, "3"),
    FilterExample(
      "map", "取每一项的字段，或逐项用过滤器", "a member of each, or each through a filter",
      #"[{"名": "甲"}] | map(attribute="名") | join"#, "甲"),
    FilterExample("select", "留下符合判断的", "those that pass a test", #"[1, 2, 3] | select("odd") | join"#, "13"),
    FilterExample(
      "reject", "去掉符合判断的", "those that do not pass a test", #"[1, 2, 3] | reject("odd") | join"#, "2"),
    FilterExample(
      "selectattr", "留下字段符合判断的", "those whose member passes a test",
      #"[{"数": 1}, {"数": 5}] | selectattr("数", ">", 2) | map(attribute="数") | join"#, "5"),
    FilterExample(
      "rejectattr", "去掉字段符合判断的", "those whose member does not pass a test",
      #"[{"数": 1}, {"数": 5}] | rejectattr("数", ">", 2) | map(attribute="数") | join"#, "1"),
  ]
}
