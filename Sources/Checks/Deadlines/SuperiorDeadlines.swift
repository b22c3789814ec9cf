import TextAnalysis
import ValidatorCore

/// Tasks that carry out a task of a superior plan of the run, and are due later than that.
struct SuperiorDeadlines {
  /// What is remembered of a plan: the plan, where another may refer to it or it to another.
  struct Facts: Sendable {
    /// The document number, folded.
    let number: [UInt8]
    let plan: Plan?

    init(_ plan: Plan) {
      number = plan.header.number.map { $0.withBytes(SuperiorDeadlines.folded) } ?? []
      let refers = plan.tasks.contains { !$0.implements.isEmpty }
      self.plan = refers || !number.isEmpty ? plan : nil
    }
  }

  /// A task of the run.
  private struct TaskKey: Hashable {
    var plan: Int
    var task: Int
  }

  /// A deadline of a superior task.
  private struct Due {
    var key: TaskKey
    var deadline: StatedDeadline
    var reference: PlanText
  }

  /// How far up the superior tasks of superior tasks are followed.
  private static let mostLevels = 8

  private let corpus: [CorpusPlan<Facts>]
  private let plans: [Int: Plan]
  /// The plans of each number that is referred to.
  private var numbered: [[UInt8]: [Int]] = [:]
  private var ids: [Int: [[UInt8]: Int]] = [:]

  init(_ corpus: [CorpusPlan<Facts>]) {
    self.corpus = corpus
    plans = Dictionary(
      corpus.compactMap { plan in plan.facts.plan.map { (plan.plan, $0) } },
      uniquingKeysWith: { first, _ in first })
    var wanted: Set<[UInt8]> = []
    for plan in plans.values {
      for task in plan.tasks {
        for reference in task.implements { wanted.insert(Self.split(reference).number) }
      }
    }
    for plan in corpus where wanted.contains(plan.facts.number) && !plan.facts.number.isEmpty {
      numbered[plan.facts.number, default: []].append(plan.plan)
    }
    for index in numbered.values.joined() {
      ids[index] = plans[index].map(Self.tasks)
    }
  }

  /// A finding for each task that is due, or can be done, too late.
  func findings() -> [CorpusFinding] {
    guard !numbered.isEmpty else { return [] }
    return corpus.flatMap { entry -> [CorpusFinding] in
      guard !entry.isContext, let plan = entry.facts.plan else { return [] }
      return findings(entry.plan, plan)
    }
  }

  private func findings(_ index: Int, _ plan: Plan) -> [CorpusFinding] {
    let dues = plan.tasks.filter { !$0.implements.isEmpty }.compactMap { task in
      due(TaskKey(plan: index, task: task.index)).map { (task: task, due: $0) }
    }
    guard !dues.isEmpty else { return [] }
    let schedule = plan.schedule
    defer { plan.forgetReadings() }
    var found: [CorpusFinding] = []
    var silent: [(task: PlanTask, due: Due)] = []
    for (task, due) in dues {
      guard let own = schedule.deadlines[task.index] else {
        if let earliest = schedule.earliestFinish(of: task.index), earliest > due.deadline.day {
          silent.append((task, due))
        }
        continue
      }
      guard due.deadline.day < own.day, plan.period.map({ $0.contains(own.day) }) ?? true else {
        continue
      }
      found.append(CorpusFinding(plan: index, finding(task, own, due, plan)))
    }
    return found + missed(silent, index, plan)
  }

  private func finding(_ task: PlanTask, _ own: StatedDeadline, _ due: Due, _ plan: Plan) -> Finding
  {
    Finding(
      "order", Messages.afterSuperior(plan.citation(of: task.index)), at: own.place,
      task: task.index, label: DeadlineMessages.isDue(own.day, year: plan.year),
      related: [
        RelatedPlace(due.reference.place, Messages.reference, task: task.index), place(due, plan),
      ],
      help: Messages.help)
  }

  private func place(_ due: Due, _ plan: Plan) -> RelatedPlace {
    RelatedPlace(
      due.deadline.place,
      Messages.superiorIsDue(
        plans[due.key.plan]?.citation(of: due.key.task), due.deadline.day, year: plan.year),
      task: due.key.task, plan: due.key.plan)
  }

  /// Tasks without a deadline of their own that cannot be done in time.
  private func missed(_ tasks: [(task: PlanTask, due: Due)], _ index: Int, _ plan: Plan)
    -> [CorpusFinding]
  {
    guard !tasks.isEmpty else { return [] }
    let dues = Dictionary(
      tasks.map { ($0.task.index, $0.due) }, uniquingKeysWith: { first, _ in first })
    let schedule = PlanSchedule(
      plan,
      dues: tasks.map { entry in
        ScheduleDue(
          task: entry.task.index, day: entry.due.deadline.day, place: entry.due.reference.place)
      })
    let report = MissedTimes(plan)
    return schedule.conflicts.compactMap { conflict in
      guard let limit = conflict.limit, limit.reason == .dueElsewhere, let due = dues[limit.task],
        var finding = report.finding(conflict)
      else { return nil }
      finding.related.append(place(due, plan))
      return CorpusFinding(plan: index, finding)
    }
  }

  // MARK: Superior tasks

  /// The earliest deadline among the superior tasks of a task; where one has none, those above it count.
  private func due(_ key: TaskKey) -> Due? {
    var seen: Set<TaskKey> = [key]
    var open: [(key: TaskKey, reference: PlanText?)] = [(key, nil)]
    var found: Due?
    for _ in 0..<Self.mostLevels where !open.isEmpty {
      var next: [(key: TaskKey, reference: PlanText?)] = []
      for (lower, first) in open {
        for (superior, reference) in superiors(of: lower) where seen.insert(superior).inserted {
          let shown = first ?? reference
          guard let deadline = stated(superior) else {
            next.append((superior, shown))
            continue
          }
          if found.map({ deadline.day < $0.deadline.day }) ?? true {
            found = Due(key: superior, deadline: deadline, reference: shown)
          }
        }
      }
      open = next
    }
    return found
  }

  private func superiors(of key: TaskKey) -> [(key: TaskKey, reference: PlanText)] {
    guard let task = plans[key.plan]?.tasks[key.task] else { return [] }
    return task.implements.flatMap { reference -> [(key: TaskKey, reference: PlanText)] in
      let (number, id) = Self.split(reference)
      return (numbered[number] ?? []).compactMap { plan in
        guard plan != key.plan, let task = ids[plan]?[id] else { return nil }
        return (TaskKey(plan: plan, task: task), reference)
      }
    }
  }

  private func stated(_ key: TaskKey) -> StatedDeadline? {
    guard let task = plans[key.plan]?.tasks[key.task], let time = task.deadline, time.isUpperBound,
      let day = time.deadline
    else { return nil }
    return StatedDeadline(day: day, place: time.text.place, isInText: false)
  }

  /// The tasks of a plan by their ids, else by their printed numbers.
  private static func tasks(_ plan: Plan) -> [[UInt8]: Int] {
    var tasks: [[UInt8]: Int] = [:]
    for name in [\PlanTask.id, \PlanTask.number] {
      for task in plan.tasks {
        guard let key = task[keyPath: name]?.withBytes(folded), tasks[key] == nil else { continue }
        tasks[key] = task.index
      }
    }
    return tasks
  }

  /// `文号#编号`, both folded.
  private static func split(_ reference: PlanText) -> (number: [UInt8], id: [UInt8]) {
    reference.withBytes { text in
      let whole = TextFolding.fold(text)
      guard let mark = whole.lastIndex(of: UInt8(ascii: "#")) else { return ([], []) }
      func part(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes).withUnsafeBufferPointer { folded(ByteView($0)) }
      }
      return (part(whole[..<mark]), part(whole[(mark + 1)...]))
    }
  }

  private static func folded(_ text: ByteView) -> [UInt8] {
    TextFolding.fold(text, options: .comparison)
  }

  private enum Messages {
    static func afterSuperior(_ task: TaskCitation) -> Message {
      Message(
        "after-superior", zh: "完成时限冲突：\(task)的时限晚于所落实的上级任务",
        en: "\(task) is due after the superior task that it carries out")
    }

    static let reference = Message("reference", zh: "落实这项上级任务", en: "carries out this task")

    static func superiorIsDue(_ task: TaskCitation?, _ day: Day, year: Int?) -> Message {
      guard let task else {
        return Message(
          "superior-is-due", zh: "时限为\(day, year: year)", en: "due on \(day, year: year)")
      }
      return Message(
        "superior-task-is-due", zh: "上级计划\(task)的时限为\(day, year: year)",
        en: "\(task) of the superior plan is due on \(day, year: year)")
    }

    static let help = Message(
      "agree-with-superior", zh: "按上级任务的时限调整，或者核对对应的任务",
      en: "keep to the superior task's time, or check which task is meant")
  }
}
