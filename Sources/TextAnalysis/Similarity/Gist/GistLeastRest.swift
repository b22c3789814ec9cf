/// How little of something is left to a clause that alone speaks of it, whatever the other clause says: a lower bound of
/// what ``GistShare`` finds, for ruling out pairs before what they share is looked at.
struct GistLeastRest: Sendable {
  /// How much it tells at least; nothing where it may lie inside of what is shared.
  private(set) var weight: UInt8 = 0
  /// The first and the last character of the word, by which it may be kin to another one; 0 where it can be no kin.
  private(set) var edges: (first: UInt32, last: UInt32) = (0, 0)

  /// Stands for an edge where several words mean the same.
  private static let anyEdge = UInt32.max

  /// Adds the least rests of a clause, one for each of its values.
  ///
  /// A symbol is surely left where nothing else that may be shared covers it: for a listed word no part of it (or the
  /// parts leave too much of it), for two unlisted neighbours no other pair over one of their characters. Of symbols
  /// with one value only the first is weighed, so the least of them counts.
  ///
  /// - Parameters:
  ///   - symbols: those of the clause, and the parts behind them.
  ///   - values: how many different values they have.
  static func append(
    _ symbols: ArraySlice<GistSymbol>, characters: [UInt32], values: Int,
    to rests: inout [GistLeastRest]
  ) {
    let start = rests.count
    for _ in 0..<values { rests.append(GistLeastRest()) }
    rests.withUnsafeMutableBufferPointer { rests in
      symbols.withUnsafeBufferPointer { symbols in
        characters.withUnsafeBufferPointer { characters in
          fill(UnsafeMutableBufferPointer(rebasing: rests[start...]), symbols, characters)
        }
      }
    }
  }

  private static func fill(
    _ rests: UnsafeMutableBufferPointer<GistLeastRest>,
    _ symbols: UnsafeBufferPointer<GistSymbol>, _ characters: UnsafeBufferPointer<UInt32>
  ) {
    // Of so many, some are not weighed at all.
    let areWeighed = symbols.count <= GistAlignment.mostSymbols
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: characters.count) { covers in
      covers.initialize(repeating: 0)
      for symbol in symbols {
        for place in symbol.place where covers[place] < .max { covers[place] += 1 }
      }
      for symbol in symbols {
        rests[Int(symbol.number)].addEdges(symbol, characters)
        guard areWeighed, isAlone(symbol, covers) else { continue }
        rests[Int(symbol.number)].weight = .max
      }
    }
    for symbol in symbols {
      let weight = symbol.isBuilding ? 0 : UInt8(clamping: symbol.restWeight)
      rests[Int(symbol.number)].weight = min(rests[Int(symbol.number)].weight, weight)
    }
  }

  private static func isAlone(
    _ symbol: GistSymbol, _ covers: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let place = symbol.place
    guard !place.isEmpty else { return false }
    guard symbol.kind == .unknown else {
      return symbol.unknownCount >= GistShare.leastUnknown || place.allSatisfy { covers[$0] == 1 }
    }
    return covers[place.lowerBound] == 1 || covers[place.upperBound - 1] == 1
  }

  private mutating func addEdges(
    _ symbol: GistSymbol, _ characters: UnsafeBufferPointer<UInt32>
  ) {
    let place = symbol.place
    guard symbol.isListed, place.count > 1 else { return }
    let (first, last) = (characters[place.lowerBound], characters[place.upperBound - 1])
    edges.first = edges.first == 0 || edges.first == first ? first : Self.anyEdge
    edges.last = edges.last == 0 || edges.last == last ? last : Self.anyEdge
  }

  /// Whether two words may be kin, see ``GistKinship``: then they begin or end alike.
  @inline(__always)
  func mayBeKin(_ other: GistLeastRest) -> Bool {
    guard edges.first != 0, other.edges.first != 0 else { return false }
    return edges.first == other.edges.first || edges.last == other.edges.last
      || max(edges.first, edges.last, other.edges.first, other.edges.last) == Self.anyEdge
  }
}
