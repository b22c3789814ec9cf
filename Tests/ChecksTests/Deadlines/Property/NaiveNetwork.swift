/// The slow truth about a random plan: the Bellman–Ford method over all difference constraints, the upper limits being
/// edges back to the origin. It shares nothing with the program.
struct NaiveNetwork {
  private struct Edge {
    var from: Int
    var to: Int
    var delay: (Int) -> Int
  }

  private let plan: RandomPlan
  private var edges: [Edge] = []
  private let origin: Int

  /// - Parameters:
  ///   - fields: the constraints to keep; nil for all.
  ///   - partsAlwaysHold: whether parts lie inside of their tasks, kept or not.
  init(
    _ plan: RandomPlan, keeping fields: Set<RandomPlan.Field>? = nil, partsAlwaysHold: Bool = false
  ) {
    self.plan = plan
    origin = plan.tasks.count * 2
    func keeps(_ field: RandomPlan.Field) -> Bool { fields?.contains(field) ?? true }
    for (index, task) in plan.tasks.enumerated() {
      let (start, finish) = (index * 2, index * 2 + 1)
      link(start, finish) { $0 }
      if let duration = task.duration, keeps(.duration(index)) {
        link(start, finish) {
          task.isWorkingDays ? Self.afterWorkingDays(duration, from: $0) : $0 + duration
        }
      }
      if let day = task.start, keeps(.start(index)) {
        link(origin, start) { $0 + day }
        link(start, origin) { $0 - day }
      }
      if let day = task.deadline, keeps(.deadline(index)) { link(finish, origin) { $0 - day - 1 } }
      if plan.hasPeriod, keeps(.period) {
        link(origin, start) { $0 + RandomPlan.begin }
        link(finish, origin) { $0 - RandomPlan.end }
      }
      if let parent = task.parent, partsAlwaysHold || keeps(.part(index)) {
        link(parent * 2, start) { $0 }
        link(finish, parent * 2 + 1) { $0 }
      }
      for wait in task.waits where keeps(.wait(index, other: wait.other)) {
        link(wait.other * 2 + 1, start) { $0 + wait.lag }
      }
    }
  }

  private mutating func link(_ from: Int, _ to: Int, _ delay: @escaping (Int) -> Int) {
    edges.append(Edge(from: from, to: to, delay: delay))
  }

  /// The earliest times, nil for points that nothing holds back; nil altogether where no times keep all constraints.
  func earliest() -> [Int?]? {
    var times = [Int?](repeating: nil, count: origin + 1)
    times[origin] = 0
    for _ in 0...origin + 1 {
      var isChanged = false
      for edge in edges {
        guard let time = times[edge.from] else { continue }
        let later = edge.delay(time)
        if later > times[edge.to] ?? Int.min {
          // No upper limit can push the origin.
          if edge.to == origin { return nil }
          times[edge.to] = later
          isChanged = true
        }
      }
      if !isChanged { return times }
    }
    return nil
  }

  /// Whether some times keep all constraints.
  var isConsistent: Bool { earliest() != nil }

  /// Day by day; day 0 of the calendar, 1970-01-01, was a Thursday.
  private static func afterWorkingDays(_ count: Int, from day: Int) -> Int {
    var day = day
    var left = count
    while left > 0 {
      let weekday = ((day + 3) % 7 + 7) % 7
      if weekday < 5 { left -= 1 }
      day += 1
    }
    return day
  }
}
