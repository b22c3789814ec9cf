/// The strongly connected components of the time points: points that each lead to one another (R. Tarjan,
/// "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972).
struct PointKnots {
  /// The knot of each point; -1 for points that were not looked at.
  private var knots: [Int32]
  private var count: Int32 = 0

  /// - Parameter isLeft: the points to look at.
  init(_ links: TaskPoints, among isLeft: [Bool]) {
    knots = Array(repeating: -1, count: links.count)
    let graph = PointGraph(links, among: isLeft)
    var search = Search(count: links.count)
    for root in 0..<links.count where isLeft[root] && search.number[root] < 0 {
      search.open(root, graph)
      while let point = search.path.last {
        if let target = search.nextTarget(of: point, graph) {
          search.visit(target, from: point, graph)
          continue
        }
        search.path.removeLast()
        if let parent = search.path.last {
          search.low[parent] = min(search.low[parent], search.low[point])
        }
        if search.low[point] == search.number[point] { close(point, &search) }
      }
    }
  }

  private mutating func close(_ point: Int, _ search: inout Search) {
    while let member = search.waiting.popLast() {
      search.isWaiting[member] = false
      knots[member] = count
      if member == point { break }
    }
    count += 1
  }

  /// The waits inside of each knot, in the order of the network.
  func waits(_ links: TaskPoints) -> [[Int]] {
    var inside: [Int32: Int] = [:]
    var result: [[Int]] = []
    for (index, wait) in links.network.waits.enumerated() where !links.isCut[index] {
      let knot = knots[wait.task * 2]
      guard knot >= 0, knot == knots[wait.other * 2 + 1] else { continue }
      if let known = inside[knot] {
        result[known].append(index)
      } else {
        inside[knot] = result.count
        result.append([index])
      }
    }
    return result
  }

  /// A shortest cycle through a wait, beginning with it.
  func cycle(through wait: Int, _ links: TaskPoints) -> [PointOrder.CycleLink] {
    let start = links.network.waits[wait].task * 2
    let end = links.network.waits[wait].other * 2 + 1
    var came: [Int: PointOrder.CycleLink] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, came[end] == nil {
      let point = queue[next]
      next += 1
      links.forEachLink(from: point) { link in
        guard knots[link.point] == knots[start], link.point != start, came[link.point] == nil else {
          return
        }
        came[link.point] = PointOrder.CycleLink(step: link.step, point: point)
        queue.append(link.point)
      }
    }
    var cycle: [PointOrder.CycleLink] = []
    var point = end
    while point != start, let link = came[point] {
      cycle.append(PointOrder.CycleLink(step: link.step, point: point))
      point = link.point
    }
    cycle.append(PointOrder.CycleLink(step: .wait(Int32(wait)), point: start))
    return cycle.reversed()
  }

  /// The state of the depth-first search, without recursion.
  private struct Search {
    var number: [Int32]
    var low: [Int32]
    var isWaiting: [Bool]
    var next: [Int32]
    var path: [Int] = []
    var waiting: [Int] = []
    private var opened: Int32 = 0

    init(count: Int) {
      number = Array(repeating: -1, count: count)
      low = number
      next = number
      isWaiting = Array(repeating: false, count: count)
    }

    mutating func open(_ point: Int, _ graph: PointGraph) {
      number[point] = opened
      low[point] = opened
      opened += 1
      next[point] = graph.first[point]
      isWaiting[point] = true
      waiting.append(point)
      path.append(point)
    }

    mutating func nextTarget(of point: Int, _ graph: PointGraph) -> Int? {
      guard next[point] < graph.first[point + 1] else { return nil }
      defer { next[point] += 1 }
      return Int(graph.targets[Int(next[point])])
    }

    mutating func visit(_ target: Int, from point: Int, _ graph: PointGraph) {
      if number[target] < 0 {
        open(target, graph)
      } else if isWaiting[target] {
        low[point] = min(low[point], number[target])
      }
    }
  }

  /// The links between the points that are looked at, as lists.
  private struct PointGraph {
    var first: [Int32]
    var targets: [Int32] = []

    init(_ links: TaskPoints, among isLeft: [Bool]) {
      var first: [Int32] = []
      var targets: [Int32] = []
      first.reserveCapacity(links.count + 1)
      for point in 0..<links.count {
        first.append(Int32(targets.count))
        guard isLeft[point] else { continue }
        links.forEachLink(from: point) { link in
          if isLeft[link.point] { targets.append(Int32(link.point)) }
        }
      }
      first.append(Int32(targets.count))
      self.first = first
      self.targets = targets
    }
  }
}
