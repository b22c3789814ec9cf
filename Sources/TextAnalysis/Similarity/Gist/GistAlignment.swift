/// Two clauses side by side, by what they speak of.
struct GistAlignment {
  /// Whether one thing stands for another beside something that is shared, in the same part of a
  /// list: 体育教师配备 and 美育教师配备.
  let isParallel: Bool

  /// - Parameters:
  ///   - shared: what both speak of, wherever.
  ///   - namesWork: whether that names a piece of work by itself: then only known things make it other work.
  init(_ one: [GistSymbol], _ two: [GistSymbol], shared: [UInt32], namesWork: Bool) {
    // What is done is no thing in the place of another.
    func isThing(_ symbol: GistSymbol) -> Bool {
      symbol.kind != .action && !shared.contains(symbol.value)
        && (!namesWork || symbol.traits.contains(.number)
          || symbol.isListed && symbol.weight > 1)
    }
    guard one.contains(where: isThing), two.contains(where: isThing) else {
      isParallel = false
      return
    }
    let anchors = Self.anchors(one, two)
    let edges = [(-1, -1)] + anchors + [(one.count, two.count)]
    isParallel = zip(edges, edges.dropFirst()).contains { before, after in
      Self.differs(
        one[(before.0 + 1)..<after.0].filter(isThing),
        two[(before.1 + 1)..<after.1].filter(isThing),
        beside: [before, after].compactMap { edge in
          one.indices.contains(edge.0) ? (one[edge.0].item, two[edge.1].item) : nil
        })
    }
  }

  /// Whether both clauses have something of their own beside what is shared.
  private static func differs(
    _ first: [GistSymbol], _ second: [GistSymbol], beside anchors: [(UInt8, UInt8)]
  ) -> Bool {
    anchors.contains { anchor in
      first.contains { one in
        one.item == anchor.0
          && second.contains { two in
            two.item == anchor.1 && one.traits.contains(.place) == two.traits.contains(.place)
          }
      }
    }
  }

  /// The positions of what is shared, in the order of both, as much of it as can be.
  private static func anchors(_ first: [GistSymbol], _ second: [GistSymbol]) -> [(Int, Int)] {
    let width = second.count + 1
    var best = [Int](repeating: 0, count: (first.count + 1) * width)
    for one in first.indices.reversed() {
      for two in second.indices.reversed() {
        let skip = max(best[(one + 1) * width + two], best[one * width + two + 1])
        let taken =
          first[one].value == second[two].value
          ? best[(one + 1) * width + two + 1] + Int(first[one].weight) : 0
        best[one * width + two] = max(skip, taken)
      }
    }
    var anchors: [(Int, Int)] = []
    var (one, two) = (0, 0)
    while one < first.count, two < second.count {
      let here = best[one * width + two]
      if here == best[(one + 1) * width + two] {
        one += 1
      } else if here == best[one * width + two + 1] {
        two += 1
      } else {
        anchors.append((one, two))
        (one, two) = (one + 1, two + 1)
      }
    }
    return anchors
  }
}
