/// Composes one plan: sections, tasks, what binds them, and what is planted in them.
struct PlanComposer {
  /// The tasks composed so far, without subtasks, in the order of the plan.
  private(set) var tasks: [GeneratedTask] = []

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  private let options: PlanGenerator.Options
  private let fileName: String
  private let county: Int
  private let year: Int
  private let gazetteer: Gazetteer
  private var writer: TaskWriter
  private var planted: [PlantedFault] = []
  private var taskCount = 0

  init(options: PlanGenerator.Options, fileName: String, county: Int, year: Int) {
    self.options = options
    self.fileName = fileName
    self.county = county
    self.year = year
    gazetteer = Gazetteer(index: county, seed: options.seed)
    writer = TaskWriter(gazetteer: gazetteer, year: year)
  }

  mutating func compose(
    _ state: inout GeneratorState, earlier: EarlierTasks
  ) -> GeneratedPlan {
    var yaml = YAMLWriter(style: PlanStyle(using: &state.random))
    yaml.write(header: header(&state))

    let domains = Domain.all.shuffled(using: &state.random)
      .prefix(min(state.random.number(in: 5...8), max(1, options.tasksPerPlan)))
    for (index, domain) in domains.enumerated() {
      let first = tasks.count
      let end = options.tasksPerPlan * (index + 1) / domains.count
      while taskCount < end {
        addTask(in: domain, room: end - taskCount, earlier, &state)
      }
      yaml.write(
        sectionNumber: PlanComposer.numerals[index],
        heading: state.random.pick(domain.headings),
        tasks: Array(tasks[first...]))
    }
    return GeneratedPlan(
      fileName: fileName, yaml: yaml.text, taskCount: taskCount, planted: planted)
  }

  private mutating func header(_ state: inout GeneratorState) -> PlanHeader {
    let topic = state.random.pick(state.random.pick(Domain.all).topics)
    let issuer = gazetteer.county + "教育局"
    let number = state.random.number(in: 1...40)
    return PlanHeader(
      title: "\(gazetteer.county)\(year)年教育工作要点任务分解表",
      issuer: issuer,
      number: "\(gazetteer.county.prefix(1))教发〔\(year)〕\(number)号",
      issued: "\(year)-0\(state.random.number(in: 1...3))-\(state.random.number(in: 10...28))",
      year: year,
      preamble: writer.clauses.fill(state.random.pick(Phrases.preambles), on: topic, &state))
  }

  private mutating func addTask(
    in domain: Domain, room: Int, _ earlier: EarlierTasks, _ state: inout GeneratorState
  ) {
    let id = nextID()
    let fault = drawFault(&state)
    var task = writer.task(in: domain, id: id, fault: fault, &state)
    task.number = tasks.count + 1
    if state.random.chance(options.duplicates) {
      repeatEarlier(earlier, in: &task, &state)
    } else if let fault, FaultPlanter.plant(fault, in: &task, after: tasks, using: &state.random) {
      planted.append(PlantedFault(kind: fault, file: fileName, task: id))
    } else {
      bind(&task, room: room - 1, in: domain, &state)
    }
    tasks.append(task)
  }

  private mutating func nextID() -> String {
    taskCount += 1
    let digits = String(taskCount)
    return "t" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// A kind of fault, each with the share that was asked for, or none.
  private func drawFault(_ state: inout GeneratorState) -> FaultKind? {
    let draw = state.random.unit()
    let kinds = FaultKind.allCases.filter { $0 != .nearDuplicate }
    guard options.faults > 0, draw < options.faults * Double(kinds.count) else { return nil }
    return kinds[min(kinds.count - 1, Int(draw / options.faults))]
  }

  /// Gives the task the title and content of a task of another plan, reworded.
  private mutating func repeatEarlier(
    _ earlier: EarlierTasks, in task: inout GeneratedTask, _ state: inout GeneratorState
  ) {
    guard let entry = earlier.pick(for: county, notIn: fileName, using: &state.random) else {
      return
    }
    task.title = entry.task.title
    task.content = Rewording.reword(entry.task.content, using: &state.random)
    task.targets = entry.task.targets
    task.start = nil
    task.deadline = nil
    planted.append(
      PlantedFault(
        kind: .nearDuplicate, file: fileName, task: task.id,
        original: entry.file + "#" + entry.task.id, sameIssuer: entry.county == county))
  }

  /// Binds a sound task to earlier ones, and gives it milestones and subtasks, now and then.
  private mutating func bind(
    _ task: inout GeneratedTask, room: Int, in domain: Domain, _ state: inout GeneratorState
  ) {
    if let begin = task.start ?? task.deadline, state.random.chance(0.18) {
      let ready = tasks.filter { $0.deadline.map { $0 < begin } ?? false }
      if !ready.isEmpty { task.predecessors = [state.random.pick(ready).id] }
    }
    if let deadline = task.deadline, deadline.month >= 9, state.random.chance(0.2) {
      let month = state.random.number(in: max(3, task.start?.month ?? 3)...deadline.month)
      let topic = state.random.pick(domain.topics)
      let content = writer.clauses.clause(on: topic, &state)
      task.milestones = [(PlannedMonth(year: year, month: month, form: .month), content)]
    }
    guard state.random.chance(0.04) else { return }
    for _ in 0..<min(room, state.random.number(in: 1...3)) {
      task.subtasks.append(writer.subtask(of: task, in: domain, id: nextID(), &state))
    }
  }
}
