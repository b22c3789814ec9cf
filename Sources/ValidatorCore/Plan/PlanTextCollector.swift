/// Collects the texts of a plan, and where their bytes stand.
struct PlanTextCollector {
  private(set) var entries: [PlanFieldText] = []
  private(set) var bytes: PlanTextBytes

  init(room: Int) {
    entries.reserveCapacity(room)
    bytes = PlanTextBytes(room: room)
  }

  mutating func append(_ entry: PlanFieldText) {
    entries.append(entry)
    bytes.append(entry.text)
  }
}
