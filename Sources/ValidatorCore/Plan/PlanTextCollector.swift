/// Collects the texts of a plan.
struct PlanTextCollector {
  private(set) var records: [PlanTextRecord] = []

  init(room: Int) { records.reserveCapacity(room) }

  mutating func append(
    _ text: PlanText, _ field: PlanKey, _ scope: PlanScope, task: Int?, section: Int?, target: Int?
  ) {
    records.append(
      PlanTextRecord(
        key: text.key, place: text.place, field: field, scope: scope, task: task, section: section,
        target: target))
  }
}
