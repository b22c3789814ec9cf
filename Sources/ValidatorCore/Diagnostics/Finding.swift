/// What a check says: where, what, why and what to do. Its severity comes from the kind, not from the check.
public struct Finding: Sendable {
  /// One of the kinds that the check's description lists.
  public var kind: String
  /// What is wrong, alone, in one sentence.
  public var message: Message
  /// Where the hand must go.
  public var place: Place
  /// What stands under the underlined place.
  public var label: Message?
  /// The other places, in the order of the argument.
  public var related: [RelatedPlace] = []
  /// Why it matters.
  public var note: Message?
  /// What to do.
  public var help: Message?
  /// The position of the task that it is about, in ``Plan/tasks``.
  public var task: Int?
  /// Edits that would mend it.
  public var fixes: [Fix] = []
  /// Whether what stands at its places must not be repeated: reports show asterisks there. Messages must not hold it.
  public var isSensitive = false

  /// A finding.
  ///
  /// - Parameters:
  ///   - kind: one of the kinds that the check's description lists.
  ///   - message: what is wrong.
  ///   - place: the smallest place that is enough.
  ///   - task: the position of the task that it is about, in ``Plan/tasks``.
  public init(
    _ kind: String, _ message: Message, at place: Place, task: Int? = nil, label: Message? = nil,
    related: [RelatedPlace] = [], note: Message? = nil, help: Message? = nil, fixes: [Fix] = []
  ) {
    self.kind = kind
    self.message = message
    self.place = place
    self.label = label
    self.related = related
    self.note = note
    self.help = help
    self.task = task
    self.fixes = fixes
  }
}
