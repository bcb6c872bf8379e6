import DossierKit

/// The fields of a template as JSON: `{"schema": 1, "fields": [{"path", "type", "optional", "places"}]}`.
enum FieldsJSON {
  static func text(of fields: [FieldSummary]) -> String {
    ReportJSON.encode(Listing(schema: 1, fields: fields.map(Field.init))) + "\n"
  }

  private struct Listing: Encodable {
    let schema: Int
    let fields: [Field]
  }

  private struct Field: Encodable {
    let path: String
    let type: String
    let optional: Bool
    let places: [ReportJSON.Place]

    init(_ summary: FieldSummary) {
      path = summary.path
      type = summary.type.english
      optional = summary.isOptional
      places = summary.places.map(ReportJSON.Place.init)
    }
  }
}
