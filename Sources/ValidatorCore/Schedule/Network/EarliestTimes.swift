/// The earliest time of every point: the longest path from a floor, found in one pass over the points in order.
struct EarliestTimes {
  /// The time of a point that nothing holds back.
  static let unknown = Int.min

  private(set) var times: [Int]
  /// What holds each point back: of several that hold it back as long, one behind the fewest constraints.
  private(set) var steps: [PointStep]
  private var lengths: [Int32]

  init(_ links: TaskPoints, _ order: PointOrder) {
    times = Array(repeating: Self.unknown, count: links.count)
    steps = Array(repeating: .none, count: links.count)
    lengths = Array(repeating: 0, count: links.count)
    let network = links.network
    for (index, floor) in network.floors.enumerated()
    where floor.task >= 0 && floor.task < network.count {
      hold(floor.task * 2, until: floor.time, .floor(Int32(index)), length: 1)
    }
    if let floor = network.commonFloor {
      for task in 0..<network.count where !network.freeOfFloor[task] {
        hold(task * 2, until: floor, .commonFloor, length: 1)
      }
    }
    for point in order.points.lazy.map({ Int($0) }) where times[point] != Self.unknown {
      let (time, length) = (times[point], lengths[point])
      links.forEachLink(from: point) { link in
        hold(
          link.point, until: links.delay(of: link.step, to: link.point).end(from: time), link.step,
          length: length + (links.isStated(link.step, to: link.point) ? 1 : 0))
      }
    }
  }

  /// The time of a point; nil for one that nothing holds back.
  subscript(point: Int) -> Int? {
    times[point] == Self.unknown ? nil : times[point]
  }

  private mutating func hold(_ point: Int, until time: Int, _ step: PointStep, length: Int32) {
    guard time > times[point] || time == times[point] && length < lengths[point] else { return }
    times[point] = time
    steps[point] = step
    lengths[point] = length
  }
}
