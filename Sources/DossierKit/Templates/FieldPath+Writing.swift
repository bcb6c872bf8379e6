internal import DossierCore

extension FieldPath {
  /// The path as a user of templates reads it, any element of a list as `[]`: `诉求清单[].请求`.
  var asWritten: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index: text += "[]"
      }
    }
  }
}
