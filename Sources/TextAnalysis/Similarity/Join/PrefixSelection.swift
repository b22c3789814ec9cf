/// Selects the rarest tokens of sets, one set after another with the same memory.
struct PrefixSelection {
  /// The tokens that were selected last, in the order of their levels; behind them stand others.
  private var tokens: [UInt32] = []
  /// For each of them, how many tokens of the set have a lower level.
  private var positions: [UInt32] = []

  private let rarity: TokenRarity
  /// The level of each token of the set.
  private var levels: [UInt8] = []
  /// The number of tokens of each level; where they start and, once they are in place, where they end.
  private var counts = [Int](repeating: 0, count: TokenRarity.levelCount)
  private var starts = [Int](repeating: 0, count: TokenRarity.levelCount)

  /// A selection in the order of `rarity`.
  init(rarity: TokenRarity) {
    self.rarity = rarity
  }

  /// Selects the `count` rarest tokens of `set`, of which the first `first` are the rarest.
  mutating func select(_ count: Int, first: Int, of set: UnsafeBufferPointer<UInt32>) {
    if levels.count < set.count {
      levels = [UInt8](repeating: 0, count: set.count * 2)
      tokens = [UInt32](repeating: 0, count: set.count * 2)
      positions = tokens
    }
    countLevels(of: set)
    let last = findStarts(upTo: count)
    spread(set, upTo: last)
    settle(count, last)
    settle(first, last)
  }

  private mutating func countLevels(of set: UnsafeBufferPointer<UInt32>) {
    levels.withUnsafeMutableBufferPointer { levels in
      counts.withUnsafeMutableBufferPointer { counts in
        counts.update(repeating: 0)
        for (index, token) in set.enumerated() {
          let level = rarity.level(of: token)
          levels[index] = level
          counts[Int(level)] += 1
        }
      }
    }
  }

  /// Finds where each level starts up to the one at which `count` tokens are reached.
  private mutating func findStarts(upTo count: Int) -> Int {
    var sum = 0
    for level in counts.indices {
      starts[level] = sum
      sum += counts[level]
      if sum >= count { return level }
    }
    return counts.count - 1
  }

  private mutating func spread(_ set: UnsafeBufferPointer<UInt32>, upTo last: Int) {
    for level in 0...last where counts[level] > 0 {
      let start = UInt32(truncatingIfNeeded: starts[level])
      for index in starts[level]..<(starts[level] + counts[level]) { positions[index] = start }
    }
    tokens.withUnsafeMutableBufferPointer { tokens in
      starts.withUnsafeMutableBufferPointer { starts in
        levels.withUnsafeBufferPointer { levels in
          for (index, token) in set.enumerated() where Int(levels[index]) <= last {
            let level = Int(levels[index])
            tokens[starts[level]] = token
            starts[level] += 1
          }
        }
      }
    }
  }

  /// Lends the first `count` of the tokens and of their positions.
  @inline(__always)
  func withSelected(
    _ count: Int, _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>) -> Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in
      positions.withUnsafeBufferPointer {
        body(
          UnsafeBufferPointer(rebasing: tokens[..<count]),
          UnsafeBufferPointer(rebasing: $0[..<count]))
      }
    }
  }

  /// Orders the level that `boundary` parts by value, so that the same tokens stand before it
  /// whatever the order in which the set was written.
  private mutating func settle(_ boundary: Int, _ last: Int) {
    guard boundary < starts[last] else { return }
    var level = 0
    while starts[level] <= boundary { level += 1 }
    let start = starts[level] - counts[level]
    guard start < boundary else { return }
    let end = starts[level]
    // A slice of the array that is sorted would be a copy of the array.
    tokens.withUnsafeMutableBufferPointer {
      UnsafeMutableBufferPointer(rebasing: $0[start..<end]).sortFew()
    }
  }
}
