import TextAnalysis
import ValidatorCore

/// The value of a target as it was entered.
struct CountedValue {
  /// The value, with the scale of its unit worked in: 50000 for 5 万人.
  let value: Double
  /// What is counted, without a scale: 人 for 万人.
  let unit: String?
  /// What the unit multiplies the figure by: 10000 for 5 万人, 1 for 5万 and 5 人.
  let multiplier: Double
  let comparator: QuantityComparator
  /// Whether it is one figure without a bound.
  let isExact: Bool
  /// Half a unit of its last decimal place; 0 for a whole number.
  let rounding: Double

  /// The only figure of `text`; nil where it holds none, several or more than a figure.
  init?(_ text: PlanText, unit: PlanText?, _ plan: Plan) {
    let scaled = unit.map(ScaledUnit.init)
    if let plain = text.withBytes(Self.wholeNumber) {
      multiplier = scaled?.factor ?? 1
      value = plain * multiplier
      self.unit = scaled?.name
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
    let isBare = quantity.unit == nil
    let ownScale = Self.scale(of: text, isBare: isBare)
    multiplier = isBare && ownScale == 1 ? scaled?.factor ?? 1 : 1
    let decimals = text.withBytes { bytes -> Int in
      var places = 0
      var isBehindPoint = false
      for offset in 0..<min(bytes.count, 40) {
        if bytes[offset] == 0x2E { isBehindPoint = true }
        if isBehindPoint, bytes[offset] >= 0x30, bytes[offset] <= 0x39 { places += 1 }
      }
      return places
    }
    self.value = value * multiplier
    self.unit = quantity.unit ?? scaled?.name
    comparator = quantity.comparator
    isExact = quantity.comparator == .equal
    rounding =
      decimals == 0
      ? 0 : (0..<decimals).reduce(0.5) { result, _ in result / 10 } * ownScale * multiplier
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

  /// What the digits of a text were multiplied by: 10000 in 1.5万. 千 scales where no unit follows (千克).
  private static func scale(of text: PlanText, isBare: Bool) -> Double {
    text.withBytes { bytes in
      var factor = 1.0
      for offset in 0..<min(bytes.count, 60) {
        if bytes.has("万", at: offset) || bytes.has("萬", at: offset) { factor *= 1e4 }
        if bytes.has("亿", at: offset) || bytes.has("億", at: offset) { factor *= 1e8 }
        if isBare, bytes.has("千", at: offset) { factor *= 1e3 }
        if isBare, bytes.has("百", at: offset) { factor *= 1e2 }
      }
      return factor
    }
  }
}
