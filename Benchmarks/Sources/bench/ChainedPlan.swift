/// A plan in order, each of whose tasks takes some time and waits for two others on average.
struct ChainedPlan {
  private let tasks: Int

  init(tasks: Int) {
    self.tasks = tasks
  }

  /// The plan; the same for the same number of tasks.
  var yaml: String {
    var state: UInt64 = 1
    /// A linear congruential generator (D. Knuth, MMIX) is random enough for a plan.
    func drawn(_ range: Range<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(state >> 33) % max(1, range.count)
    }
    var text = "plan: {title: 清溪县工作规划, period: {start: 2026-01-01, end: 2999-12-31}}\ntasks:\n"
    for task in 0..<tasks {
      text += "  - id: t\(task)\n    title: 任务\(task)\n"
      text += "    duration: \(drawn(1..<6))d\n"
      guard task > 0 else { continue }
      let others = (0..<drawn(1..<4)).map { _ in
        "t\(drawn(max(0, task - 2000)..<task))"
      }
      text += "    after: [\(others.joined(separator: ", "))]\n"
    }
    return text
  }
}
