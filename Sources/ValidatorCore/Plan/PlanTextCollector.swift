/// Collects the texts of a plan, and where their bytes stand.
struct PlanTextCollector {
  private(set) var entries: [PlanFieldText] = []
  private(set) var bytes: PlanTextBytes

  init(room: Int) {
    entries.reserveCapacity(room)
    bytes = PlanTextBytes(room: room)
  }

  mutating func append(
    _ text: consuming PlanText, _ field: PlanKey, _ scope: PlanScope, task: Int?, section: Int?
  ) {
    bytes.append(text)
    entries.append(PlanFieldText(text, field, scope, task: task, section: section))
  }
}
