public import DossierCore

/// A time limit as it runs in one case: from which day, until when, and how it stands.
public struct Clock: Sendable {
  public enum State: String, Sendable {
    /// Nothing has happened from which it could run.
    case notStarted
    case pending
    /// Met in time; of a right, made use of in time.
    case met
    /// Met after its end.
    case metLate
    /// A duty whose end has passed.
    case overdue
    /// A right that was not made use of.
    case lapsed
  }

  public let id: String
  public let name: Wording
  /// The law, or the profile that demands it.
  public let layer: Wording
  /// Whether a profile demands it, not the law: an office's own target.
  public let isOwnTarget: Bool
  /// The provision.
  public let basis: Wording
  /// Whether it is a right, which lapses, and no duty, which is breached.
  public let isRight: Bool
  /// Where the limit runs for one of several petitioners: which one, by place and never by name.
  public let person: Person?
  public let state: State
  /// Days left to the last day without rolling, or days since the end; nil where there is nothing to count.
  public let days: Int?
  public let start: Event?
  public let due: Due?
  public let proof: Event?
  /// Why it does not run, why an extension does not count, what else there is to know.
  public let notes: [Wording]
  /// How an extension stands; nil where none was asked for.
  public let extending: Extending?
}

extension Clock {
  /// A day or moment that the case file holds, and the paper that proves it.
  public struct Event: Sendable, Hashable {
    public let day: CivilDate
    /// The moment, where the case gives one.
    public let moment: CivilMoment?
    /// Kind and number of the document; nil where the case file itself says it.
    public let document: String?
    public let location: Location
  }

  /// The end of a limit.
  public struct Due: Sendable, Hashable {
    /// The last day without rolling.
    public let strict: CivilDate
    /// The last day after moving from a day off.
    public let lawful: CivilDate
    /// The moment, of a limit in hours that runs from a moment.
    public let moment: CivilMoment?
    /// Whether a year without a published calendar was reached.
    public let isProvisional: Bool
    /// The lawful end without the extension.
    public let unextended: CivilDate
  }

  /// One of several petitioners.
  public struct Person: Sendable, Hashable {
    public let wording: Wording
    public let location: Location
  }

  /// How an extension stands.
  public enum Extending: String, Sendable {
    case granted = "有效"
    case unapproved = "没有批准"
    case approvedLate = "届满后批准"
    case tooLong = "超过最长"
    case withoutReason = "没有理由"
    case untold = "没有告知"
    case toldLate = "届满后告知"
  }

  /// Whether the organ missed it and has not made up for it.
  public var isOverdue: Bool { state == .overdue }
}
