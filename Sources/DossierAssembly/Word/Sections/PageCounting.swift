internal import DossierOffice

/// How a field says how many pages a document has, once that is one of several in a file.
enum PageCounting: Equatable {
  /// The pages of the whole file: the numbers on the pages run through it as well.
  case wholeFile
  /// The number on the document's last page: it begins with page 1 and counts on.
  case lastPage
  /// The pages of the section: the document has only one.
  case section
  /// No field says it.
  case unknown

  /// - Parameter sections: those of the document, as it was by itself.
  init(_ sections: [XMLElement]) {
    let numbers = sections.map { $0.first("w:pgNumType") }
    let begins = Int(numbers.first??["w:start"] ?? "1") == 1
    let goesOn = numbers.dropFirst().allSatisfy { $0?["w:start"] == nil }
    let isPlain = (numbers.last??["w:fmt"] ?? "decimal") == "decimal"
    if begins, goesOn, isPlain {
      self = .lastPage
    } else {
      self = sections.count <= 1 ? .section : .unknown
    }
  }
}
