/// The sets that are found by one token, in the order of their sizes.
struct PostingEntries {
  /// What rules out most sets, in little memory.
  private struct Limits {
    let size: Int32
    /// The largest set that can find this one.
    let largestPartner: Int32
  }

  private var limits: [Limits] = []
  private var signatures: [SIMD2<UInt64>] = []
  private var postings: [Int32] = []
  /// The first set that is not too small for those to come.
  private var low = 0

  mutating func removeAll() {
    limits.removeAll(keepingCapacity: true)
    signatures.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    low = 0
  }

  /// Adds a set that is no smaller than those before.
  mutating func append(
    _ posting: Int, size: Int, largestPartner: Int, _ signature: SIMD2<UInt64>
  ) {
    limits.append(
      Limits(
        size: Int32(clamping: size), largestPartner: Int32(clamping: largestPartner)))
    signatures.append(signature)
    postings.append(Int32(truncatingIfNeeded: posting))
  }

  /// Whether there are sets of `smallest` to `largest` tokens; `smallest` never falls.
  @inline(__always)
  mutating func hasSets(from smallest: Int, to largest: Int) -> Bool {
    while low < limits.count, Int(limits[low].size) < smallest { low += 1 }
    return low < limits.count && Int(limits[low].size) <= largest
  }

  /// Calls `body` with the posting of each set of up to `largest` tokens that a set of `size` may be
  /// similar to, the largest first, until as many as `effort` allows were close to it, as `body` says.
  ///
  /// - Parameter most: the most bits by which the signatures may differ.
  @inline(__always)
  func forEach(
    to largest: Int, closeTo signature: SIMD2<UInt64>, within most: Int, size: Int,
    _ effort: JoinEffort, _ body: (Int) -> Bool
  ) {
    let size = Int32(clamping: size)
    let most = UInt64(truncatingIfNeeded: most)
    let end = self.end(upTo: Int32(clamping: largest))
    let start = end - low > effort.reach ? end - effort.reach : low
    var found = 0
    limits.withUnsafeBufferPointer { limits in
      signatures.withUnsafeBufferPointer { signatures in
        for index in stride(from: end - 1, through: start, by: -1) {
          guard limits[index].largestPartner >= size else { continue }
          // One half is enough to rule out most.
          let bits = signatures[index] ^ signature
          let half = bits[0].nonzeroBitCount
          guard half <= most, half + bits[1].nonzeroBitCount <= most, body(Int(postings[index]))
          else { continue }
          found += 1
          if found == effort.closeLooks { return }
        }
      }
    }
  }

  /// The end of the sets of up to `size` tokens.
  private func end(upTo size: Int32) -> Int {
    guard let last = limits.last, last.size > size else { return limits.count }
    var (start, end) = (low, limits.count)
    while start < end {
      let middle = (start + end) / 2
      if limits[middle].size <= size { start = middle + 1 } else { end = middle }
    }
    return end
  }
}
