import TextAnalysis

/// A work plan as it was read: typed, every part with its place.
public struct Plan: Sendable {
  /// The file that holds the plan.
  public var source: SourceText { tree.source }
  /// The YAML that the plan was read from.
  public let tree: YAMLTree
  /// The position of the plan's document in its file, from 0.
  public let document: Int
  /// What stands above the tasks.
  public internal(set) var header: PlanHeader
  /// The sections in document order, nested ones behind the ones that hold them.
  public internal(set) var sections: [PlanSection] = []
  /// The tasks in document order, subtasks behind their parents.
  public internal(set) var tasks: [PlanTask] = []
  /// The number that each task is cited by: as printed, where every task has a number of its own; else its position, from 1.
  var numbers: [Int] = []
  /// 文稿类型: as given; else a breakdown where at least half of the tasks have a unit field, else an outline.
  public internal(set) var kind = PlanKind.outline
  /// 稿次: as given, else review.
  public internal(set) var stage = PlanStage.review
  /// 计划期: as given, else the year in the title.
  public internal(set) var period: DayInterval?
  /// What times are read against.
  public internal(set) var timeContext = TimeContext()

  let readings = PlanReadings()
  private let scheduled = PlanScheduleMemory()
  private let memory = PlanMemory()

  init(tree: YAMLTree, document: Int, header: PlanHeader) {
    self.tree = tree
    self.document = document
    self.header = header
  }

  /// The year of the plan, where its period lies in one year.
  public var year: Int? {
    guard let period, period.first.date.year == period.last.date.year else { return nil }
    return period.first.date.year
  }

  /// The dates, quantities and clauses of a text of this plan, offsets in bytes of the decoded text.
  /// Each text is read once, however many checks ask.
  public func readings(of text: PlanText) -> TextReadings {
    if let known = readings.known(text) { return known }
    // The closures take the reader, not the plan, which would be copied.
    let reader = TextReader(times: timeContext)
    let read = readings.measure { text.withBytes { reader.read($0) } }
    readings.remember(read, of: text)
    return read
  }

  /// The dates of a text of this plan: those of its readings, if somebody asked for these; else nothing but dates is read, and
  /// not kept. For a check that asks of few texts and needs no more.
  public func dates(of text: PlanText) -> [DateMention] {
    if let known = readings.known(text) { return known.dates }
    let reader = TextReader(times: timeContext)
    return readings.measure { text.withBytes { reader.dates(in: $0) } }
  }

  /// The times of the plan as a network of constraints, with what follows from them. It is worked out once, however many
  /// checks ask.
  public var schedule: PlanSchedule { scheduled.schedule(of: self) }

  /// What `owner` works out about the plan by `make`: once, however many checks ask. It is kept as long as the readings.
  public func remembered<Value: Sendable>(by owner: AnyObject, _ make: () -> Value) -> Value {
    memory.value(ObjectIdentifier(owner), make)
  }

  /// Gives back the memory of ``readings(of:)``, ``schedule`` and ``remembered(by:_:)``; what is asked for later is read anew. The engine does so when the
  /// checks of the plan have run: corpus checks keep plans until the end of a run.
  public func forgetReadings() {
    readings.forget()
    scheduled.forget()
    memory.forget()
  }

  /// How a reader of the plan would cite the task at `index`.
  public func citation(of index: Int) -> TaskCitation {
    guard tasks.indices.contains(index), numbers.indices.contains(index) else {
      return TaskCitation(number: index + 1, title: nil, identity: "#\(index + 1)")
    }
    let task = tasks[index]
    let title = (task.title ?? task.content)?.opening
    return TaskCitation(
      number: numbers[index], title: title,
      identity: task.id?.string ?? title ?? "#\(index + 1)")
  }

  /// The task with an id, or nil.
  public func task(withID id: String) -> PlanTask? {
    tasks.first { $0.id?.string == id }
  }
}
