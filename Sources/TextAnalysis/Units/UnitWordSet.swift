/// A set of words, as bits.
struct UnitWordSet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral words: UnitWord...) {
    for word in words { insert(word) }
  }

  mutating func insert(_ word: UnitWord) { bits |= 1 << UInt64(word.rawValue) }

  var isEmpty: Bool { bits == 0 }

  func contains(_ word: UnitWord) -> Bool { bits & 1 << UInt64(word.rawValue) != 0 }

  func isDisjoint(with other: UnitWordSet) -> Bool { bits & other.bits == 0 }

  func isSubset(of other: UnitWordSet) -> Bool { bits & ~other.bits == 0 }
}
