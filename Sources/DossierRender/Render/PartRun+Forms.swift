internal import DossierCore

/// The descriptions of a form control, and where among the forms they belong.
struct FormRun {
  let id: String
  let position: Int
  var descriptions: [UInt8] = []
}

extension PartRun {
  mutating func describe(_ id: String, body: Int) {
    guard let index = forms.firstIndex(where: { $0.id == id }) else { return }
    let description = markup(writtenFrom: body)
    forms[index].descriptions += description
  }

  /// Writes the descriptions, the last place first, so that the places before stay what they are.
  mutating func endForms() {
    for form in forms.reversed() { output.insert(form.descriptions, at: form.position) }
    forms = []
  }
}
