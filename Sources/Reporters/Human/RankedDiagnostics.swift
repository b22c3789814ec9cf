import ValidatorCore

/// The diagnostics in the order in which people read them: the most serious first, then by file and place; of each
/// check the five best in a plan, the others in one line for each severity.
struct RankedDiagnostics {
  /// What a report shows at one place.
  enum Item {
    /// A diagnostic with its frames.
    case diagnostic(Diagnostic)
    /// The others of a check in a plan that have one severity, at least one, in order.
    case folded([Diagnostic])
  }

  /// How many diagnostics of one check in one plan are shown in full.
  static let limit = 5

  /// What folds together: a check in a plan.
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

  /// What one line stands for.
  private struct Line: Hashable {
    var group: Group
    var severity: Severity
  }

  /// What is shown, in order.
  let items: [Item]

  /// Folds diagnostics that are ranked already.
  init(_ ranked: [Diagnostic]) {
    var counts: [Group: Int] = [:]
    var lines: [Line: Int] = [:]
    var items: [Item] = []
    for diagnostic in ranked {
      let group = Group(diagnostic)
      counts[group, default: 0] += 1
      guard counts[group, default: 0] > Self.limit else {
        items.append(.diagnostic(diagnostic))
        continue
      }
      let line = Line(group: group, severity: diagnostic.severity)
      if let index = lines[line] {
        items[index].fold(diagnostic)
      } else {
        lines[line] = items.count
        items.append(.folded([diagnostic]))
      }
    }
    self.items = items
  }
}

extension RankedDiagnostics.Item {
  /// Adds a diagnostic to a line.
  fileprivate mutating func fold(_ diagnostic: Diagnostic) {
    guard case .folded(var diagnostics) = self else { return }
    // The list must have one owner, or each addition would copy it.
    self = .folded([])
    diagnostics.append(diagnostic)
    self = .folded(diagnostics)
  }
}
