/// A figure that a task can be held to, with the range that its value is drawn from.
struct Metric: Sendable {
  let name: String
  let unit: String
  let range: ClosedRange<Int>

  init(_ name: String, unit: String, from low: Int, to high: Int) {
    self.name = name
    self.unit = unit
    range = low...high
  }

  var isShare: Bool { unit == "%" }
}
