/// What a clause has in common with another one, and what only it says.
struct GistShare {
  /// What both speak of, and how much that tells.
  private(set) var shared: [(value: UInt32, weight: UInt8)] = []
  /// What only this clause says. What lies where two of the shared things meet tells nothing, and of
  /// a longer word of which a part is shared only its other parts are here, if it has no others
  /// than known ones.
  private(set) var rest: [GistSymbol] = []

  /// So many characters of a longer word that are in none of its parts say something of their own.
  private static let leastUnknown = 2

  private enum Cover: UInt8 {
    case none
    /// A part of a longer word is shared.
    case part
    case whole
  }

  /// - Parameter values: what both clauses speak of, as whole words or inside of them.
  init(_ gist: Gist, _ values: [UInt32]) {
    withUnsafeTemporaryAllocation(of: Cover.self, capacity: gist.characters.count) { covers in
      covers.initialize(repeating: .none)
      for symbol in gist.symbols where values.contains(symbol.value) {
        add(symbol)
        for place in symbol.place { covers[place] = .whole }
      }
      for part in gist.parts where values.contains(part.value) {
        guard covers[part.place.lowerBound] != .whole else { continue }
        add(part)
        for place in part.place { covers[place] = .part }
      }
      for symbol in gist.symbols where !values.contains(symbol.value) {
        addRest(symbol, gist.parts, values, covers)
      }
    }
  }

  private mutating func add(_ symbol: GistSymbol) {
    guard let known = shared.firstIndex(where: { $0.value == symbol.value }) else {
      return shared.append((symbol.value, symbol.weight))
    }
    shared[known].weight = max(shared[known].weight, symbol.weight)
  }

  private mutating func addRest(
    _ symbol: GistSymbol, _ parts: [GistSymbol], _ values: [UInt32],
    _ covers: UnsafeMutableBufferPointer<Cover>
  ) {
    if symbol.kind == .unknown {
      let isCovered =
        covers[symbol.place.lowerBound] != .none && covers[symbol.place.upperBound - 1] != .none
      if !isCovered { rest.append(symbol) }
    } else if symbol.place.contains(where: { covers[$0] == .part }) {
      let inside = parts.filter { symbol.place.contains($0.place.lowerBound) }
      rest +=
        symbol.unknownCount < Self.leastUnknown
        ? inside.filter { !values.contains($0.value) } : [symbol]
    } else {
      rest.append(symbol)
    }
  }
}
