import TextAnalysis
import ValidatorCore

/// A text with what was read in it.
struct ReadText {
  /// The key that holds the text, by its English name.
  let field: String
  /// The decoded text.
  let string: String
  let dates: [DateMention]
  let quantities: [Quantity]
  let clauses: [Clause]
  /// The units that a title or content makes answerable.
  let units: [(role: UnitRole, range: Range<Int>)]
  /// Where a range of the text stands in the source.
  let span: (Range<Int>) -> SourceSpan

  /// Reads a text of a plan in running words.
  init(_ field: String, _ text: PlanText, _ context: TimeContext) {
    self = text.withBytes { bytes in
      ReadText(field, bytes, context) { text.span(of: $0) }
    }
  }

  /// Reads a text by itself; places are offsets into it.
  init(_ field: String, _ text: String, _ context: TimeContext) {
    self = ByteView.with(text) { ReadText(field, $0, context) { SourceSpan($0) } }
  }

  private init(
    _ field: String, _ bytes: ByteView, _ context: TimeContext,
    span: @escaping (Range<Int>) -> SourceSpan
  ) {
    self.field = field
    string = bytes.string(0..<bytes.count)
    let readings = TextReader(times: context).read(bytes)
    dates = readings.dates
    quantities = readings.quantities
    clauses = readings.clauses
    units =
      field == "title" || field == "content"
      ? InlineUnitReader.read(bytes).flatMap { assignment in
        assignment.names.map { (assignment.role, $0.range) }
      } : []
    self.span = span
  }

  /// A field that holds a time and nothing else.
  private init(_ field: String, _ time: PlanTime, role: DateRole) {
    self.field = field
    string = time.text.string
    let isRead = time.reading.meaning != .unreadable
    let isRecurring = time.reading.meaning == .recurring
    dates =
      isRead ? [DateMention(reading: time.reading, role: isRecurring ? .recurring : role)] : []
    quantities = []
    clauses = []
    units = []
    span = { time.text.span(of: $0) }
  }

  /// The words in a range of the text.
  func words(_ range: Range<Int>) -> String {
    ByteView.with(string) { $0.string(range) }
  }

  /// The texts of a task, in the order of the format.
  static func texts(of task: PlanTask, in plan: Plan) -> [ReadText] {
    let context = plan.timeContext
    var texts: [ReadText] = []
    func add(_ field: String, _ text: PlanText?) {
      if let text { texts.append(ReadText(field, text, context)) }
    }
    func add(_ field: String, _ time: PlanTime?, role: DateRole) {
      if let time { texts.append(ReadText(field, time, role: role)) }
    }
    add("title", task.title)
    add("content", task.content)
    for target in task.targets {
      for text in [target.text, target.metric, target.value, target.baseline] {
        add("targets", text)
      }
      add("targets", target.by, role: .deadline)
    }
    for milestone in task.milestones {
      add("milestones", milestone.content)
      add("milestones", milestone.by, role: .deadline)
    }
    add("start", task.start, role: .start)
    add("deadline", task.deadline, role: .deadline)
    return texts
  }
}
