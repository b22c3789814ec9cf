import ValidatorCore

/// Who answers for a task, as its fields and its text say.
enum Responsibility {
  /// Part of the task could not be read, and the units may stand there.
  case unread
  /// A unit is named by a task above.
  case inherited
  /// Somebody is named.
  case named
  /// Several are named, at a place, and none of them leads.
  case leaderless(Place)
  /// Only text is there that names nobody.
  case standIn(NamedUnit)
  /// A field for units is there and empty.
  case empty(Place)
  /// Nothing is said.
  case unnamed

  /// Whether nobody needs to be told about the task.
  var isClear: Bool {
    switch self {
    case .unread, .inherited, .named: true
    default: false
    }
  }

  /// Whether nothing is said at all, not even by a stand-in.
  var isSilent: Bool {
    switch self {
    case .empty, .unnamed: true
    default: false
    }
  }
}
