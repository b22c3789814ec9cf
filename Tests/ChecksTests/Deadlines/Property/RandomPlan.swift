import TestSupport
import TextAnalysis

/// A plan whose times are drawn at random, with the line that each of them stands on.
struct RandomPlan {
  struct Task {
    var parent: Int?
    var start: Int?
    var duration: Int?
    var isWorkingDays = false
    var deadline: Int?
    var waits: [(other: Int, lag: Int)] = []
  }

  /// What a line of the plan says.
  enum Field: Hashable {
    case period
    case part(Int)
    case start(Int)
    case duration(Int)
    case deadline(Int)
    case wait(Int, other: Int)
  }

  /// The first day of the plan's period, 2026-01-01, and the day behind its last one.
  static let begin = 20454
  static let end = 20454 + 365

  var tasks: [Task] = []
  var hasPeriod = true

  /// The days of the plan, tasks in document order.
  func yaml() -> (text: String, fields: [Int: Field]) {
    var writer = Writer()
    writer.line(hasPeriod ? "plan: {title: x, period: 2026年}" : "plan: x", .period)
    writer.line("tasks:", nil)
    write(nil, indent: "  ", to: &writer)
    return (writer.text, writer.fields)
  }

  private struct Writer {
    var text = ""
    var fields: [Int: Field] = [:]
    private var count = 0

    mutating func line(_ line: String, _ field: Field?) {
      fields[count] = field
      count += 1
      text += line + "\n"
    }
  }

  private func write(_ parent: Int?, indent: String, to writer: inout Writer) {
    for (index, task) in tasks.enumerated() where task.parent == parent {
      writer.line("\(indent)- id: t\(index)", nil)
      let inner = indent + "  "
      writer.line("\(inner)title: T\(index)", .part(index))
      if let start = task.start {
        writer.line("\(inner)start: \(Day(number: start))", .start(index))
      }
      if let duration = task.duration {
        writer.line(
          "\(inner)duration: \(duration)\(task.isWorkingDays ? "个工作日" : "d")", .duration(index))
      }
      if let deadline = task.deadline {
        writer.line("\(inner)deadline: \(Day(number: deadline))", .deadline(index))
      }
      if !task.waits.isEmpty { writer.line("\(inner)after:", nil) }
      for wait in task.waits {
        let lag = wait.lag > 0 ? ", lag: \(wait.lag)d" : ""
        writer.line(
          "\(inner)  - {task: t\(wait.other)\(lag)}", .wait(index, other: wait.other))
      }
      guard tasks.contains(where: { $0.parent == index }) else { continue }
      writer.line("\(inner)tasks:", nil)
      write(index, indent: inner + "  ", to: &writer)
    }
  }

  // MARK: Drawing

  /// A plan in which tasks have parts, starts, durations and deadlines, and wait for others.
  static func drawn(_ random: inout SeededNumbers) -> RandomPlan {
    var plan = RandomPlan()
    plan.hasPeriod = Int.random(in: 0..<4, using: &random) > 0
    let count = Int.random(in: 2...14, using: &random)
    let hasWorkingDays = Bool.random(using: &random)
    for index in 0..<count {
      var task = Task()
      if index > 0, Int.random(in: 0..<3, using: &random) == 0 {
        task.parent = plan.openParent(&random)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        task.start = begin + Int.random(in: 0..<300, using: &random)
      }
      if Int.random(in: 0..<3, using: &random) > 0 {
        task.duration = Int.random(in: 1...60, using: &random)
        task.isWorkingDays = hasWorkingDays && Bool.random(using: &random)
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        task.deadline = begin + Int.random(in: 20..<365, using: &random)
      }
      plan.tasks.append(task)
    }
    plan.addWaits(count * 3 / 2, &random)
    return plan
  }

  /// The last task or one of those that hold it, so that tasks stay in document order.
  private func openParent(_ random: inout SeededNumbers) -> Int? {
    var open: [Int] = []
    var next: Int? = tasks.count - 1
    while let task = next {
      open.append(task)
      next = tasks[task].parent
    }
    return open.randomElement(using: &random)
  }

  /// Waits that close no cycle: each is tried.
  private mutating func addWaits(_ count: Int, _ random: inout SeededNumbers) {
    for _ in 0..<count {
      let task = Int.random(in: 0..<tasks.count, using: &random)
      let other = Int.random(in: 0..<tasks.count, using: &random)
      guard !tasks[task].waits.contains(where: { $0.other == other }),
        !leads(from: task * 2, to: other * 2 + 1)
      else { continue }
      let lag =
        Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...20, using: &random) : 0
      tasks[task].waits.append((other: other, lag: lag))
    }
  }

  /// Whether a point (the start 2n or the finish 2n + 1 of task n) holds another one back.
  private func leads(from point: Int, to target: Int) -> Bool {
    var seen: Set<Int> = [point]
    var open = [point]
    while let next = open.popLast() {
      guard next != target else { return true }
      let task = next / 2
      var targets: [Int] = []
      if next % 2 == 0 {
        targets = [next + 1] + tasks.indices.filter { tasks[$0].parent == task }.map { $0 * 2 }
      } else {
        targets = tasks.indices.filter { tasks[$0].waits.contains { $0.other == task } }.map {
          $0 * 2
        }
        if let parent = tasks[task].parent { targets.append(parent * 2 + 1) }
      }
      for target in targets where seen.insert(target).inserted { open.append(target) }
    }
    return false
  }

  /// A project as in the libraries of scheduling problems: a first task with a start, layers of activities, and a last one
  /// that waits for all.
  static func project(_ random: inout SeededNumbers) -> RandomPlan {
    var plan = RandomPlan()
    plan.tasks = [Task(start: begin + Int.random(in: 0..<60, using: &random))]
    let count = Int.random(in: 6...30, using: &random)
    let hasWorkingDays = Bool.random(using: &random)
    for index in 1...count {
      var task = Task(duration: Int.random(in: 1...10, using: &random))
      task.isWorkingDays = hasWorkingDays
      let wanted = Int.random(in: 1...min(3, index), using: &random)
      let others = Set(
        (0..<wanted).map { _ in Int.random(in: max(0, index - 8)..<index, using: &random) })
      task.waits = others.sorted().map { (other: $0, lag: 0) }
      plan.tasks.append(task)
    }
    var last = Task()
    let waited = Set(plan.tasks.flatMap { $0.waits.map(\.other) })
    last.waits = plan.tasks.indices.filter { !waited.contains($0) }.map { (other: $0, lag: 0) }
    plan.tasks.append(last)
    return plan
  }
}
