/// A pool of items that grows as real vocabularies do: a Pitman–Yor process (Pitman and Yor 1997).
/// The number of distinct items after n draws grows as n ^ discount (Heaps' law), and how often
/// each is drawn follows a power law (Zipf's law).
struct GrowingPool {
  private let discount: Double
  private let concentration: Double
  private var history: [Int32] = []
  private var counts: [Double] = []

  init(discount: Double, concentration: Double) {
    self.discount = discount
    self.concentration = concentration
  }

  /// The index of the item drawn; a new item gets the next free index.
  mutating func draw(using random: inout SplitMix64) -> Int {
    let total = Double(history.count) + concentration
    let item =
      random.chance((concentration + discount * Double(counts.count)) / total)
      ? addItem() : reuse(using: &random)
    history.append(Int32(item))
    counts[item] += 1
    return item
  }

  private mutating func addItem() -> Int {
    counts.append(0)
    return counts.count - 1
  }

  /// An earlier item, with a probability in proportion to its count less the discount.
  private func reuse(using random: inout SplitMix64) -> Int {
    while true {
      let item = Int(random.pick(history))
      if random.chance((counts[item] - discount) / counts[item]) { return item }
    }
  }
}
