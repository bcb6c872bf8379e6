internal import DossierArchive
internal import DossierAssembly
internal import DossierCore
internal import DossierTemplate

/// The file names of documents that are made of a list of records: safe on every system, each only once.
struct RecordNames {
  private enum Piece {
    case text(String)
    case value(Expression)
  }

  private let pieces: [Piece]

  /// - Parameter pattern: a text with tags, such as `{{ 编号 }}-{{ 姓名 }}`; without one, documents are numbered.
  /// - Throws: D154 and the faults of the tags.
  init(_ pattern: String?) throws(DossierError) {
    guard let pattern else {
      pieces = []
      return
    }
    let (tags, faults) = TagScanner.scan(pattern, filters: .caseDocuments)
    guard faults.isEmpty else {
      throw DossierError(faults.map { $0.diagnostic(at: Location(quote: pattern)) })
    }
    let bytes = Array(pattern.utf8)
    var pieces: [Piece] = []
    var end = 0
    for tag in tags {
      guard case .output(let expression) = tag.content else { throw DossierError(.notAName(pattern)) }
      pieces += [
        .text(String(decoding: bytes[end..<tag.range.lowerBound], as: UTF8.self)), .value(expression),
      ]
      end = tag.range.upperBound
    }
    self.pieces = pieces + [.text(String(decoding: bytes[end...], as: UTF8.self))]
  }

  /// The names, in the order of the records; a name that several would have is numbered from the second on.
  ///
  /// - Throws: what is missing for the names of all records.
  func names(of records: [Value], ending: String, in places: DataPlaces) throws(DossierError) -> [String] {
    var faults: [Diagnostic] = []
    var taken: Set<String> = []
    var names: [String] = []
    for index in records.indices {
      do throws(EvaluationFault) {
        let name = safe(try stem(of: records, at: index), ending: ending)
        names.append(free(name, among: &taken))
      } catch {
        var location = Location()
        if case .missing(let path) = error, !path.steps.isEmpty { location.field = path }
        faults += places.placed([error.diagnostic(at: location)], record: index)
      }
    }
    guard faults.isEmpty else { throw DossierError(faults) }
    return names
  }

  private func stem(of records: [Value], at index: Int) throws(EvaluationFault) -> String {
    guard !pieces.isEmpty else { return padded(index + 1, to: records.count) }
    var scope = Scope(root: records[index], filters: .caseDocuments)
    scope.defineLoop(over: records, at: index)
    var name = ""
    for piece in pieces {
      switch piece {
      case .text(let text): name += text
      case .value(let expression): name += try expression.printed(in: &scope)
      }
    }
    return name
  }

  private func padded(_ number: Int, to count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, String(count).count - text.count)) + text
  }

  private func safe(_ stem: String, ending: String) -> String {
    let name = PortableName.safe(stem.replacing("/", with: "／") + ending)
    return name.hasPrefix(".") ? "_" + name : name
  }

  /// Names that differ only in case are one name to Windows.
  private func free(_ name: String, among taken: inout Set<String>) -> String {
    var free = name
    var number = 2
    while !taken.insert(free.lowercased()).inserted {
      free = PortableName.numbered(name, number)
      number += 1
    }
    return free
  }
}

extension Diagnostic {
  fileprivate static func notAName(_ pattern: String) -> Diagnostic {
    Diagnostic(
      "D154", .error,
      Wording("文件名里只能用 {{ }} 标签", "a file name can hold only {{ }} tags"), at: Location(quote: pattern),
      hints: [Wording("写成 --name '{{ 编号 }}' 的样子", "write it like --name '{{ 编号 }}'")])
  }
}
