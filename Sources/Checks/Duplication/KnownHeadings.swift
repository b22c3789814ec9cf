import TextAnalysis
import ValidatorCore

/// The hashes of the headings that were met: tells headings that may be equal from those that certainly are not, at
/// the cost of folding each once.
struct KnownHeadings {
  private var hashes: Set<Int> = []
  private var key: [UInt8] = []

  /// Room for the titles of `tasks` tasks.
  init(tasks: Int) {
    hashes.reserveCapacity(tasks)
  }

  /// Adds a heading below `parent`; false where one with the same hash was there.
  mutating func add(_ heading: PlanText, under parent: Int) -> Bool {
    key.removeAll(keepingCapacity: true)
    heading.withBytes { Heading.key($0, into: &key) }
    guard !key.isEmpty else { return true }
    let hash = key.withUnsafeBufferPointer { ByteView($0).hash }
    return hashes.insert(hash ^ (parent &+ 2) &* 0x9E37_79B9).inserted
  }
}
