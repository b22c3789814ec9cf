import ValidatorCore

/// The diagnostics in the order in which people read them: the most serious first, then by file and place; of each
/// check the five best in a plan, the others in one line.
struct RankedDiagnostics {
  /// What a report shows at one place.
  enum Item {
    /// A diagnostic with its frames.
    case diagnostic(Diagnostic)
    /// The others of a check in a plan, at least one, in order.
    case folded([Diagnostic])
  }

  /// How many diagnostics of one check in one plan are shown in full.
  static let limit = 5

  private struct Group: Hashable {
    var check: String
    var file: Int
    var document: Int

    init(_ diagnostic: Diagnostic) {
      check = diagnostic.check
      file = diagnostic.file
      document = diagnostic.document
    }
  }

  /// What is shown, in order.
  let items: [Item]
  /// The diagnostics that are shown or folded.
  let shown: [Diagnostic]

  /// Ranks what is at least as grave as `level`. Of two equally grave, that which stands first in `diagnostics` goes
  /// first.
  init(_ diagnostics: [Diagnostic], level: Severity) {
    let ranked = Severity.allCases.sorted(by: >).filter { $0 >= level }
      .flatMap { severity in diagnostics.filter { $0.severity == severity } }
    let groups = Dictionary(grouping: ranked, by: Group.init)
    var counts: [Group: Int] = [:]
    var items: [Item] = []
    for diagnostic in ranked {
      let group = Group(diagnostic)
      let position = counts[group, default: 0]
      counts[group] = position + 1
      if position < Self.limit { items.append(.diagnostic(diagnostic)) }
      if position == Self.limit, let all = groups[group] {
        items.append(.folded(Array(all[Self.limit...])))
      }
    }
    self.items = items
    shown = ranked
  }
}
