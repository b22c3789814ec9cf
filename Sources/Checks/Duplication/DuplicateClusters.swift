import TextAnalysis

/// An order of pairs in which those stand beside each other that are linked by others: their members are read once.
enum DuplicateClusters {
  /// The positions of `pairs` of `count` members.
  static func order(of pairs: [SimilarPair], among count: Int) -> [Int] {
    var homes = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    for pair in pairs {
      let (one, two) = (home(of: pair.first, &homes), home(of: pair.second, &homes))
      homes[max(one, two)] = Int32(truncatingIfNeeded: min(one, two))
    }
    let keys = pairs.enumerated().map { index, pair in
      UInt64(home(of: pair.first, &homes)) << 32 | UInt64(index)
    }
    return keys.sorted().map { Int($0 & 0xFFFF_FFFF) }
  }

  /// The first member of the cluster of a member; the way there is made shorter.
  private static func home(of member: Int, _ homes: inout [Int32]) -> Int {
    var member = member
    while Int(homes[member]) != member {
      homes[member] = homes[Int(homes[member])]
      member = Int(homes[member])
    }
    return member
  }
}
