import TextAnalysis
import ValidatorCore

/// A text of a task with what was read in it.
struct ReadText {
  /// The key that holds the text, by its English name.
  let field: String
  let text: PlanText
  let dates: [DateMention]

  /// Reads a text in running words.
  init(_ field: String, _ text: PlanText, _ context: TimeContext) {
    self.field = field
    self.text = text
    dates = text.withBytes { DateScanner(context: context).scan($0) }
  }

  /// A field that holds a time and nothing else.
  init(_ field: String, _ time: PlanTime, role: DateRole) {
    self.field = field
    text = time.text
    dates =
      time.reading.meaning == .unreadable
      ? [] : [DateMention(reading: time.reading, role: Self.role(of: time.reading, role))]
  }

  private static func role(of reading: TimeReading, _ role: DateRole) -> DateRole {
    reading.meaning == .recurring ? .recurring : role
  }

  /// The texts of a task, in the order of the format.
  static func texts(of task: PlanTask, in plan: Plan) -> [ReadText] {
    let context = plan.timeContext
    var texts: [ReadText] = []
    func add(_ field: String, _ text: PlanText?) {
      if let text { texts.append(ReadText(field, text, context)) }
    }
    add("title", task.title)
    add("content", task.content)
    for target in task.targets {
      for text in [target.text, target.metric, target.value] { add("targets", text) }
      if let by = target.by { texts.append(ReadText("targets", by, role: .deadline)) }
    }
    for milestone in task.milestones {
      add("milestones", milestone.content)
      if let by = milestone.by { texts.append(ReadText("milestones", by, role: .deadline)) }
    }
    if let start = task.start { texts.append(ReadText("start", start, role: .start)) }
    if let deadline = task.deadline {
      texts.append(ReadText("deadline", deadline, role: .deadline))
    }
    return texts
  }
}
