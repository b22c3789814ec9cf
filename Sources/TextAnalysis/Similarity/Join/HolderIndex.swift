/// Which of some weighted sets hold each value.
struct HolderIndex: Sendable {
  /// For each element of the sets, in their order, the number of its value.
  let numbers: [Int32]
  /// For each value, where its sets end in ``holders``.
  private let ends: [Int32]
  /// The ranks of the sets that hold one value after another, in rising order.
  let holders: [Int32]

  /// - Parameter order: the sets by their ranks, each once.
  init(_ sets: WeightedSets, order: [Int32]) {
    var known = ValueNumbers(forUpTo: sets.values.count)
    let numbers = sets.values.map { Int32(truncatingIfNeeded: known.number(of: $0)) }
    var ends = [Int32](repeating: 0, count: known.count + 1)
    for number in numbers { ends[Int(number) + 1] += 1 }
    for number in ends.indices.dropFirst() { ends[number] += ends[number - 1] }
    var holders = [Int32](repeating: 0, count: numbers.count)
    for (rank, set) in order.enumerated() {
      for place in sets.range(of: Int(set)) {
        let number = Int(numbers[place])
        holders[Int(ends[number])] = Int32(truncatingIfNeeded: rank)
        ends[number] += 1
      }
    }
    self.numbers = numbers
    self.ends = ends
    self.holders = holders
  }

  /// Where the sets stand in ``holders`` that hold the value with a number.
  @inline(__always)
  func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }

  /// For each value, where its first holder stands in ``holders``.
  var starts: [Int32] { [0] + ends.dropLast() }
}
