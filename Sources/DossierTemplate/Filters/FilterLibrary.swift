internal import DossierCore

/// The filters a template may use, by name.
public struct FilterLibrary: Sendable {
  /// Shared by all copies of a library, which so know each other.
  private final class Table: Sendable {
    let filters: [RecordKey: Filter]

    init(_ filters: [RecordKey: Filter]) { self.filters = filters }
  }

  private let table: Table
  /// Tells whether two libraries are the same, not only alike, without touching what all threads share.
  let identity: ObjectIdentifier

  init(_ groups: [String: Filter]...) {
    var filters: [RecordKey: Filter] = [:]
    for group in groups {
      for (name, filter) in group { filters[RecordKey(name)] = filter }
    }
    self.init(filters)
  }

  private init(_ filters: [RecordKey: Filter]) {
    table = Table(filters)
    identity = ObjectIdentifier(table)
  }

  /// Jinja's filters and those for Chinese documents; see ``reference``.
  public static let standard = FilterLibrary(
    textFilters, layoutFilters, numberFilters, listFilters, orderFilters, selectionFilters, valueFilters,
    chineseFilters, secretaryFilters)

  /// The names, sorted.
  public var names: [String] { table.filters.keys.map(\.text).sorted() }

  public subscript(name: String) -> Filter? { self[RecordKey(name)] }

  subscript(key: RecordKey) -> Filter? { table.filters[key] }

  /// A library with one more filter, in place of any of the same name.
  public func adding(_ name: String, _ filter: Filter) -> FilterLibrary {
    var filters = table.filters
    filters[RecordKey(name)] = filter
    return FilterLibrary(filters)
  }
}
