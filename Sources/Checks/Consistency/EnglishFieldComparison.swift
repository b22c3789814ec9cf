import TextAnalysis
import ValidatorCore

/// Compares the targets of an English task with its content: all words of a target stand in one part of a sentence, beside
/// another figure.
struct EnglishFieldComparison {
  private let plan: Plan
  private let task: PlanTask
  private let content: PlanText

  init(_ plan: Plan, _ task: PlanTask, _ content: PlanText) {
    self.plan = plan
    self.task = task
    self.content = content
  }

  /// The value of the content that differs from that of `target`.
  func conflict(with target: PlanTarget) -> FieldComparison.Conflict? {
    guard let wanted = words(of: target), wanted.words.count >= 2 else { return nil }
    let readings = plan.readings(of: content)
    // Each is compared with all others: more than a person writes would take quadratic time.
    guard readings.quantities.count < 200,
      !readings.quantities.contains(where: { $0.value == wanted.claim.value })
    else { return nil }
    var found: [TargetClaim] = []
    for quantity in readings.quantities where isComparable(quantity, wanted.claim) {
      let part = content.withBytes { EnglishWords.part(around: quantity.range, in: $0) }
      guard
        !readings.quantities.contains(where: {
          $0.range != quantity.range && $0.role != .name && part.contains($0.range.lowerBound)
        }), hasTaskTime(readings.dates, part)
      else { continue }
      let words = content.withBytes { EnglishWords.stems(in: $0.part(part)) }
      guard words.isSuperset(of: wanted.words), words.isDisjoint(with: EnglishWords.narrowing),
        let value = quantity.value
      else { continue }
      found.append(
        TargetClaim(
          key: [], value: value, unit: quantity.unit, comparator: quantity.comparator,
          task: task.index, text: content, range: quantity.range))
    }
    guard found.count == 1, let other = found.first,
      other.unit == nil || other.isRate
        || readings.quantities.count(where: { $0.unit == other.unit }) == 1
    else { return nil }
    return FieldComparison.Conflict(target: wanted.claim, content: other)
  }

  private func words(of target: PlanTarget) -> (claim: TargetClaim, words: Set<Int>)? {
    if let metric = target.metric, let claim = ClaimReader(plan).claim(of: target, task: task.index)
    {
      return (claim, metric.withBytes(EnglishWords.stems))
    }
    guard let text = target.text else { return nil }
    let readings = plan.readings(of: text)
    guard readings.dates.isEmpty, readings.quantities.count == 1,
      let quantity = readings.quantities.first, let value = quantity.value,
      quantity.upper == nil, !quantity.isImplicit, quantity.role == .target
    else { return nil }
    let claim = TargetClaim(
      key: [], value: value, unit: quantity.unit, comparator: quantity.comparator,
      task: task.index, text: text, range: quantity.range)
    return (claim, text.withBytes(EnglishWords.stems))
  }

  private func isComparable(_ quantity: Quantity, _ claim: TargetClaim) -> Bool {
    guard quantity.role == .target, quantity.upper == nil, !quantity.isImplicit,
      (quantity.unit == "%") == (claim.unit == "%")
    else { return false }
    switch (quantity.comparator, claim.comparator) {
    case (.ratio, _), (.range, _), (.change, _), (.about, _), (_, .ratio), (_, .range),
      (_, .change),
      (_, .about):
      return false
    default: return true
    }
  }

  /// Whether the part of a sentence is for no other time than the task.
  private func hasTaskTime(_ dates: [DateMention], _ part: Range<Int>) -> Bool {
    let ends = [task.deadline?.deadline, plan.period?.last]
    return dates.filter { part.contains($0.reading.range.lowerBound) }.allSatisfy {
      ends.contains($0.reading.lastDay)
    }
  }
}
