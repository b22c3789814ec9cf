import TextAnalysis
import ValidatorCore

/// One value of a field, with its place.
struct FieldValue {
  /// The text; nil for an entry that is a mapping without a text of its own.
  var text: PlanText?
  /// Where it stands.
  var place: Place
  /// The time, where the field holds one.
  var time: PlanTime?

  init(_ text: PlanText) {
    self.text = text
    place = text.place
  }

  init(_ time: PlanTime) {
    text = time.text
    place = time.text.place
    self.time = time
  }

  init(_ text: PlanText?, at place: Place) {
    self.text = text
    self.place = place
  }
}
