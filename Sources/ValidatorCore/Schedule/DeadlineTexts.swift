import TextAnalysis

/// Reads in the title and content of a task by when the whole of it is to be done.
public struct DeadlineTexts: Sendable {
  private let plan: Plan
  private let reader = CompletionReader()

  /// A reader of the texts of `plan`.
  public init(_ plan: Plan) {
    self.plan = plan
  }

  /// The deadline that the texts of a task give, where it has no field for it.
  func deadline(of task: PlanTask) -> StatedDeadline? {
    guard task.deadline == nil, let last = whole(task) else { return nil }
    return StatedDeadline(
      day: last.date.day, place: last.text.place(of: last.date.time), isInText: true)
  }

  /// The completion dates of a task's title and content, in the order of the texts.
  public func dates(of task: PlanTask) -> [(text: PlanText, date: CompletionDate)] {
    [task.title, task.content].compactMap(\.self).flatMap { text in
      let readings = plan.readings(of: text)
      guard readings.dates.contains(where: { $0.role == .deadline }) else {
        return [(text: PlanText, date: CompletionDate)]()
      }
      let found = text.withBytes { bytes in
        task.title?.withBytes { reader.read(bytes, readings, title: $0) } ?? []
      }
      return found.map { (text, $0) }
    }
  }

  /// The date by which the whole of a task is to be done, where nothing in its texts is due later.
  public func whole(_ task: PlanTask) -> (text: PlanText, date: CompletionDate)? {
    let dates = dates(of: task)
    guard let last = dates.filter(\.date.isWhole).max(by: { $0.date.day < $1.date.day }) else {
      return nil
    }
    let isLast = [task.title, task.content].compactMap(\.self).allSatisfy { text in
      plan.readings(of: text).dates.allSatisfy { date in
        date.role == .name || date.role == .reference || (date.to ?? last.date.day) <= last.date.day
      }
    }
    return isLast ? last : nil
  }
}
