import TextAnalysis
import ValidatorCore

/// Tells whether a target can be checked, and whether it is better than where things stand.
struct TargetReader {
  private let plan: Plan

  /// A reader of the targets of `plan`.
  init(_ plan: Plan) { self.plan = plan }

  /// The clauses of a text.
  func clauses(of text: PlanText) -> [Clause] {
    readings(of: text).clauses
  }

  /// Whether a clause of a text only frames another one.
  func isFraming(_ clause: Range<Int>, in text: PlanText) -> Bool {
    let dates = OrderedStretch.of(readings(of: text).dates, in: clause, by: \.reading.range).map {
      let place = $0.reading.range
      return place.lowerBound - clause.lowerBound..<place.upperBound - clause.lowerBound
    }
    return text.withBytes { FramingClause.stands($0.part(clause), dates: dates) }
  }

  /// A value with a figure, or words with a figure that has a unit or a bound, or a result that can be verified.
  func isCheckable(_ target: PlanTarget) -> Bool {
    if let value = target.value, hasValue(value) { return true }
    return [target.text, target.metric].compactMap(\.self).contains(where: isCheckable)
  }

  /// Whether a target names what is measured: its own value is what it lacks.
  func namesIndicator(_ target: PlanTarget) -> Bool {
    target.metric != nil
      || target.text.map { clauses(of: $0).contains { $0.indicator != nil } } ?? false
  }

  /// A number alone is a value: its unit stands beside it.
  private func hasValue(_ text: PlanText) -> Bool {
    if text.withBytes(Self.isPlainNumber) { return true }
    let readings = readings(of: text)
    return readings.quantities.contains { $0.role != .name } || hasResult(readings)
  }

  /// Digits, as most values are: nothing has to be read.
  private static func isPlainNumber(_ text: ByteView) -> Bool {
    guard text.count > 0 else { return false }
    return (0..<text.count).allSatisfy { offset in
      let byte = text[offset]
      return (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x25 || byte == 0x2C
    }
  }

  private func isCheckable(_ text: PlanText) -> Bool {
    let readings = readings(of: text)
    guard !isBareCompletion(text, readings) else { return false }
    return hasResult(readings)
      || readings.quantities.contains {
        $0.role != .name && ($0.unit != nil || $0.comparator != .equal || $0.isImplicit)
      }
      || isCompletion(text, readings) || text.withBytes(ListedResult.stands)
  }

  private func hasResult(_ readings: TextReadings) -> Bool {
    readings.clauses.contains { $0.kind == .event || $0.kind == .deliverable || $0.kind == .number }
  }

  /// What stands under `targets` states a result even in words that would be mere doing in running text: 取得批复,
  /// “contract signed”.
  private func isCompletion(_ text: PlanText, _ readings: TextReadings) -> Bool {
    !readings.clauses.contains { $0.kind == .vague } && holds(TargetWords.completion, [text])
  }

  /// 6月底前完成, “completed by June”: the time is said and not what.
  private func isBareCompletion(_ text: PlanText, _ readings: TextReadings) -> Bool {
    guard text.count < 100 else { return false }
    return text.withBytes { bytes in
      let dates = readings.dates.map(\.reading.range)
      let rest = (0..<bytes.count).filter { offset in !dates.contains { $0.contains(offset) } }
      return TargetWords.isBare(rest.map { bytes[$0] })
    }
  }

  private func readings(of text: PlanText) -> TextReadings { plan.readings(of: text) }

  // MARK: Baseline

  /// Whether the value is the baseline, or worse where the words tell which way is better.
  func isBelowBaseline(_ target: PlanTarget) -> Bool {
    guard target.baseline != nil, let value = figure(target.value),
      let baseline = figure(target.baseline),
      value.unit == nil || baseline.unit == nil || value.unit == baseline.unit,
      value.comparator != .change, let new = value.value, let old = baseline.value
    else { return false }
    let texts = [target.metric, target.value, target.text, target.definition].compactMap(\.self)
    if holds(TargetWords.keeping, texts) { return false }
    let isUpperBound = value.comparator == .atMost || value.comparator == .less
    let isLowerBound = value.comparator == .atLeast || value.comparator == .more
    if new == old { return value.comparator != .less && value.comparator != .more }
    let isLessBetter =
      (target.metric ?? target.text)?.withBytes(TargetWords.isBetterLower) ?? false
      || holds(TargetWords.falling, texts) && !holds(TargetWords.remedies, texts)
    if isUpperBound || isLessBetter { return new > old }
    if isLowerBound || holds(TargetWords.betterHigher, texts) { return new < old }
    return false
  }

  private func figure(_ text: PlanText?) -> Quantity? {
    text.flatMap { readings(of: $0).quantities.first { $0.role != .name } }
  }

  private func holds(_ words: FewWords, _ texts: [PlanText]) -> Bool {
    texts.contains { $0.withBytes(words.occur) }
  }
}
