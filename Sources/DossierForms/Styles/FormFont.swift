/// The faces of official documents, with what may stand in for them.
enum FormFont: String, Sendable, CaseIterable {
  case title = "方正小标宋简体"
  case body = "仿宋_GB2312"
  case kai = "楷体_GB2312"
  case hei = "黑体"
  case song = "宋体"

  /// Other names of the face and near faces, the nearest first.
  var alternatives: [String] {
    switch self {
    case .title: ["小标宋", "方正小标宋_GBK", "方正小标宋_GB18030"]
    case .body: ["仿宋", "FangSong"]
    case .kai: ["楷体", "KaiTi"]
    case .hei: ["SimHei"]
    case .song: ["SimSun"]
    }
  }

  /// Free faces for machines which have none of the above.
  var freeSubstitutes: [String] {
    switch self {
    case .title: ["Noto Serif CJK SC", "Source Han Serif SC"]
    case .body: ["STFangsong", "FandolFang R", "Noto Serif CJK SC"]
    case .kai: ["STKaiti", "LXGW WenKai", "AR PL UKai CN", "Noto Serif CJK SC"]
    case .hei: ["Noto Sans CJK SC", "WenQuanYi Zen Hei"]
    case .song: ["NSimSun", "Noto Serif CJK SC"]
    }
  }

  /// The PANOSE digits that Word shows for the face.
  var panose: String {
    switch self {
    case .title: "03000509000000000000"
    case .body, .kai: "02010609030101010101"
    case .hei: "02010609060101010101"
    case .song: "02010600030101010101"
    }
  }

  var isFixedPitch: Bool { self != .title && self != .song }
}
