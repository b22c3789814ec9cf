import TextAnalysis

/// Reads in the title and content of a task by when it is to be done.
public struct DeadlineTexts: Sendable {
  /// A date by which a text wants something done.
  public struct Mention: Sendable {
    /// The text.
    public let text: PlanText
    /// The date, with offsets in bytes of the text.
    public let date: CompletionDate
  }

  /// The dates of a task's title and content, in the order of the texts.
  public struct Mentions: Sendable {
    /// The dates.
    public fileprivate(set) var all: [Mention] = []
    /// The last day that the texts speak of, other than in names and comparisons.
    fileprivate var last: Day?

    /// The date by which the whole of the task is to be done, where nothing in its texts is to be done later.
    public var whole: Mention? {
      guard let latest = all.filter(\.date.isWhole).max(by: { $0.date.day < $1.date.day }) else {
        return nil
      }
      return last.map { $0 <= latest.date.day } ?? true ? latest : nil
    }
  }

  private let plan: Plan
  private let reader = CompletionReader()

  /// A reader of the texts of `plan`.
  public init(_ plan: Plan) {
    self.plan = plan
  }

  /// The dates that a task's texts give.
  public func mentions(in task: PlanTask) -> Mentions {
    var mentions = Mentions()
    for text in [task.title, task.content].compactMap(\.self)
    where text.withBytes(CompletionReader.mayHoldDates) {
      let readings = plan.readings(of: text)
      for date in readings.dates where date.role != .name && date.role != .reference {
        if let day = date.to { mentions.last = max(mentions.last ?? day, day) }
      }
      guard let title = task.title, readings.dates.contains(where: { $0.role == .deadline }) else {
        continue
      }
      let dates = text.withBytes { bytes in
        title.withBytes { reader.read(bytes, readings, title: $0) }
      }
      mentions.all += dates.map { Mention(text: text, date: $0) }
    }
    return mentions
  }

  /// The deadline that the texts of a task give, where it has no field for it.
  public func deadline(of task: PlanTask) -> StatedDeadline? {
    guard task.deadline == nil, let whole = mentions(in: task).whole else { return nil }
    return StatedDeadline(
      day: whole.date.day, place: whole.text.place(of: whole.date.time), isInText: true)
  }
}
