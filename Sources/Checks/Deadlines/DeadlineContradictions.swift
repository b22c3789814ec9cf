import TextAnalysis
import ValidatorCore

/// Stated deadlines of which one must come before the other and does not: of a task and the one that it is part of, and
/// of a task and one that it waits for.
struct DeadlineContradictions {
  /// Two deadlines in the wrong order.
  private struct Pair {
    /// The task that is due later, and must not be.
    var later: Int
    /// The task that is due earlier.
    var earlier: Int
    /// Whether the first is part of the second; else the second waits for it.
    var isPart: Bool
  }

  /// As many contradictions of one deadline are one cause: that deadline.
  static let many = 5

  private let plan: Plan
  private let schedule: PlanSchedule
  private var pairs: [Pair] = []

  init(_ plan: Plan, _ schedule: PlanSchedule) {
    self.plan = plan
    self.schedule = schedule
    collectParts()
    collectWaits()
  }

  /// The tasks that are due later than they may.
  var tasks: Set<Int> { Set(pairs.map(\.later)) }

  /// A finding for each pair, or for what they have in common.
  func findings() -> [Finding] {
    var byEarlier: [Int: Int] = [:]
    var byLater: [Int: Int] = [:]
    for pair in pairs {
      byEarlier[pair.earlier, default: 0] += 1
      byLater[pair.later, default: 0] += 1
    }
    var told: Set<Int> = []
    var findings = startsAfterDeadline()
    for pair in pairs {
      let (early, late) = (byEarlier[pair.earlier] ?? 0, byLater[pair.later] ?? 0)
      guard max(early, late) >= Self.many else {
        findings.append(finding(pair))
        continue
      }
      let hub = early >= late ? pair.earlier : pair.later
      guard told.insert(hub).inserted else { continue }
      findings.append(
        contentsOf: common(hub, pairs.filter { $0.earlier == hub || $0.later == hub }))
    }
    return findings
  }

  // MARK: Pairs

  /// Each task with the nearest one above it that states a deadline.
  private mutating func collectParts() {
    let parents = schedule.network.parents
    var nearest: [Int?] = []
    nearest.reserveCapacity(parents.count)
    for (task, parent) in parents.enumerated() {
      guard parent >= 0 else {
        nearest.append(nil)
        continue
      }
      let isStated = usable(parent) != nil
      let above =
        isStated ? parent : plan.tasks[parent].deadline == nil ? nearest[parent] : nil
      nearest.append(above)
      if let above { add(Pair(later: task, earlier: above, isPart: true)) }
    }
  }

  private mutating func collectWaits() {
    var known: Set<[Int]> = []
    for (index, wait) in schedule.network.waits.enumerated()
    where !schedule.solution.isLeftOut(wait: index) && contradicts(wait.other, wait.task) {
      guard known.insert([wait.task, wait.other]).inserted else { continue }
      add(Pair(later: wait.other, earlier: wait.task, isPart: false))
    }
  }

  private mutating func add(_ pair: Pair) {
    // What cannot be kept anyway is told as such.
    guard contradicts(pair.later, pair.earlier), !schedule.isMissed(deadlineOf: pair.earlier) else {
      return
    }
    pairs.append(pair)
  }

  private func contradicts(_ later: Int, _ earlier: Int) -> Bool {
    guard let late = usable(later), let early = usable(earlier) else { return false }
    return early.day < late.day
  }

  /// A deadline that counts: one out of the plan's period is told as such.
  private func usable(_ task: Int) -> StatedDeadline? {
    schedule.deadlines[task].flatMap { deadline in
      plan.period.map { $0.contains(deadline.day) } ?? true ? deadline : nil
    }
  }

  // MARK: Findings

  /// A task that takes no time could finish on the eve of its start; nobody means that.
  private func startsAfterDeadline() -> [Finding] {
    // Tasks without a deadline are not looked at: in a large plan that alone takes time.
    schedule.deadlines.indices.compactMap { index in
      guard let deadline = usable(index) else { return nil }
      let task = plan.tasks[index]
      guard let start = task.start, let first = start.first,
        first.number == deadline.day.number + 1, !schedule.isMissed(deadlineOf: index)
      else { return nil }
      return Finding(
        "order", DeadlineMessages.beforeStart(plan.citation(of: task.index)), at: deadline.place,
        task: task.index, label: DeadlineMessages.isDue(deadline.day, year: plan.year),
        related: [
          RelatedPlace(
            start.text.place, DeadlineMessages.starts(first, year: plan.year), task: task.index)
        ],
        help: DeadlineMessages.agree)
    }
  }

  /// The hand goes to the part, or to the task that waits.
  private func finding(_ pair: Pair) -> Finding {
    let (later, earlier) = (plan.citation(of: pair.later), plan.citation(of: pair.earlier))
    return pair.isPart
      ? finding(
        DeadlineMessages.afterParent(later, earlier), at: pair.later, related: [pair.earlier])
      : finding(
        DeadlineMessages.beforePredecessor(earlier, later), at: pair.earlier,
        related: [pair.later])
  }

  /// What one deadline has with many others; of parts and waits apart.
  private func common(_ hub: Int, _ pairs: [Pair]) -> [Finding] {
    let task = plan.citation(of: hub)
    func others(_ isIncluded: (Pair) -> Bool) -> [Int] {
      pairs.filter(isIncluded).map { $0.later == hub ? $0.earlier : $0.later }
    }
    let groups: [(tasks: [Int], message: ([TaskCitation]) -> Message)] = [
      (others { $0.isPart && $0.earlier == hub }, { DeadlineMessages.beforeParts(task, $0) }),
      (others { $0.isPart && $0.later == hub }, { DeadlineMessages.afterParent(task, $0[0]) }),
      (
        others { !$0.isPart && $0.earlier == hub },
        { DeadlineMessages.beforePredecessors(task, $0) }
      ),
      (others { !$0.isPart && $0.later == hub }, { DeadlineMessages.afterSuccessors(task, $0) }),
    ]
    return groups.filter { !$0.tasks.isEmpty }.map { group in
      finding(
        group.message(group.tasks.prefix(Self.many).map(plan.citation(of:))), at: hub,
        related: group.tasks)
    }
  }

  private func finding(_ message: Message, at task: Int, related: [Int]) -> Finding {
    let deadline = schedule.deadlines[task]
    let labels = StepLabels(plan)
    return Finding(
      "order", message, at: deadline?.place ?? plan.tasks[task].titlePlace, task: task,
      label: deadline.map { DeadlineMessages.isDue($0.day, year: plan.year) },
      related: related.compactMap { other in
        schedule.deadlines[other].map {
          RelatedPlace($0.place, labels.deadline(of: other, $0.day), task: other)
        }
      },
      help: DeadlineMessages.agree)
  }
}
