/// Tasks of earlier plans that a near-duplicate can be made from: the latest ones only, so that
/// memory does not grow with the corpus.
struct EarlierTasks {
  struct Entry {
    let file: String
    let county: Int
    let task: GeneratedTask
  }

  private static let limit = 4096
  private var entries: [Entry] = []
  private var next = 0

  mutating func add(_ entry: Entry) {
    if entries.count < EarlierTasks.limit {
      entries.append(entry)
    } else {
      entries[next] = entry
      next = (next + 1) % EarlierTasks.limit
    }
  }

  /// A task of another plan, of the same county where there is one.
  func pick(for county: Int, notIn file: String, using random: inout SplitMix64) -> Entry? {
    let others = entries.indices.filter { entries[$0].file != file }
    let own = others.filter { entries[$0].county == county }
    let candidates = own.isEmpty ? others : own
    return candidates.isEmpty ? nil : entries[random.pick(candidates)]
  }
}
