public import DossierCore
internal import DossierRender
internal import DossierTemplate

/// A field of a template with all that the template does with it.
public struct FieldSummary: Sendable {
  /// The path in the data, any element of a list as `[]`: `诉求清单[].请求`.
  public let path: String
  public let type: FieldType
  /// Whether the template copes with its absence wherever it reads it.
  public let isOptional: Bool
  /// Where it is read, in the order of the document.
  public let places: [Location]

  /// The fields of a template, each once, in the order in which they first occur.
  static func all(of fields: [TemplateField]) -> [FieldSummary] {
    var order: [FieldPath] = []
    var groups: [FieldPath: [TemplateField]] = [:]
    for field in fields {
      guard let path = field.origin?.withAnyElement else { continue }
      if groups[path] == nil { order.append(path) }
      groups[path, default: []].append(field)
    }
    return order.map { path in
      FieldSummary(path, read: groups[path] ?? [], following: order.compactMap { $0.rest(beyond: path) })
    }
  }

  private init(_ path: FieldPath, read fields: [TemplateField], following: [FieldPath]) {
    self.path = path.asWritten
    type = FieldType(usages: fields.map(\.read.usage), following: following)
    isOptional = fields.allSatisfy(\.isOptional)
    places = fields.reduce(into: []) { places, field in
      if !places.contains(field.location) { places.append(field.location) }
    }
  }
}

extension FieldPath {
  /// The path with every index as 0, so that all elements of a list are one field.
  fileprivate var withAnyElement: FieldPath {
    FieldPath(
      steps.map { step in
        if case .index = step { .index(0) } else { step }
      })
  }

  /// How this path goes on where it begins with another; nil where it does not.
  fileprivate func rest(beyond start: FieldPath) -> FieldPath? {
    guard steps.count > start.steps.count, steps.starts(with: start.steps) else { return nil }
    return FieldPath(Array(steps.dropFirst(start.steps.count)))
  }
}
