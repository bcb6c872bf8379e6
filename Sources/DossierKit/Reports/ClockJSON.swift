internal import DossierCore

/// A clock in the form that all our JSON has. Keys are English and stay; new ones may be added.
struct ClockJSON: Encodable {
  let id: String
  let name: String
  let layer: String
  let statutory: Bool
  let right: Bool
  let state: String
  /// Days left, or days missed by.
  let days: Int?
  let petitioner: ReportJSON.Place?
  let start: Event?
  let due: String?
  let strictDue: String?
  let provisional: Bool?
  let proof: Event?
  let notes: [String]
  let basis: String

  init(_ clock: Clock, language: Language) {
    id = clock.id
    name = clock.name.text(in: language)
    layer = clock.layer.text(in: language)
    statutory = !clock.isOwnTarget
    right = clock.isRight
    state = clock.state.rawValue
    days = clock.days
    petitioner = clock.person.map { ReportJSON.Place($0.location) }
    start = clock.start.map(Event.init)
    due = clock.due.map { $0.moment?.description ?? $0.lawful.description }
    strictDue = clock.due.map { $0.moment?.description ?? $0.strict.description }
    provisional = clock.due?.isProvisional
    proof = clock.proof.map(Event.init)
    notes = clock.notes.map { $0.text(in: language) }
    basis = clock.basis.text(in: language)
  }

  struct Event: Encodable {
    let date: String
    let document: String?
    let location: ReportJSON.Place

    init(_ event: Clock.Event) {
      date = event.moment?.description ?? event.day.description
      document = event.document
      location = ReportJSON.Place(event.location)
    }
  }
}
