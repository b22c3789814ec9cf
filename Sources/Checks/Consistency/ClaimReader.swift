import TextAnalysis
import ValidatorCore

/// Reads what the texts and targets of a plan say about metrics.
struct ClaimReader {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The claim of a target with a metric and a value.
  func claim(of target: PlanTarget, task: Int) -> TargetClaim? {
    guard let metric = target.metric, let text = target.value, !text.place.isAliased,
      let value = CountedValue(text, unit: target.unit, plan)
    else { return nil }
    var claim = TargetClaim(
      key: metric.withBytes { MetricKey.key([$0]) }, value: value.value, unit: value.unit,
      comparator: value.comparator, task: task, text: text, range: 0..<text.count,
      target: target)
    claim.days = target.by.flatMap(\.deadline).map { [$0] } ?? []
    setTimes(of: &claim)
    return claim
  }

  /// The claims of a text: clauses with one value that sets a target, and the first of several things in a row (示范村5个、
  /// 整治村12个), or all of them. A metric with two values in one sentence is left out: the sentence says what each of them is for.
  func claims(in text: PlanText, task: Int?, allThings: Bool = false) -> [TargetClaim] {
    let readings = plan.readings(of: text)
    var claims: [TargetClaim] = []
    var next = readings.quantities.startIndex
    for clause in readings.clauses {
      while next < readings.quantities.endIndex,
        readings.quantities[next].range.upperBound <= clause.range.lowerBound
      {
        next += 1
      }
      var inside: [Quantity] = []
      var index = next
      while index < readings.quantities.endIndex,
        readings.quantities[index].range.lowerBound < clause.range.upperBound
      {
        if readings.quantities[index].role != .name { inside.append(readings.quantities[index]) }
        index += 1
      }
      let things = text.withBytes { Self.things(inside, in: clause.range, $0) }
      for (index, thing) in (allThings ? things[...] : things.prefix(1)).enumerated() {
        guard let claim = claim(inside[index], thing, text, readings, task) else { continue }
        claims.append(claim)
      }
    }
    return allThings ? claims : text.withBytes { Self.withoutRepeats(claims, in: $0) }
  }

  /// The words of a clause that belong to each of its values: the clause, where it has one; what stands between the pause
  /// marks, where each has a name of its own. Empty where several values belong to one name.
  private static func things(_ values: [Quantity], in clause: Range<Int>, _ text: ByteView)
    -> [Range<Int>]
  {
    guard values.count > 1 else { return values.isEmpty ? [] : [clause] }
    var things: [Range<Int>] = []
    var start = clause.lowerBound
    for (index, value) in values.enumerated() {
      if index > 0 {
        let end = values[index - 1].range.upperBound
        guard ["、", "和", "及"].contains(where: { text.has($0, at: end) }) else { return [] }
        start = end + 3
      }
      guard value.range.lowerBound - start >= 6, text[start] >= 0xE4 else { return [] }
      things.append(start..<value.range.upperBound)
      start = value.range.upperBound
    }
    return things
  }

  /// `claims` without the metrics that come again, unless each of their sentences begins with the metric: words before
  /// it may say that it is for something else.
  private static func withoutRepeats(_ claims: [TargetClaim], in text: ByteView) -> [TargetClaim] {
    var uses: [[UInt8]: Int] = [:]
    for claim in claims { uses[claim.key, default: 0] += 1 }
    var mixed: Set<[UInt8]> = []
    for claim in claims where uses[claim.key] != 1 && !beginsSentence(claim.clause.lowerBound, text)
    {
      mixed.insert(claim.key)
    }
    return claims.filter { !mixed.contains($0.key) }
  }

  /// Whether nothing stands between `offset` and the mark that ends the sentence before.
  private static func beginsSentence(_ offset: Int, _ text: ByteView) -> Bool {
    var end = offset
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    return end == 0 || text.has("。", at: end - 3) || text.has("；", at: end - 3)
  }

  private func claim(
    _ quantity: Quantity, _ clause: Range<Int>, _ text: PlanText, _ readings: TextReadings,
    _ task: Int?
  ) -> TargetClaim? {
    guard quantity.role == .target, let value = quantity.value, quantity.upper == nil,
      !quantity.isImplicit, quantity.unit != nil, clause.contains(quantity.range.lowerBound)
    else { return nil }
    switch quantity.comparator {
    case .ratio, .range: return nil
    default: break
    }
    let sentence = text.withBytes { Self.sentence(around: clause, in: $0) }
    let dates = text.withBytes { bytes in
      Self.dates(readings.dates, in: sentence).filter {
        $0.setsTime && Self.reaches($0.reading.range, clause, sentence, bytes)
      }
    }
    let key = text.withBytes { bytes in
      let taken =
        [quantity.range] + dates.lazy.map(\.reading.range) + Self.brackets(in: clause, bytes)
      return MetricKey.key(Self.rest(of: clause, without: taken).map { bytes.part($0) })
    }
    guard !key.withUnsafeBufferPointer({ MetricKey.isShareOfNothing(ByteView($0)) }) else {
      return nil
    }
    var claim = TargetClaim(
      key: key, value: value, unit: quantity.unit, comparator: quantity.comparator,
      task: task, text: text, range: quantity.range, sentence: sentence, clause: clause)
    claim.items = Self.items(readings, in: sentence.lowerBound..<clause.lowerBound)
    claim.days = dates.compactMap(\.reading.lastDay)
    setTimes(of: &claim)
    return claim
  }

  /// The clauses in `range` that have a value of their own.
  private static func items(_ readings: TextReadings, in range: Range<Int>) -> [Range<Int>] {
    let clauses = OrderedStretch.of(readings.clauses, in: range, by: \.range)
    let values = OrderedStretch.of(readings.quantities, in: range, by: \.range)
    return clauses.map(\.range).filter { clause in
      values.contains { $0.role != .name && clause.contains($0.range.lowerBound) }
    }
  }

  /// What stands in brackets in a clause.
  private static func brackets(in clause: Range<Int>, _ text: ByteView) -> [Range<Int>] {
    var brackets: [Range<Int>] = []
    var start: Int?
    for offset in clause where text[offset] == 0xEF {
      if text.has("（", at: offset) { start = start ?? offset }
      if text.has("）", at: offset), let opened = start {
        brackets.append(opened..<offset + 3)
        start = nil
      }
    }
    return brackets
  }

  /// Whether a date tells the time of a clause behind it too: it stands in the clause, or begins one.
  private static func reaches(
    _ date: Range<Int>, _ clause: Range<Int>, _ sentence: Range<Int>, _ text: ByteView
  ) -> Bool {
    guard date.upperBound <= clause.lowerBound else { return true }
    var start = date.lowerBound
    while start > sentence.lowerBound, text[start - 3] >= 0xE4, text[start - 3] <= 0xE9 {
      guard date.lowerBound - start < 12 else { return false }
      start -= 3
    }
    return start == date.lowerBound
      || openings.contains {
        text.has($0, at: start) && $0.utf8CodeUnitCount == date.lowerBound - start
      }
  }

  private static let openings: [StaticString] = [
    "到", "至", "在", "于", "於", "确保", "確保", "力争", "力爭", "争取", "爭取", "并", "截至", "确保到", "力争到", "争取到",
    "确保在", "力争在", "全县", "全縣", "全市", "全区", "全區",
  ]

  /// From the full stop before a clause to its end, 600 bytes at most.
  private static func sentence(around clause: Range<Int>, in text: ByteView) -> Range<Int> {
    var start = clause.lowerBound
    while start > 0, clause.lowerBound - start < 600 {
      if text.has("。", at: start - 3) || text[start - 1] == 0x0A { break }
      start -= 1
    }
    return start..<clause.upperBound
  }

  // MARK: Scopes

  /// Whether the words around two claims, and the titles of their tasks, narrow them to the same.
  func haveOneScope(_ claim: TargetClaim, _ other: TargetClaim) -> Bool {
    scope(of: claim) == scope(of: other)
  }

  /// What a claim is narrowed to: a bit for each word.
  private struct Scope: Equatable {
    var divisions: UInt64 = 0
    var levels: UInt64 = 0
    var towns: Set<Int> = []
    var isHope = false
    var isPart = false
  }

  private func scope(of claim: TargetClaim) -> Scope {
    var scope = Scope()
    let namesLevel = claim.key.withUnsafeBufferPointer {
      Self.words(ConsistencyWords.levels, in: ByteView($0)) != 0
    }
    func narrow(_ text: ByteView) {
      // Sentences and titles are short; of hostile ones the beginning is enough.
      let text = text.part(0..<2000)
      scope.divisions |= Self.words(ConsistencyWords.divisions, in: text)
      if !namesLevel { scope.levels |= Self.words(ConsistencyWords.levels, in: text) }
      scope.towns.formUnion(TownNames.hashes(in: text))
    }
    if let task = claim.task, plan.tasks.indices.contains(task) {
      plan.tasks[task].title?.withBytes(narrow)
    }
    if let metric = claim.target?.metric {
      metric.withBytes(narrow)
    } else {
      claim.text.withBytes { bytes in
        // What has a value of its own narrows nothing behind it, but 其中.
        for frame in Self.rest(of: claim.sentence, without: claim.items) {
          narrow(bytes.part(frame))
          scope.isHope = scope.isHope || ConsistencyWords.hopes.occur(in: bytes.part(frame))
        }
        scope.isPart = bytes.part(claim.sentence).offset(of: "其中") != nil
      }
    }
    return scope
  }

  private static func words(_ words: [StaticString], in text: ByteView) -> UInt64 {
    var found: UInt64 = 0
    for offset in 0..<text.count where text[offset] >= 0xE4 {
      for (index, word) in words.enumerated() where text.has(word, at: offset) {
        found |= 1 << UInt64(index & 63)
      }
    }
    return found
  }

  // MARK: Times

  /// The dates in a stretch of a text; `dates` are in order.
  private static func dates(_ dates: [DateMention], in range: Range<Int>) -> [DateMention] {
    Array(OrderedStretch.of(dates, in: range, by: \.reading.range))
  }

  /// What is left of `range` without the stretches in `taken`.
  private static func rest(of range: Range<Int>, without taken: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>] = []
    var start = range.lowerBound
    for stretch in taken.sorted(by: { $0.lowerBound < $1.lowerBound })
    where stretch.upperBound > start && start < range.upperBound {
      if stretch.lowerBound > start {
        rest.append(start..<min(stretch.lowerBound, range.upperBound))
      }
      start = stretch.upperBound
    }
    if start < range.upperBound { rest.append(start..<range.upperBound) }
    return rest
  }

  private func setTimes(of claim: inout TargetClaim) {
    claim.planEnd = plan.period?.last
    guard let task = claim.task, plan.tasks.indices.contains(task) else { return }
    claim.due = plan.tasks[task].deadline?.deadline
  }
}

extension DateMention {
  /// Whether it says for which time a value holds.
  fileprivate var setsTime: Bool { role == .deadline || role == .period }
}
