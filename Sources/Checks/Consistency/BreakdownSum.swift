import TextAnalysis
import ValidatorCore

/// Adds up the shares of a target, where they are counts: rates and ratios never sum.
struct BreakdownSum {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The shares of a target and what they come to.
  struct Result {
    let total: PlanText
    /// In the unit of the total.
    let sum: Double
    let shares: [PlanText]
  }

  /// What the shares come to, where that is not the value of the target. Nil where it is, and where they need not
  /// sum up to it.
  func mismatch(in target: PlanTarget) -> Result? {
    guard target.breakdown.count >= 2, let total = target.value,
      let value = CountedValue(total, unit: target.unit, plan), !isRate(target, value)
    else { return nil }
    let shares = target.breakdown.filter { !isTotal($0.unit) }
    var sum = 0.0
    var isStandard = true
    var roundings = value.rounding
    for share in shares {
      guard let part = CountedValue(share.value, unit: target.unit, plan), part.isExact,
        part.unit == nil || value.unit == nil || part.unit == value.unit
      else { return nil }
      // The unit has a scale that the shares do without: 5 万人, and 20000 in a town.
      if value.multiplier > 1, part.value > abs(value.value) * 100 { return nil }
      sum += part.value
      roundings += part.rounding
      isStandard = isStandard && part.value == value.value
    }
    // What every unit has to reach by itself is no share.
    guard !isStandard, shares.count >= 2 else { return nil }
    let slack = roundings + abs(value.value) * 1e-9
    let isWrong =
      switch value.comparator {
      case .equal: abs(sum - value.value) > slack
      case .atLeast, .more: sum < value.value - slack
      case .atMost, .less: sum > value.value + slack
      default: false
      }
    guard isWrong, abs(sum / value.multiplier - value.value) > slack else { return nil }
    return Result(total: total, sum: sum / value.multiplier, shares: shares.map(\.value))
  }

  private func isRate(_ target: PlanTarget, _ value: CountedValue) -> Bool {
    if value.isRate { return true }
    let texts = [target.metric, target.text, target.unit, target.definition].compactMap(\.self)
    if texts.contains(where: { $0.withBytes(ConsistencyWords.rates.occur) }) { return true }
    // Without a unit, values that are all near the total are levels, not shares.
    guard value.unit == nil else { return false }
    return target.breakdown.allSatisfy { share in
      guard let part = CountedValue(share.value, unit: nil, plan) else { return true }
      return part.value >= value.value * 0.6
    }
  }

  private func isTotal(_ unit: PlanText) -> Bool {
    unit.withBytes(ConsistencyWords.totals.occur)
  }
}
