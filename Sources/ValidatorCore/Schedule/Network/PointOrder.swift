/// The time points in an order in which every link leads forward (A. B. Kahn, "Topological sorting of large networks",
/// Communications of the ACM 5, 1962). Waits that close a cycle are cut; the cycles are kept.
struct PointOrder {
  private(set) var points: [Int32] = []
  /// The cycles, each as the links to its points in turn.
  private(set) var cycles: [[CycleLink]] = []

  /// A link of a cycle.
  struct CycleLink {
    var step: PointStep
    var point: Int
  }

  /// How often a cycle is looked for behind the cycles that were cut; then all waits that are left in one are cut.
  private static let rounds = 16

  init(_ links: inout TaskPoints) {
    points = Self.sorted(links)
    var round = 0
    while points.count < links.count {
      var isLeft = [Bool](repeating: true, count: links.count)
      for point in points { isLeft[Int(point)] = false }
      let knots = PointKnots(links, among: isLeft)
      for waits in knots.waits(links) {
        guard let first = waits.first else { continue }
        let cycle = knots.cycle(through: first, links)
        cycles.append(cycle)
        for case .wait(let wait) in cycle.map(\.step) { links.cut(Int(wait)) }
        guard round >= Self.rounds else { continue }
        for wait in waits { links.cut(wait) }
      }
      points = Self.sorted(links)
      round += 1
    }
  }

  /// The points that no cycle leads to, in order.
  private static func sorted(_ links: TaskPoints) -> [Int32] {
    var open = [Int32](repeating: 0, count: links.count)
    for point in 0..<links.count { links.forEachLink(from: point) { open[$0.point] += 1 } }
    var order: [Int32] = []
    order.reserveCapacity(links.count)
    for point in 0..<links.count where open[point] == 0 { order.append(Int32(point)) }
    var next = 0
    while next < order.count {
      let point = Int(order[next])
      next += 1
      links.forEachLink(from: point) { link in
        open[link.point] -= 1
        if open[link.point] == 0 { order.append(Int32(link.point)) }
      }
    }
    return order
  }
}
