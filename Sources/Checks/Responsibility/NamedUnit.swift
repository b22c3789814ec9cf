import TextAnalysis
import ValidatorCore

/// A unit as a task names it, in a field or in its text.
struct NamedUnit {
  /// Where the name stands.
  let place: Place
  /// The entry of the field, or the part of the text.
  let text: String
  /// What was read of it.
  let name: UnitName

  /// Whether somebody is named who answers for the task.
  var answers: Bool { name.kind.namesSomebody && name.role != .support }

  /// An entry of a field.
  init(_ unit: PlanText) {
    // The part is the whole without its quotation marks.
    place = unit.part(0..<unit.count).place
    text = unit.string
    name = unit.withBytes { UnitName.read($0) }
  }

  private init(place: Place, text: String, name: UnitName) {
    (self.place, self.text, self.name) = (place, text, name)
  }

  /// The units of a field.
  static func units(of field: UnitField) -> [NamedUnit] {
    if isNotApplicable(field.units) {
      let name = ByteView.with("N/A") { UnitName.read($0) }
      let place = field.units[0].place.joined(to: field.units[1].place)
      return [NamedUnit(place: place, text: "N/A", name: name)]
    }
    return field.units.map(NamedUnit.init)
  }

  /// Whether a field holds N/A, which its slash parts into two units.
  static func isNotApplicable(_ units: [PlanText]) -> Bool {
    guard units.count == 2, units[0].count == 1, units[1].count == 1 else { return false }
    return units[0].string.lowercased() == "n" && units[1].string.lowercased() == "a"
  }

  /// The units of an assignment in `text`.
  static func units(of assignment: UnitAssignment, in text: PlanText) -> [NamedUnit] {
    assignment.names.map { name in
      let part = text.part(name.range)
      return NamedUnit(place: part.place, text: part.string, name: name)
    }
  }
}

extension Place {
  /// The place from the beginning of this one to the end of `other`, of the same node.
  func joined(to other: Place) -> Place {
    narrowed(to: SourceSpan(span.start, other.span.end))
  }
}
