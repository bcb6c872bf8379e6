import DossierCore

extension Record {
  /// A record written out, for texts of fixed form.
  init(_ members: KeyValuePairs<String, Value>) {
    self.init(members.map { ($0.key, $0.value) })
  }
}
