/// Finds words of two clauses of which one holds the other or shortens it: 高中 and 普通高中, 公租房 and
/// 公共租赁住房.
enum GistKinship {
  /// The most words of a clause that are looked at.
  private static let most = 24

  /// Pairs of what only one of the clauses speaks of, as positions in `own` and `others`.
  static func pairs(_ first: Gist, _ own: [GistSymbol], _ second: Gist, _ others: [GistSymbol])
    -> [(Int, Int)]
  {
    var pairs: [(Int, Int)] = []
    for (index, symbol) in own.prefix(most).enumerated() where symbol.isListed {
      let word = first.characters[symbol.place]
      let kin = others.prefix(most).indices.first { other in
        others[other].isListed && !pairs.contains { $0.1 == other }
          && isKin(word, second.characters[others[other].place])
      }
      if let kin { pairs.append((index, kin)) }
    }
    return pairs
  }

  private static func isKin(_ one: ArraySlice<UInt32>, _ two: ArraySlice<UInt32>) -> Bool {
    one.count < two.count ? shortens(one, two) : shortens(two, one)
  }

  /// Whether `short` ends `long`, or begins like it and goes on with later characters of it in their
  /// order. What `long` begins with may be another thing: 学校 and 学校体育.
  private static func shortens(_ short: ArraySlice<UInt32>, _ long: ArraySlice<UInt32>) -> Bool {
    guard short.count > 1, short.count < long.count else { return false }
    if long.suffix(short.count) == short { return true }
    guard short.first == long.first, long.prefix(short.count) != short else { return false }
    var rest = short.dropFirst()
    for scalar in long.dropFirst() where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
