/// The entries of a baseline while a run looks for their findings.
struct BaselineStock {
  private var entries: [BaselineEntry]
  /// How many findings of each entry were not met yet.
  private var left: [Int]
  private var positions: [BaselineEntry.Key: Int] = [:]
  /// The entries of files that are gone, by fingerprint.
  private var homeless: [String: [Int]] = [:]
  /// What was met in a file of another name.
  private var moved: [BaselineEntry] = []

  init(_ entries: [BaselineEntry]) {
    self.entries = entries
    left = entries.map(\.count)
    for (index, entry) in entries.enumerated() { positions[entry.key] = index }
  }

  /// Whether a finding in `file` is remembered.
  mutating func take(_ fingerprint: String, in file: String) -> Bool {
    let key = BaselineEntry.Key(file: file, fingerprint: fingerprint)
    guard let index = positions[key], left[index] > 0 else { return false }
    left[index] -= 1
    return true
  }

  /// From now on the findings of `files` are found elsewhere too.
  mutating func lookElsewhere(for files: Set<String>) {
    for index in entries.indices.reversed()
    where left[index] > 0 && files.contains(entries[index].file) {
      homeless[entries[index].fingerprint, default: []].append(index)
    }
  }

  /// Whether a finding in `file` is remembered of a file that is gone.
  mutating func takeMoved(_ fingerprint: String, to file: String) -> Bool {
    guard let index = homeless[fingerprint]?.last else { return false }
    left[index] -= 1
    if left[index] == 0 { homeless[fingerprint]?.removeLast() }
    entries[index].count -= 1
    var entry = entries[index]
    entry.file = file
    entry.count = 1
    moved.append(entry)
    return true
  }

  /// What was not met, with the number of findings that were not.
  var unmatched: [BaselineEntry] {
    entries.indices.filter { left[$0] > 0 }.map { index in
      var entry = entries[index]
      entry.count = left[index]
      return entry
    }
  }

  /// What remains when what was not met of `mended` is forgotten.
  func entries(without mended: Set<BaselineEntry.Key>) -> [BaselineEntry] {
    let kept = entries.indices.compactMap { index -> BaselineEntry? in
      var entry = entries[index]
      if mended.contains(entry.key) { entry.count -= left[index] }
      return entry.count > 0 ? entry : nil
    }
    return Baseline.joined(kept + moved, +)
  }
}
