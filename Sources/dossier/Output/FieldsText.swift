import DossierCore
import DossierKit

/// The fields of a template as lines: path, type, whether it may be missing, where it is read.
enum FieldsText {
  static func text(of fields: [FieldSummary], in language: Language) -> String {
    fields.map { line(of: $0, language) }.joined()
  }

  private static func line(of field: FieldSummary, _ language: Language) -> String {
    let type = language == .english ? field.type.english : field.type.rawValue
    let need = (field.isOptional ? Wording("可缺", "optional") : Wording("必有", "needed")).text(in: language)
    return "\(field.path)  \(type)  \(need)  \(places(of: field, language))\n"
  }

  /// The first places in words, the rest as a number.
  private static func places(of field: FieldSummary, _ language: Language) -> String {
    let shown = field.places.prefix(3).compactMap { $0.place?.wording.text(in: language) }
    let rest = field.places.count - shown.count
    let more = rest > 0 ? [Wording("另\(rest)处", "\(rest) more").text(in: language)] : []
    return (shown + more).joined(separator: language == .english ? "; " : "、")
  }
}
