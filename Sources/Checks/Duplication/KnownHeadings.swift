import TextAnalysis
import ValidatorCore

/// The hashes of the headings that were met: tells headings that may be equal from those that certainly are not, at
/// the cost of folding each once.
struct KnownHeadings {
  private var hashes: Set<Int> = []
  private var key: [UInt8] = []

  /// Room for `room` headings.
  init(room: Int) {
    hashes.reserveCapacity(room)
  }

  /// Adds a heading below `parent`; false where one with the same hash was there.
  mutating func add(_ heading: PlanText, under parent: Int) -> Bool {
    heading.withBytes { add($0, under: parent) }
  }

  /// Adds a heading and its halves below `parent`; false where one with the same hash was there.
  mutating func addWithHalves(_ heading: PlanText, under parent: Int) -> Bool {
    heading.withBytes { text in
      var isNew = add(text, under: parent)
      for half in Heading.halves(of: text) where !add(text.part(half), under: parent) {
        isNew = false
      }
      return isNew
    }
  }

  private mutating func add(_ heading: ByteView, under parent: Int) -> Bool {
    key.removeAll(keepingCapacity: true)
    Heading.key(heading, into: &key)
    guard !key.isEmpty else { return true }
    let hash = key.withUnsafeBufferPointer { ByteView($0).hash }
    return hashes.insert(hash ^ (parent &+ 2) &* 0x9E37_79B9).inserted
  }
}
