/// What a message may name in braces.
enum RulePlaceholder: String, Sendable, CaseIterable {
  case found, right, field, value, task, min, max, count, other, source, year

  /// What has a value in the messages of a rule with this assertion.
  static func all(of assertion: PackKey) -> Set<RulePlaceholder> {
    switch assertion {
    case .required: [.field, .task]
    case .forbidden: [.field, .found, .task]
    case .matches, .notMatches: [.field, .found, .value, .task]
    case .oneOf: [.field, .found, .value, .task]
    case .length, .count: [.field, .found, .min, .max, .count, .task]
    case .unique: [.field, .found, .other, .task]
    case .terms: [.found, .right, .source, .year, .task]
    case .compare: [.field, .found, .value, .other, .task]
    case .order: [.field, .found, .other, .task]
    default: []
    }
  }
}
