/// Which units are among some, roughly: a bit for all units that end in the same 16 bits, which tells Chinese characters
/// apart.
struct UnitFilter: Sendable {
  private let bits: [UInt64]

  init(_ units: [UInt32]) {
    bits = units.reduce(into: [UInt64](repeating: 0, count: 1024)) { bits, unit in
      bits[Int(unit >> 6 & 1023)] |= 1 << UInt64(unit & 63)
    }
  }

  /// Whether a unit may be among them.
  @inline(__always)
  func mayHold(_ unit: UInt32) -> Bool {
    bits[Int(unit >> 6 & 1023)] >> UInt64(unit & 63) & 1 == 1
  }
}
