/// A finding with all that a report needs: severity, file, task, fingerprint.
public struct Diagnostic: Sendable {
  /// Another place that the diagnostic speaks of.
  public struct Related: Sendable {
    /// The file, by its position in the run.
    public fileprivate(set) var file: Int
    /// Where.
    public let place: Place
    /// What is to be seen there.
    public let message: Message
    /// The task: its id, else `#n`, its position in document order.
    public let task: String?
  }

  /// The id of the check.
  public let check: String
  /// The kind within the check.
  public let kind: String
  /// How grave it is.
  public let severity: Severity
  /// What is wrong.
  public private(set) var message: Message
  /// What stands under the underlined place.
  public let label: Message?
  /// Why it matters.
  public private(set) var note: Message?
  /// What to do.
  public private(set) var help: Message?
  /// The file, by its position in the run.
  public private(set) var file: Int
  /// The document in the file, from 0.
  public let document: Int
  /// Where.
  public let place: Place
  /// The task: its id, else `#n`, its position in document order.
  public let task: String?
  /// The task, as a reader of the plan would cite it.
  public let citation: TaskCitation?
  /// The other places, in the order of the argument.
  public private(set) var related: [Related]
  /// Edits that would mend it.
  public let fixes: [Fix]
  /// Whether what stands at its places must not be repeated in a report.
  public let isSensitive: Bool
  /// What identifies it from run to run: no place, no message text.
  public private(set) var fingerprint: String
  /// The findings about single tasks that it stands for, if it is about a whole plan.
  private(set) var whole: PlanWideItems?

  /// The place with its file, then the others, those of the findings that it stands for included.
  var places: [(file: Int, place: Place)] {
    [(file, place)] + related.map { ($0.file, $0.place) }
      + (whole?.items.flatMap(\.diagnostic.places) ?? [])
  }

  /// The diagnostic of a file that was checked by itself, in its place in the run.
  func moved(to file: Int) -> Diagnostic {
    var moved = self
    moved.file = file
    for index in moved.related.indices { moved.related[index].file = file }
    moved.changeItems { $0.moved(to: file) }
    return moved
  }

  /// The diagnostic about a plan that stands for `whole`. Which tasks they are does not tell it apart from run to run.
  func standing(for whole: PlanWideItems, _ message: Message) -> Diagnostic {
    var diagnostic = self
    let other = related.dropFirst(self.whole?.items.count ?? 0)
    diagnostic.whole = whole
    diagnostic.message = message
    diagnostic.note = whole.items.first?.diagnostic.note
    diagnostic.help = whole.items.first?.diagnostic.help
    diagnostic.related =
      whole.items.map { item in
        let one = item.diagnostic
        return Related(file: one.file, place: one.place, message: one.message, task: one.task)
      } + other
    return diagnostic
  }

  /// The diagnostic with another fingerprint, and those that it stands for with other ones.
  func identified(by fingerprint: String, _ change: (Diagnostic) -> Diagnostic) -> Diagnostic {
    var identified = self
    identified.fingerprint = fingerprint
    identified.changeItems(change)
    return identified
  }

  /// What it stands for: findings about single tasks, else itself.
  var items: [Diagnostic] {
    whole?.items.map(\.diagnostic) ?? [self]
  }

  private mutating func changeItems(_ change: (Diagnostic) -> Diagnostic) {
    guard var changed = whole else { return }
    whole = nil
    for index in changed.items.indices {
      changed.items[index].diagnostic = change(changed.items[index].diagnostic)
    }
    whole = changed
  }
}
