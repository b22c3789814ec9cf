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
  public let message: Message
  /// What stands under the underlined place.
  public let label: Message?
  /// Why it matters.
  public let note: Message?
  /// What to do.
  public let help: Message?
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
  public let fingerprint: String

  /// The place with its file, then the others.
  var places: [(file: Int, place: Place)] {
    [(file, place)] + related.map { ($0.file, $0.place) }
  }

  /// The diagnostic of a file that was checked by itself, in its place in the run.
  func moved(to file: Int) -> Diagnostic {
    var moved = self
    moved.file = file
    for index in moved.related.indices { moved.related[index].file = file }
    return moved
  }
}
