/// Which of some weighted sets hold each value.
struct HolderIndex: Sendable {
  /// For each element of the sets, in their order, the number of its value.
  let numbers: [Int32]
  /// For each value, where its sets end in ``holders``.
  private let ends: [Int32]
  /// The sets that hold one value after another, in rising order.
  let holders: [Int32]

  init(_ sets: WeightedSets) {
    let (numbers, count) = Self.numbered(sets.values)
    var ends = [Int32](repeating: 0, count: count + 1)
    for number in numbers { ends[Int(number) + 1] += 1 }
    for number in ends.indices.dropFirst() { ends[number] += ends[number - 1] }
    var holders = [Int32](repeating: 0, count: numbers.count)
    for set in 0..<sets.count {
      for place in sets.range(of: set) {
        let number = Int(numbers[place])
        holders[Int(ends[number])] = Int32(truncatingIfNeeded: set)
        ends[number] += 1
      }
    }
    self.numbers = numbers
    self.ends = ends
    self.holders = holders
  }

  /// Numbers the different values from 0, by an open hash table of which at most half is used.
  private static func numbered(_ values: [UInt32]) -> ([Int32], Int) {
    var bits: UInt32 = 4
    while bits < 31, 1 << Int(bits) < values.count * 2 { bits += 1 }
    var slots = [Int32](repeating: -1, count: 1 << Int(bits))
    var known: [UInt32] = []
    var numbers: [Int32] = []
    numbers.reserveCapacity(values.count)
    for value in values {
      var slot = Int((value &* 0x9E37_79B1) >> (32 - bits))
      while slots[slot] >= 0, known[Int(slots[slot])] != value {
        slot = (slot + 1) & (slots.count - 1)
      }
      if slots[slot] < 0 {
        slots[slot] = Int32(truncatingIfNeeded: known.count)
        known.append(value)
      }
      numbers.append(slots[slot])
    }
    return (numbers, known.count)
  }

  /// Where the sets stand in ``holders`` that hold the value with a number.
  @inline(__always)
  func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }
}
