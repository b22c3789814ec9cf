/// Digits read one after another, with a decimal point between them.
struct DecimalDigits {
  private var mantissa = 0.0
  private var fractionDigits = 0
  private(set) var count = 0

  /// No digits yet, behind the point of `integer`.
  init(integer: Double = 0) { mantissa = integer }

  /// Adds a digit, 0…9.
  mutating func append(_ digit: Int, isFraction: Bool) {
    count += 1
    if isFraction {
      guard fractionDigits < 300 else { return }
      fractionDigits += 1
    }
    mantissa = mantissa * 10 + Double(digit)
  }

  /// The number read; infinite where it is beyond the range of a `Double`.
  func value(exponent: Int = 0) -> Double {
    let power = exponent - fractionDigits
    return power < 0 ? mantissa / Self.power(-power) : mantissa * Self.power(power)
  }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent, 400) { result *= 10 }
    return result
  }
}
