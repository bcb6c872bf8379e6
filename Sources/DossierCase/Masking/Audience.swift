/// For whom papers are made.
public enum Audience: String, ClosedSet {
  /// The office itself: everything.
  case office = "内部"
  /// Another organ that takes the matter over: what it needs.
  case transfer = "转送"
  /// The petitioner: what concerns the petitioner, nothing of others.
  case petitioner = "给信访人"
  /// Anybody: nobody can be told.
  case everybody = "对外"
}

extension Audience {
  /// What is English for it.
  public var english: String {
    switch self {
    case .office: "internal"
    case .transfer: "transfer"
    case .petitioner: "petitioner"
    case .everybody: "public"
    }
  }
}
