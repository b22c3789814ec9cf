/// One cause, one diagnostic: what is wrong with nearly every task of a plan is said once, on the plan, with the tasks listed.
enum PlanWideFolding {
  /// The findings of one check about one plan, with those of a kind that is nearly everywhere folded into one.
  static func folded(_ findings: [Finding], of check: CheckDescription, in plan: Plan) -> [Finding]
  {
    var result = findings
    for kind in check.kinds {
      guard let message = kind.planWide else { continue }
      let same = result.filter { $0.kind == kind.id && $0.task != nil }
      let tasks = Set(same.compactMap(\.task))
      let total =
        isAboutTopLevel(tasks, in: plan) ? plan.tasks.count { $0.parent == nil } : plan.tasks.count
      guard isPlanWide(count: tasks.count, of: total) else { continue }
      result.removeAll { $0.kind == kind.id && $0.task != nil }
      var finding = Finding(kind.id, message(tasks.count, total), at: plan.header.place)
      finding.note = same.first?.note
      finding.help = same.first?.help
      finding.related = same.map { RelatedPlace($0.place, $0.message, task: $0.task) }
      result.append(finding)
    }
    return result
  }

  /// All tasks of at least two, or four in five of at least five.
  private static func isPlanWide(count: Int, of total: Int) -> Bool {
    count >= 2 && count == total || total >= 5 && count * 5 >= total * 4
  }

  private static func isAboutTopLevel(_ tasks: Set<Int>, in plan: Plan) -> Bool {
    tasks.allSatisfy { plan.tasks.indices.contains($0) && plan.tasks[$0].parent == nil }
  }
}
