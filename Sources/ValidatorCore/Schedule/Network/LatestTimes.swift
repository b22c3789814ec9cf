/// The latest time of every point that the ceilings allow: the same pass, backwards.
struct LatestTimes {
  /// The time of a point that nothing limits.
  static let unlimited = Int.max

  /// Why a point may not come later.
  struct Limit {
    /// The latest time.
    var time = LatestTimes.unlimited
    /// The point that this one leads to; -1 where a ceiling limits the point itself.
    var target: Int32 = -1
    /// How it leads there.
    var step = PointStep.none
    /// The ceiling in the end: its position, or -1 for the common one.
    var ceiling: Int32 = -1
    /// The task whose finish or start that ceiling limits.
    var task: Int32 = -1
    /// Of the tasks on the way whose deadlines are later than the limit, the one nearest to the ceiling; -1 for none.
    var late: Int32 = -1
    /// The number of constraints up to the ceiling.
    var length: Int32 = 0
  }

  private(set) var limits: [Limit]
  /// For each task with a deadline, what limits its finish beside the deadline.
  private(set) var beside: [Int: Limit] = [:]

  /// - Parameter deadlines: the position of each task's deadline among the ceilings, or -1.
  init(_ links: TaskPoints, _ order: PointOrder, deadlines: [Int32]) {
    limits = Array(repeating: Limit(), count: links.count)
    let network = links.network
    for (index, ceiling) in network.ceilings.enumerated()
    where ceiling.task >= 0 && ceiling.task < network.count {
      if ceiling.end == .finish, deadlines[ceiling.task] == Int32(index) { continue }
      limit(
        ceiling.task * 2 + (ceiling.end == .finish ? 1 : 0),
        Limit(time: ceiling.time, ceiling: Int32(index), task: Int32(ceiling.task), length: 1))
    }
    if let ceiling = network.commonCeiling {
      for task in 0..<network.count where !network.freeOfCeiling[task] {
        limit(task * 2 + 1, Limit(time: ceiling, task: Int32(task), length: 1))
      }
    }
    for point in order.points.reversed().lazy.map({ Int($0) }) {
      links.forEachLink(from: point) { link in limit(point, by: link, links) }
      guard point & 1 == 1, deadlines[point >> 1] >= 0 else { continue }
      limit(task: point >> 1, by: deadlines[point >> 1], network)
    }
  }

  private mutating func limit(task: Int, by deadline: Int32, _ network: TaskNetwork) {
    let found = limits[task * 2 + 1]
    beside[task] = found
    let time = network.ceilings[Int(deadline)].time
    guard time > found.time else {
      limits[task * 2 + 1] = Limit(time: time, ceiling: deadline, task: Int32(task), length: 1)
      return
    }
    // What goes beyond the common ceiling itself is not told as late.
    guard found.late < 0, network.commonCeiling.map({ time <= $0 }) ?? true else { return }
    limits[task * 2 + 1].late = Int32(task)
  }

  /// The time of a point; nil for one that nothing limits.
  subscript(point: Int) -> Int? {
    limits[point].time == Self.unlimited ? nil : limits[point].time
  }

  private mutating func limit(_ point: Int, by link: TaskPoints.Link, _ links: TaskPoints) {
    var found = limits[link.point]
    guard found.time != Self.unlimited else { return }
    found.time = links.delay(of: link.step, to: link.point).start(endingAt: found.time)
    found.length += links.isStated(link.step, to: link.point) ? 1 : 0
    found.target = Int32(link.point)
    found.step = link.step
    limit(point, found)
  }

  private mutating func limit(_ point: Int, _ found: Limit) {
    let known = limits[point]
    guard found.time < known.time || found.time == known.time && found.length < known.length
    else { return }
    limits[point] = found
  }
}
