public import DossierCore

// Each pair reads one type: the first form reports an absent field, the second (`ifPresent:`) does not.
extension FieldReader {
  /// A required text; empty where it is absent or wrong.
  public func text(_ key: String, _ chinese: String, _ english: String) -> String {
    text(key, isRequired: true, Wording(chinese, english)) ?? ""
  }

  public func text(ifPresent key: String, _ chinese: String, _ english: String) -> String? {
    text(key, isRequired: false, Wording(chinese, english))
  }

  public func date(_ key: String, _ chinese: String, _ english: String) -> CivilDate? {
    date(key, isRequired: true, Wording(chinese, english))
  }

  public func date(ifPresent key: String, _ chinese: String, _ english: String) -> CivilDate? {
    date(key, isRequired: false, Wording(chinese, english))
  }

  public func moment(_ key: String, _ chinese: String, _ english: String) -> CivilMoment? {
    moment(key, isRequired: true, Wording(chinese, english))
  }

  public func moment(ifPresent key: String, _ chinese: String, _ english: String) -> CivilMoment? {
    moment(key, isRequired: false, Wording(chinese, english))
  }

  public func bool(_ key: String, _ chinese: String, _ english: String) -> Bool? {
    bool(key, isRequired: true, Wording(chinese, english))
  }

  public func bool(ifPresent key: String, _ chinese: String, _ english: String) -> Bool? {
    bool(key, isRequired: false, Wording(chinese, english))
  }

  public func integer(
    _ key: String, in range: ClosedRange<Int>, _ chinese: String, _ english: String
  ) -> Int? {
    integer(key, range, isRequired: true, Wording(chinese, english))
  }

  public func integer(
    ifPresent key: String, in range: ClosedRange<Int>, _ chinese: String, _ english: String
  ) -> Int? {
    integer(key, range, isRequired: false, Wording(chinese, english))
  }

  /// A value of a closed set.
  public func choice<T: ClosedSet>(_ key: String, _ chinese: String, _ english: String) -> T? {
    choice(key, isRequired: true, Wording(chinese, english))
  }

  public func choice<T: ClosedSet>(ifPresent key: String, _ chinese: String, _ english: String) -> T? {
    choice(key, isRequired: false, Wording(chinese, english))
  }

  /// A sum in yuan, as number or text with at most two decimals.
  public func amount(ifPresent key: String, _ chinese: String, _ english: String) -> RenminbiAmount? {
    guard let (scalar, index) = scalar(key, .amount, isRequired: false, Wording(chinese, english)) else {
      return nil
    }
    let amount = RenminbiAmount(scalar.text)
    if amount == nil { report(.badAmount(key, in: path), at: key, place: members[index].place) }
    return amount
  }

  public func number(ifPresent key: String, isRequired: Bool = false, _ chinese: String, _ english: String)
    -> Double?
  {
    guard let (scalar, index) = scalar(key, .number, isRequired: isRequired, Wording(chinese, english)) else {
      return nil
    }
    if let number = scalar.value.number { return number }
    guard let number = Double(scalar.text), number.isFinite else {
      report(.wrongType(key, in: path, wanted: .number), at: key, place: members[index].place)
      return nil
    }
    answer(index, .decimal(number))
    return number
  }

  /// The path of a file in the case folder; that it exists is judged later.
  public func file(ifPresent key: String, _ chinese: String, _ english: String) -> String? {
    guard let (scalar, index) = scalar(key, .file, isRequired: false, Wording(chinese, english)) else {
      return nil
    }
    answerText(index, scalar)
    return scalar.text
  }
}

extension FieldReader {
  func text(_ key: String, isRequired: Bool, _ summary: Wording) -> String? {
    guard let (scalar, index) = scalar(key, .text, isRequired: isRequired, summary) else { return nil }
    answerText(index, scalar)
    return scalar.text
  }

  func date(_ key: String, isRequired: Bool, _ summary: Wording) -> CivilDate? {
    guard let (scalar, index) = scalar(key, .date, isRequired: isRequired, summary) else { return nil }
    if let date = CivilDate(normalised: scalar.text) {
      answerText(index, scalar)
      return date
    }
    guard let date = CivilDate(scalar.text) ?? CivilMoment(scalar.text)?.date else {
      report(.badDate(key, in: path), at: key, place: members[index].place)
      return nil
    }
    answer(index, .text(date.description))
    return date
  }

  /// A day without a time is kept in the facts and warned of: the checklists judge what hangs on it.
  func moment(_ key: String, isRequired: Bool, _ summary: Wording) -> CivilMoment? {
    guard let (scalar, index) = scalar(key, .moment, isRequired: isRequired, summary) else { return nil }
    if let moment = CivilMoment(scalar.text) {
      answer(index, .text(moment.description))
      return moment
    }
    if let date = CivilDate(scalar.text) {
      answer(index, .text(date.description))
      report(.dayWithoutTime(key, in: path), at: key, place: members[index].place)
    } else {
      report(.badMoment(key, in: path), at: key, place: members[index].place)
    }
    return nil
  }

  func bool(_ key: String, isRequired: Bool, _ summary: Wording) -> Bool? {
    guard let (scalar, index) = scalar(key, .bool, isRequired: isRequired, summary) else { return nil }
    guard let value = Self.truth(of: scalar.text) else {
      report(.wrongType(key, in: path, wanted: .bool), at: key, place: members[index].place)
      return nil
    }
    answer(index, .bool(value))
    return value
  }

  private static func truth(of text: String) -> Bool? {
    let words = [
      ("是", true), ("否", false), ("true", true), ("false", false), ("True", true), ("False", false),
    ]
    return words.first { $0.0.hasSameBytes(as: text) }?.1
  }

  /// A look at a yes that decides what else is required, before it is read in its turn.
  func isTrue(_ key: String) -> Bool {
    scalar(at: key).flatMap { Self.truth(of: $0.text) } ?? false
  }

  func integer(_ key: String, _ range: ClosedRange<Int>, isRequired: Bool, _ summary: Wording) -> Int? {
    guard let (scalar, index) = scalar(key, .integer(range), isRequired: isRequired, summary) else {
      return nil
    }
    guard let number = Int(scalar.text) else {
      report(.wrongType(key, in: path, wanted: .integer(range)), at: key, place: members[index].place)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(key, in: path, range), at: key, place: members[index].place)
      return nil
    }
    answer(index, .integer(number))
    return number
  }

  private func choice<T: ClosedSet>(_ key: String, isRequired: Bool, _ summary: Wording) -> T? {
    guard let (scalar, index) = scalar(key, .choice(T.words), isRequired: isRequired, summary) else {
      return nil
    }
    answerText(index, scalar)
    if let value = T(word: scalar.text) { return value }
    report(.notAllowed(key, in: path, scalar.text, T.words), at: key, place: members[index].place)
    return nil
  }

  /// One of some words that are not a closed set of their own.
  func choice(_ key: String, _ list: WordList, isRequired: Bool, _ summary: Wording) -> String? {
    guard let (scalar, index) = scalar(key, .choice(list.words), isRequired: isRequired, summary) else {
      return nil
    }
    answerText(index, scalar)
    guard list.contains(scalar.text) else {
      report(.notAllowed(key, in: path, scalar.text, list.words), at: key, place: members[index].place)
      return nil
    }
    return scalar.text
  }

  /// The scalar under a key and where it stands, reported where a list or record stands instead.
  private func scalar(
    _ key: String, _ kind: @autoclosure () -> FieldKind, isRequired: Bool, _ summary: Wording
  ) -> (SourceScalar, index: Int)? {
    guard let index = ask(key, kind(), isRequired: isRequired, summary) else { return nil }
    guard case .scalar(let scalar) = members[index].value.content else {
      refuse(index, key, wanted: kind())
      return nil
    }
    return (scalar, index)
  }
}
