/// What a clause has in common with another one, and what only it says.
struct GistShare: Sendable {
  /// For each of the things that both speak of, how much it tells in this clause; 0 for what stands only inside of
  /// something else that is shared.
  private(set) var weights = ReusedList<UInt8>()
  /// What only this clause says. What lies where two of the shared things meet tells nothing, and of
  /// a longer word of which a part is shared only its other parts are here, if it has no others
  /// than known ones.
  var rest: [GistSymbol] = []
  /// How much more is told by a name of work all of whose parts are shared than by these: 班主任培训 by 班主任、园长培训.
  private(set) var wholes = 0

  /// So many characters of a longer word that are in none of its parts say something of their own.
  static let leastUnknown = 2
  /// A name of work is more than its parts only if these tell more.
  private static let leastParts = 2
  /// The most that a name of work, which tells 4, tells more than such parts.
  static let mostOfWhole = 1

  private enum Cover: UInt8 {
    case none
    /// A part of a longer word is shared.
    case part
    case whole
  }

  /// Turns to a clause.
  ///
  /// - Parameters:
  ///   - positions: for each of the different values of the clause, its position among those that both clauses
  ///     speak of, as whole words or inside of them; less than 0 for the others.
  ///   - count: how many values both speak of.
  mutating func read(_ gist: GistView, _ positions: ReusedList<Int32>, of count: Int) {
    if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    weights.fill(0, count: count)
    wholes = 0
    withUnsafeTemporaryAllocation(of: Cover.self, capacity: gist.characters.count) { covers in
      covers.initialize(repeating: .none)
      positions.withElements { positions in
        cover(gist, positions, covers)
        for symbol in gist.symbols where positions[Int(symbol.number)] < 0 {
          addRest(symbol, gist.parts, positions, covers)
        }
      }
    }
  }

  /// Weighs what is shared, and notes where it stands.
  private mutating func cover(
    _ gist: GistView, _ positions: UnsafeBufferPointer<Int32>,
    _ covers: UnsafeMutableBufferPointer<Cover>
  ) {
    for symbol in gist.symbols {
      let position = Int(positions[Int(symbol.number)])
      guard position >= 0 else { continue }
      weights[position] = max(weights[position], symbol.weight)
      for place in symbol.place { covers[place] = .whole }
    }
    for part in gist.parts {
      let position = Int(positions[Int(part.number)])
      guard position >= 0, covers[part.place.lowerBound] != .whole else { continue }
      weights[position] = max(weights[position], part.weight)
      for place in part.place { covers[place] = .part }
    }
  }

  private mutating func addRest(
    _ symbol: GistSymbol, _ parts: UnsafeBufferPointer<GistSymbol>,
    _ positions: UnsafeBufferPointer<Int32>, _ covers: UnsafeMutableBufferPointer<Cover>
  ) {
    let place = symbol.place
    if symbol.kind == .unknown {
      let isCovered = covers[place.lowerBound] != .none && covers[place.upperBound - 1] != .none
      if !isCovered { rest.append(symbol) }
    } else if symbol.unknownCount < Self.leastUnknown,
      place.contains(where: { covers[$0] == .part })
    {
      let count = rest.count
      var weight = 0
      for part in parts where place.contains(part.place.lowerBound) {
        if positions[Int(part.number)] < 0 { rest.append(part) } else { weight += Int(part.weight) }
      }
      if rest.count == count, symbol.kind == .work, weight > Self.leastParts {
        wholes = max(wholes, min(Self.mostOfWhole, Int(symbol.weight) - weight))
      }
    } else {
      rest.append(symbol)
    }
  }
}
