/// Numbers different values from 0 in the order in which they come: an open hash table of which at most half is used.
public struct ValueNumbers: Sendable {
  private var slots: [Int32]
  private var values: [UInt32] = []
  private var shift: UInt32

  /// No values, with room for as many as there will be; more may come.
  public init(forUpTo count: Int = 0) {
    var bits: UInt32 = 4
    while bits < 31, 1 << Int(bits) < count * 2 { bits += 1 }
    slots = [Int32](repeating: -1, count: 1 << Int(bits))
    shift = 32 - bits
  }

  /// The number of different values.
  public var count: Int { values.count }

  /// The number of `value`, which is added if it is new.
  @inline(__always)
  public mutating func number(of value: UInt32) -> Int {
    let slot = slot(of: value)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(truncatingIfNeeded: values.count)
    values.append(value)
    if values.count * 2 > slots.count { grow() }
    return values.count - 1
  }

  /// The number of `value`; nil for one that was not added.
  @inline(__always)
  public func known(_ value: UInt32) -> Int? {
    let number = slots[slot(of: value)]
    return number < 0 ? nil : Int(number)
  }

  /// Where the number of `value` stands, or would stand.
  @inline(__always)
  private func slot(of value: UInt32) -> Int {
    var slot = Int((value &* 0x9E37_79B1) >> shift)
    while slots[slot] >= 0, values[Int(slots[slot])] != value {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    guard shift > 1 else { return }
    shift -= 1
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, value) in values.enumerated() {
      slots[slot(of: value)] = Int32(truncatingIfNeeded: number)
    }
  }
}
