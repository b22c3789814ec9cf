/// Puts a fault into a finished task.
struct FaultPlanter {
  private static let standIns = ["相关单位", "有关部门", "各责任单位", "待定"]
  private static let garbage = ["\u{FFFD}\u{FFFD}", "æ•™è‚²", "鏁欒偛"]

  /// Plants the fault where the task has room for it.
  ///
  /// - Parameters:
  ///   - fault: what is to be wrong; near-duplicates are made elsewhere.
  ///   - task: the task, without this fault.
  ///   - earlier: the tasks before it in its plan.
  /// - Returns: whether the fault was planted.
  static func plant(
    _ fault: FaultKind, in task: inout GeneratedTask, after earlier: [GeneratedTask],
    using random: inout SplitMix64
  ) -> Bool {
    switch fault {
    case .missingUnit:
      task.leads = []
      task.supports = []
    case .genericUnit:
      task.leads = [random.pick(standIns)]
      task.supports = []
    case .emptyTarget:
      let words = random.pick(Phrases.emptyTargets)
      task.targets = [GeneratedTarget(metric: words, value: .words)]
      task.writesTargetsAsWords = true
    case .laterTimeInContent:
      return plantLaterTime(in: &task, using: &random)
    case .deadlineOutOfPeriod:
      return plantLateDeadline(in: &task, using: &random)
    case .dueBeforePredecessor:
      return plantPredecessor(in: &task, from: earlier, using: &random)
    case .targetBelowBaseline:
      return plantBaseline(in: &task, using: &random)
    case .placeholder:
      task.content += "新增\(random.pick(["xx", "××", "X", "____"]))\(random.pick(["所", "个", "名"]))。"
    case .garbledText:
      let place = task.content.index(
        task.content.startIndex, offsetBy: random.number(in: 2...(task.content.count - 2)))
      task.content.insert(contentsOf: random.pick(garbage), at: place)
    case .nearDuplicate:
      return false
    }
    return true
  }

  private static func plantLaterTime(
    in task: inout GeneratedTask, using random: inout SplitMix64
  ) -> Bool {
    guard let deadline = task.deadline, deadline.month < 12 else { return false }
    let month = random.number(in: (deadline.month + 1)...12)
    let later = PlannedMonth(year: deadline.year, month: month)
    task.content += "\(later.inText)完成全部任务。"
    return true
  }

  private static func plantLateDeadline(
    in task: inout GeneratedTask, using random: inout SplitMix64
  ) -> Bool {
    guard let deadline = task.deadline else { return false }
    let month = random.number(in: 1...9)
    task.deadline = PlannedMonth(year: deadline.year + 1, month: month, form: deadline.form)
    return true
  }

  private static func plantPredecessor(
    in task: inout GeneratedTask, from earlier: [GeneratedTask], using random: inout SplitMix64
  ) -> Bool {
    guard let deadline = task.deadline else { return false }
    let later = earlier.filter { $0.deadline.map { $0 > deadline } ?? false }
    guard !later.isEmpty else { return false }
    task.predecessors = [random.pick(later).id]
    return true
  }

  private static func plantBaseline(
    in task: inout GeneratedTask, using random: inout SplitMix64
  ) -> Bool {
    guard let target = task.targets.first, case .figure(let figure, let unit, _) = target.value
    else { return false }
    let baseline = unit == "%" ? min(100, figure + 3) : figure + max(1, figure / 8)
    task.targets[0] = GeneratedTarget(
      metric: target.metric, value: .figure(figure, unit: unit, baseline: baseline))
    task.writesTargetsAsWords = false
    return baseline > figure
  }
}
