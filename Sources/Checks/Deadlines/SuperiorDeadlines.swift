import TextAnalysis
import ValidatorCore

/// Tasks that carry out a task of a superior plan of the run, and are due later than that.
struct SuperiorDeadlines {
  /// What is remembered of a plan: the plan, where another may refer to it or it to another.
  struct Facts: Sendable, Codable {
    /// The document number, folded.
    let number: [UInt8]
    /// The numbers of the plans that it refers to, folded.
    let superiors: [[UInt8]]
    let plan: RememberedPlan?

    init(_ plan: Plan) {
      number = plan.header.number.map { $0.withBytes(SuperiorDeadlines.folded) } ?? []
      superiors = plan.tasks.flatMap { task in
        task.implements.map { SuperiorDeadlines.split($0).number }
      }
      self.plan = superiors.isEmpty && number.isEmpty ? nil : RememberedPlan(plan)
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
  private let remembered: [Int: RememberedPlan]
  /// The plans of each number that is referred to.
  private var numbered: [[UInt8]: [Int]] = [:]
  private var ids: [Int: [[UInt8]: Int]] = [:]

  init(_ corpus: [CorpusPlan<Facts>]) {
    self.corpus = corpus
    remembered = Dictionary(
      corpus.compactMap { plan in plan.facts.plan.map { (plan.plan, $0) } },
      uniquingKeysWith: { first, _ in first })
    let wanted = Set(corpus.flatMap(\.facts.superiors))
    for plan in corpus where wanted.contains(plan.facts.number) && !plan.facts.number.isEmpty {
      numbered[plan.facts.number, default: []].append(plan.plan)
    }
    for index in numbered.values.joined() {
      ids[index] = plan(index).map(Self.tasks)
    }
  }

  private func plan(_ index: Int) -> Plan? { remembered[index]?.plan }

  /// A finding for each task that is due, or can be done, too late.
  func findings() -> [CorpusFinding] {
    guard !numbered.isEmpty else { return [] }
    defer { for index in numbered.values.joined() { plan(index)?.forgetReadings() } }
    return corpus.flatMap { entry -> [CorpusFinding] in
      guard !entry.isContext, entry.facts.superiors.contains(where: { numbered[$0] != nil }),
        let plan = entry.facts.plan?.plan
      else { return [] }
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
      if let own = schedule.deadlines[task.index] {
        found += isLate(own, due, plan) ? [finding(task, own, due, plan, index)] : []
      } else if let first = task.start?.first, task.start?.reading.bound != .upTo,
        due.deadline.day < first
      {
        found.append(startFinding(task, first, due, plan, index))
      } else if let earliest = schedule.earliestFinish(of: task.index),
        earliest > due.deadline.day
      {
        silent.append((task, due))
      }
    }
    return found + parts(dues, index, plan) + missed(silent, index, plan)
  }

  private func isLate(_ own: StatedDeadline, _ due: Due, _ plan: Plan) -> Bool {
    due.deadline.day < own.day && plan.period.map { $0.contains(own.day) } ?? true
  }

  private func finding(
    _ task: PlanTask, _ own: StatedDeadline, _ due: Due, _ plan: Plan, _ index: Int
  ) -> CorpusFinding {
    let message = Messages.afterSuperior(plan.citation(of: task.index))
    let label = DeadlineMessages.isDue(own.day, year: plan.year)
    return finding(message, task, at: own.place, label, due, plan, index)
  }

  private func startFinding(
    _ task: PlanTask, _ first: Day, _ due: Due, _ plan: Plan, _ index: Int
  ) -> CorpusFinding {
    let message = Messages.startsAfterSuperior(plan.citation(of: task.index))
    let label = DeadlineMessages.starts(first, year: plan.year)
    let place = task.start?.text.place ?? task.titlePlace
    return finding(message, task, at: place, label, due, plan, index)
  }

  private func finding(
    _ message: Message, _ task: PlanTask, at place: Place, _ label: Message, _ due: Due,
    _ plan: Plan, _ index: Int
  ) -> CorpusFinding {
    let finding = Finding(
      "order", message, at: place, task: task.index, label: label,
      related: [
        RelatedPlace(due.reference.place, Messages.reference, task: task.index),
        self.place(due, plan),
      ],
      help: Messages.help)
    return CorpusFinding(plan: index, finding)
  }

  /// What is part of a task without a deadline of its own, names no superior task itself, and is due too late.
  private func parts(
    _ dues: [(task: PlanTask, due: Due)], _ index: Int, _ plan: Plan
  ) -> [CorpusFinding] {
    let deadlines = plan.schedule.deadlines
    var above = [Due?](repeating: nil, count: plan.tasks.count)
    for (task, due) in dues where task.deadline == nil && deadlines[task.index] == nil {
      above[task.index] = due
    }
    // Parents stand before their parts.
    return plan.tasks.compactMap { task in
      guard task.implements.isEmpty, let parent = task.parent, let due = above[parent] else {
        return nil
      }
      guard let own = deadlines[task.index] else {
        above[task.index] = task.deadline == nil ? due : nil
        return nil
      }
      return isLate(own, due, plan) ? finding(task, own, due, plan, index) : nil
    }
  }

  private func place(_ due: Due, _ plan: Plan) -> RelatedPlace {
    RelatedPlace(
      due.deadline.place,
      Messages.superiorIsDue(
        self.plan(due.key.plan)?.citation(of: due.key.task), due.deadline.day, year: plan.year),
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
    guard let task = plan(key.plan)?.tasks[key.task] else { return [] }
    return task.implements.flatMap { reference -> [(key: TaskKey, reference: PlanText)] in
      let (number, id) = Self.split(reference)
      return (numbered[number] ?? []).compactMap { plan in
        guard plan != key.plan, let task = ids[plan]?[id] else { return nil }
        return (TaskKey(plan: plan, task: task), reference)
      }
    }
  }

  /// The deadline of a task's field or text, else that of the nearest task that it is part of.
  private func stated(_ key: TaskKey) -> StatedDeadline? {
    guard let plan = plan(key.plan) else { return nil }
    let texts = DeadlineTexts(plan)
    var index: Int? = key.task
    while let task = index.map({ plan.tasks[$0] }) {
      if let time = task.deadline {
        guard time.isUpperBound, let day = time.deadline else { return nil }
        return StatedDeadline(day: day, place: time.text.place, isInText: false)
      }
      if let deadline = texts.deadline(of: task) { return deadline }
      index = task.parent
    }
    return nil
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

    static func startsAfterSuperior(_ task: TaskCitation) -> Message {
      Message(
        "starts-after-superior", zh: "完成时限冲突：\(task)的开始时间晚于所落实的上级任务的时限",
        en: "\(task) starts after the superior task that it carries out is due")
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
