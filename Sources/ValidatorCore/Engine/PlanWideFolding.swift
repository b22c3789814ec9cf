/// One cause, one diagnostic: what is wrong with nearly every task of a plan is said once, on the plan, with the tasks listed.
///
/// The share is counted again of what comments and a baseline leave over, among all tasks of the plan: a task that is new among
/// recorded ones is told where it stands, and a sentence about the plan holds no task that nobody has to mend.
struct PlanWideFolding {
  let check: CheckDescription
  let plan: Plan
  let builder: DiagnosticBuilder

  /// The diagnostics for the findings of the check about the plan, with those of a kind that is nearly everywhere folded into one.
  func diagnostics(for findings: [Finding]) -> [Diagnostic] {
    var single = findings
    var folded: [Diagnostic] = []
    for kind in check.kinds where !single.isEmpty {
      guard let message = kind.planWide else { continue }
      let same = single.filter { $0.kind == kind.id && $0.task != nil }
      let tasks = Set(same.compactMap(\.task))
      let total =
        isAboutTopLevel(tasks) ? plan.tasks.count { $0.parent == nil } : plan.tasks.count
      guard kind.planWideShare.isReached(by: tasks.count, of: total) else { continue }
      single.removeAll { $0.kind == kind.id && $0.task != nil }
      folded += self.folded(same, message(tasks.count, total), of: total)
    }
    return builder.diagnostics(for: single, of: check) + folded
  }

  /// What is told of a diagnostic when only `left` remain of the items that it stands for.
  static func told(
    _ diagnostic: Diagnostic, _ left: [PlanWideItems.Item], in catalog: CheckCatalog
  ) -> [Diagnostic] {
    guard var whole = diagnostic.whole, left.count < whole.items.count else { return [diagnostic] }
    whole.items = left
    let kind = catalog.description(diagnostic.check)?.kind(diagnostic.kind)
    guard let kind, let message = kind.planWide,
      kind.planWideShare.isReached(by: whole.taskCount, of: whole.total)
    else { return left.map(\.diagnostic) }
    return [diagnostic.standing(for: whole, message(whole.taskCount, whole.total))]
  }

  private func folded(_ findings: [Finding], _ message: Message, of total: Int) -> [Diagnostic] {
    let items = zip(findings, builder.diagnostics(for: findings, of: check)).compactMap {
      finding, diagnostic in
      finding.task.map { PlanWideItems.Item(task: $0, diagnostic: diagnostic) }
    }
    guard let kind = findings.first?.kind, !items.isEmpty else { return [] }
    let finding = Finding(kind, message, at: plan.header.place)
    return builder.diagnostics(for: [finding], of: check).map {
      $0.standing(for: PlanWideItems(items: items, total: total), message)
        .identified(by: fingerprint(kind)) { $0 }
    }
  }

  /// It holds no numbers, and does not tell all tasks from most of them: the finding stays the same when a task is added.
  private func fingerprint(_ kind: String) -> String {
    var fingerprint = Fingerprint()
    for part in [check.id, kind, "plan-wide"] { fingerprint.add(part) }
    return fingerprint.text
  }

  private func isAboutTopLevel(_ tasks: Set<Int>) -> Bool {
    tasks.allSatisfy { plan.tasks.indices.contains($0) && plan.tasks[$0].parent == nil }
  }
}
