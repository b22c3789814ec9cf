#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes the tasks of one plan.
struct TaskWriter {
  /// The wording of the plan.
  var clauses: ClauseWriter

  private let gazetteer: Gazetteer
  private let year: Int

  /// Faults of a task whose content must hold no figure.
  private static let emptyContentFaults: Set<FaultKind> = [.emptyTarget, .placeholder]

  /// Faults of a task that must have a deadline, with time left after it.
  private static let timeFaults: Set<FaultKind> = [
    .laterTimeInContent, .deadlineOutOfPeriod, .dueBeforePredecessor,
  ]

  init(gazetteer: Gazetteer, year: Int) {
    clauses = ClauseWriter(gazetteer: gazetteer)
    self.gazetteer = gazetteer
    self.year = year
  }

  /// A task of the domain, with room for the fault that is to be planted in it.
  mutating func task(
    in domain: Domain, id: String, fault: FaultKind?, _ state: inout GeneratorState
  ) -> GeneratedTask {
    let topic = state.random.pick(domain.topics)
    let (start, deadline) = times(fault: fault, &state)
    let targets = targets(on: topic, &state)
    let lead = lead(of: domain, &state)
    let withFigures = fault.map { !TaskWriter.emptyContentFaults.contains($0) } ?? true
    return GeneratedTask(
      id: id,
      title: clauses.title(on: topic, &state),
      content: content(
        on: topic, targets: withFigures ? targets : [], deadline: deadline, &state),
      leads: [lead],
      supports: supports(beside: lead, &state),
      targets: targets,
      writesTargetsAsWords: state.random.chance(0.45),
      start: start,
      deadline: deadline)
  }

  /// A smaller task below another one, due no later than it.
  mutating func subtask(
    of parent: GeneratedTask, in domain: Domain, id: String, _ state: inout GeneratorState
  ) -> GeneratedTask {
    var task = task(in: domain, id: id, fault: nil, &state)
    task.start = nil
    task.deadline = parent.deadline
    task.content = clauses.clause(on: state.random.pick(domain.topics), &state) + "。"
    task.targets = Array(task.targets.prefix(1))
    return task
  }

  private func lead(of domain: Domain, _ state: inout GeneratorState) -> String {
    state.random.chance(0.14)
      ? gazetteer.county + state.random.pick(Phrases.bureaus) : state.random.pick(domain.units)
  }

  private func supports(beside lead: String, _ state: inout GeneratorState) -> [String] {
    (0..<state.random.number(in: 0...3)).map { _ in
      state.random.chance(0.4)
        ? gazetteer.county + state.random.pick(Phrases.bureaus)
        : state.random.pick(gazetteer.towns) + "人民政府"
    }
    .reduce(into: []) { units, unit in
      if unit != lead && !units.contains(unit) { units.append(unit) }
    }
  }

  private func times(
    fault: FaultKind?, _ state: inout GeneratorState
  ) -> (start: PlannedMonth?, deadline: PlannedMonth?) {
    let isTimeFault = fault.map(TaskWriter.timeFaults.contains) ?? false
    guard isTimeFault || state.random.chance(0.6) else { return (nil, nil) }
    let last = isTimeFault ? 9 : 12
    let form = state.random.pick([PlannedMonth.Form.day, .day, .day, .month, .quarter, .words])
    let deadline = PlannedMonth(
      year: year, month: state.random.number(in: 3...last), form: form)
    guard state.random.chance(0.3) else { return (nil, deadline) }
    let month = state.random.number(in: 1...(deadline.month - 1))
    return (PlannedMonth(year: year, month: month, form: form), deadline)
  }

  /// One or two figures.
  private mutating func targets(
    on topic: Topic, _ state: inout GeneratorState
  ) -> [GeneratedTarget] {
    (0..<(state.random.chance(0.3) ? 2 : 1)).map { _ in
      let metric = state.random.pick(topic.metrics)
      let figure = state.random.number(in: metric.range)
      let hasBaseline = metric.isShare && state.random.chance(0.25)
      let baseline = hasBaseline ? figure - state.random.number(in: 1...9) : nil
      return GeneratedTarget(
        metric: clauses.name(of: metric, &state),
        value: .figure(figure, unit: metric.unit, baseline: baseline))
    }
  }

  /// One to five sentences; the length is drawn from a log-normal distribution, as real ones are.
  private mutating func content(
    on topic: Topic, targets: [GeneratedTarget], deadline: PlannedMonth?,
    _ state: inout GeneratorState
  ) -> String {
    let closing = closing(on: topic, targets: targets, deadline: deadline, &state)
    let length = Int(min(480, max(48, exp(4.92 + 0.46 * state.random.normal()))))
    var parts: [String] = []
    var written = closing.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    repeat {
      let clause = clauses.clause(on: topic, &state)
      parts.append(clause)
      written += clause.unicodeScalars.count + 1
    } while written < length
    return sentences(of: parts + closing, &state)
  }

  /// What stands at the end of a content: a document, the figures, a time, an outcome.
  private mutating func closing(
    on topic: Topic, targets: [GeneratedTarget], deadline: PlannedMonth?,
    _ state: inout GeneratorState
  ) -> [String] {
    var parts: [String] = []
    if state.random.chance(0.2), let document = clauses.document(on: topic) {
      parts.append(state.random.pick(Phrases.documents) + document)
    }
    if let deadline, state.random.chance(0.25) {
      parts.append(deadline.inText + "完成" + state.random.pick(topic.objects) + "任务")
    }
    if let target = targets.first, state.random.chance(0.6) { parts.append(target.phrase) }
    if state.random.chance(0.5) { parts.append(clauses.outcome(on: topic, &state)) }
    return parts
  }

  /// The parts as sentences of about three parts each, at most five of them.
  private func sentences(of parts: [String], _ state: inout GeneratorState) -> String {
    let count = min(5, max(1, (parts.count + state.random.number(in: 0...2)) / 3))
    var text = ""
    for (index, part) in parts.enumerated() {
      let ends = (index + 1) * count / parts.count > index * count / parts.count
      text += part + (ends ? "。" : state.random.chance(0.06) ? "；" : "，")
    }
    return text
  }
}
