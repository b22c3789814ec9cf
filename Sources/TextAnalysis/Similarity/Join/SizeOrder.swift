/// Sets in the order of their sizes; of equal size, in the order in which they were given.
struct SizeOrder: Sendable {
  /// The sets.
  let sets: [SetReference]
  /// Their positions in the list that was given.
  let positions: [Int32]
  /// Their sizes.
  let sizes: [Int32]
  /// Their signatures, folded.
  let signatures: [SIMD2<UInt64>]

  /// Orders `members`, without the empty ones.
  init(_ members: [SetReference], _ parts: [TokenSets]) {
    let given = members.map { Int32(clamping: parts[$0.part].size(of: $0.index)) }
    positions = Self.ordered(given)
    sets = positions.map { members[Int($0)] }
    sizes = positions.map { given[Int($0)] }
    signatures = sets.map { parts[$0.part].signatures[$0.index].folded }
  }

  /// The positions of the sizes above 0 in rising order. All but the largest sizes are counted.
  private static func ordered(_ sizes: [Int32]) -> [Int32] {
    let limit = 4096
    var starts = [Int](repeating: 0, count: limit + 1)
    for size in sizes where size > 0 && size < limit { starts[Int(size) + 1] += 1 }
    for size in 1...limit { starts[size] += starts[size - 1] }
    var positions = [Int32](repeating: 0, count: starts[limit])
    for (position, size) in sizes.enumerated() where size > 0 && size < limit {
      positions[starts[Int(size)]] = Int32(truncatingIfNeeded: position)
      starts[Int(size)] += 1
    }
    let large = sizes.indices.filter { sizes[$0] >= limit }
      .sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    return positions + large.map { Int32(truncatingIfNeeded: $0) }
  }
}
