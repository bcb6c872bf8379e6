/// The filters a template may use, by name.
public struct FilterLibrary: Sendable {
  private var filters: [String: Filter]

  init(_ groups: [String: Filter]...) {
    filters = groups.reduce(into: [:]) { $0.merge($1) { _, later in later } }
  }

  /// Jinja's filters and those for Chinese documents; see ``reference``.
  public static let standard = FilterLibrary(
    textFilters, layoutFilters, numberFilters, listFilters, orderFilters, selectionFilters, valueFilters,
    chineseFilters, secretaryFilters)

  /// The names, sorted.
  public var names: [String] { filters.keys.sorted() }

  public subscript(name: String) -> Filter? { filters[name] }

  /// A library with one more filter, in place of any of the same name.
  public func adding(_ name: String, _ filter: Filter) -> FilterLibrary {
    var copy = self
    copy.filters[name] = filter
    return copy
  }
}
