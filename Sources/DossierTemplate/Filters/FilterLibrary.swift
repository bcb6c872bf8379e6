internal import DossierCore

/// The filters a template may use, by name.
public struct FilterLibrary: Sendable {
  private var filters: [RecordKey: Filter]

  init(_ groups: [String: Filter]...) {
    filters = [:]
    for group in groups {
      for (name, filter) in group { filters[RecordKey(name)] = filter }
    }
  }

  /// Jinja's filters and those for Chinese documents; see ``reference``.
  public static let standard = FilterLibrary(
    textFilters, layoutFilters, numberFilters, listFilters, orderFilters, selectionFilters, valueFilters,
    chineseFilters, secretaryFilters)

  /// The names, sorted.
  public var names: [String] { filters.keys.map(\.text).sorted() }

  public subscript(name: String) -> Filter? { filters[RecordKey(name)] }

  subscript(key: RecordKey) -> Filter? { filters[key] }

  /// A library with one more filter, in place of any of the same name.
  public func adding(_ name: String, _ filter: Filter) -> FilterLibrary {
    var copy = self
    copy.filters[RecordKey(name)] = filter
    return copy
  }
}
