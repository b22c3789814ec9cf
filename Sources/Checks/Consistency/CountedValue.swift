import TextAnalysis
import ValidatorCore

/// The value of a target as it was entered.
struct CountedValue {
  let value: Double
  let unit: String?
  let comparator: QuantityComparator
  /// Whether it is one figure without a bound.
  let isExact: Bool
  /// Half a unit of its last decimal place; 0 for a whole number.
  let rounding: Double

  /// The only figure of `text`; nil where it holds none, several or more than a figure.
  init?(_ text: PlanText, unit: PlanText?, _ plan: Plan) {
    if let plain = text.withBytes(Self.wholeNumber) {
      value = plain
      self.unit = unit?.string
      comparator = .equal
      isExact = true
      rounding = 0
      return
    }
    let quantities = plan.readings(of: text).quantities
    guard quantities.count == 1, let quantity = quantities.first, let value = quantity.value,
      quantity.upper == nil, !quantity.isImplicit, value.isFinite
    else { return nil }
    switch quantity.comparator {
    case .change, .ratio, .range, .about: return nil
    default: break
    }
    let written = unit?.string
    let decimals = text.withBytes { bytes -> Int in
      var places = 0
      var isBehindPoint = false
      for offset in 0..<min(bytes.count, 40) {
        if bytes[offset] == 0x2E { isBehindPoint = true }
        if isBehindPoint, bytes[offset] >= 0x30, bytes[offset] <= 0x39 { places += 1 }
      }
      return places
    }
    self.value = value
    self.unit = quantity.unit ?? written
    comparator = quantity.comparator
    isExact = quantity.comparator == .equal
    rounding =
      decimals == 0
      ? 0 : (0..<decimals).reduce(0.5) { result, _ in result / 10 } * scale(value, text)
  }

  /// Digits alone, as most values are: nothing has to be read.
  private static func wholeNumber(_ text: ByteView) -> Double? {
    guard text.count > 0, text.count <= 12, text[0] != 0x30 || text.count == 1 else { return nil }
    var value = 0.0
    for offset in 0..<text.count {
      guard text[offset] >= 0x30, text[offset] <= 0x39 else { return nil }
      value = value * 10 + Double(text[offset] - 0x30)
    }
    return value
  }

  /// Whether the unit is that of a rate.
  var isRate: Bool {
    unit.map { ["%", "％", "‰", "百分点", "个百分点", "百分點", "個百分點", "percent", "per cent"].contains($0) }
      ?? false
  }
}

/// What the digits of a text were multiplied by: 10000 in 1.5万.
private func scale(_ value: Double, _ text: PlanText) -> Double {
  text.withBytes { bytes in
    var factor = 1.0
    for offset in 0..<min(bytes.count, 60) {
      if bytes.has("万", at: offset) || bytes.has("萬", at: offset) { factor *= 1e4 }
      if bytes.has("亿", at: offset) || bytes.has("億", at: offset) { factor *= 1e8 }
    }
    return factor
  }
}
