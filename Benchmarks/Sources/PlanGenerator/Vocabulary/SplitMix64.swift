/// The generator's own source of randomness: SplitMix64 (Steele, Lea, Flood 2014), so that a seed
/// gives the same plans on every system and with every version of Swift.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double {
    Double(next() >> 11) / Double(1 << 53)
  }

  mutating func chance(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// A number in the range; every number is equally likely.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
  }

  /// One of the values, which must not be empty; every value is equally likely.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(in: 0...(values.count - 1))]
  }

  /// A draw from the standard normal distribution: the sum of twelve uniform draws, less six.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + unit() }
  }
}
