/// Finds words of two clauses of which one holds the other or shortens it: 高中 and 普通高中, 公租房 and
/// 公共租赁住房.
enum GistKinship {
  /// The most words of a clause that are looked at.
  private static let most = 24

  /// Pairs of what only one of the clauses speaks of, as positions in `own` and `others`.
  static func pairs(
    _ first: GistView, _ own: [GistSymbol], _ second: GistView, _ others: [GistSymbol]
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for index in 0..<min(most, own.count) where own[index].isListed {
      let word = word(own[index], of: first)
      let kin = (0..<min(most, others.count)).first { other in
        others[other].isListed && isKin(word, self.word(others[other], of: second))
          && !pairs.contains { $0.1 == other }
      }
      if let kin { pairs.append((index, kin)) }
    }
    return pairs
  }

  private typealias Word = UnsafeBufferPointer<UInt32>

  @inline(__always)
  private static func word(_ symbol: GistSymbol, of gist: GistView) -> Word {
    Word(rebasing: gist.characters[symbol.place])
  }

  private static func isKin(_ one: Word, _ two: Word) -> Bool {
    one.count < two.count ? shortens(one, two) : shortens(two, one)
  }

  /// Whether `short` ends `long`, or begins like it and goes on with later characters of it in their
  /// order. What `long` begins with may be another thing: 学校 and 学校体育.
  private static func shortens(_ short: Word, _ long: Word) -> Bool {
    guard short.count > 1, short.count < long.count else { return false }
    let rest = long.count - short.count
    if short.indices.allSatisfy({ short[$0] == long[rest + $0] }) { return true }
    guard short[0] == long[0], !short.indices.allSatisfy({ short[$0] == long[$0] }) else {
      return false
    }
    var found = 1
    for scalar in long.dropFirst() where found < short.count && scalar == short[found] {
      found += 1
    }
    return found == short.count
  }
}
