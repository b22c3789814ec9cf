import TextAnalysis
import ValidatorCore

/// Compares the targets of a task with what its content says of the same metrics, in other words too: 新改建农村公路里程260公里
/// beside 新改建农村公路280公里.
///
/// A target whose figure stands in the content is right, whatever else stands there.
struct FieldComparison {
  /// A target, and the value of the content that differs.
  struct Conflict {
    let target: TargetClaim
    let content: TargetClaim
  }

  /// The bytes of four Chinese characters: shorter keys name many things.
  static let shortestKey = 12

  private let plan: Plan
  private let reader: ClaimReader

  init(_ plan: Plan, _ reader: ClaimReader) {
    self.plan = plan
    self.reader = reader
  }

  /// The conflicts of a task.
  func conflicts(in task: PlanTask) -> [Conflict] {
    guard !task.isDamaged, let content = task.content, !content.place.isAliased else { return [] }
    guard !task.targets.isEmpty else { return [] }
    let targets = content.withBytes { text in
      task.targets.prefix(FieldSearch.mostTargets).filter { !isRepeated($0, in: text) }
    }
    guard !targets.isEmpty else { return [] }
    if content.withBytes({ $0[0] < 0x80 }) {
      let english = EnglishFieldComparison(plan, task, content)
      return targets.compactMap(english.conflict)
    }
    let units = content.withBytes(FigureUnits.init(in:))
    let claims = targets.filter { Self.units(of: $0)?.mayShare(units) ?? false }
      .compactMap { claim(of: $0, task.index) }.filter {
        $0.key.count >= Self.shortestKey && $0.unit != nil
      }
    guard !claims.isEmpty else { return [] }
    let folded = content.withBytes { TextFolding.fold($0) }
    let named = claims.filter { claim in
      claim.key.withUnsafeBufferPointer { FieldSearch.mayName(ByteView($0), folded) }
    }
    guard !named.isEmpty else { return [] }
    let others = reader.claims(in: content, task: task.index, allThings: true)
    return named.compactMap { conflict($0, others, content) }
  }

  private static func units(of target: PlanTarget) -> FigureUnits? {
    guard let value = target.value else { return target.text?.withBytes(FigureUnits.init(in:)) }
    return value.withBytes { value in
      guard let unit = target.unit else { return FigureUnits(value: value, unit: nil) }
      return unit.withBytes { FigureUnits(value: value, unit: $0) }
    }
  }

  /// Whether the figure of a target stands in the content; true where there is none.
  private func isRepeated(_ target: PlanTarget, in content: ByteView) -> Bool {
    guard let text = target.value ?? target.text, !text.place.isAliased else { return true }
    return text.withBytes { FieldSearch.isRepeated($0, in: content) }
  }

  private func conflict(
    _ claim: TargetClaim, _ claims: [TargetClaim], _ content: PlanText
  ) -> Conflict? {
    let quantities = plan.readings(of: content).quantities
    let alike = quantities.filter { $0.unit == claim.unit && $0.role == .target }
    // The value stands there, or is the sum of what does.
    guard !quantities.contains(where: { $0.value == claim.value && $0.unit == claim.unit }),
      abs(alike.reduce(0) { $0 + ($1.value ?? 0) } - claim.value) > 1e-9 * abs(claim.value)
    else { return nil }
    let others = claims.filter { areOneMetric(claim, $0) }
    guard others.count == 1, let other = others.first, claim.hasOtherValue(than: other),
      reader.haveOneScope(claim, other)
    else { return nil }
    return Conflict(target: claim, content: other)
  }

  private func claim(of target: PlanTarget, _ task: Int) -> TargetClaim? {
    if let claim = reader.claim(of: target, task: task) { return claim }
    guard let text = target.text, plan.readings(of: text).quantities.count == 1 else { return nil }
    return reader.claims(in: text, task: task).first
  }

  // MARK: Metrics

  /// Whether both name one metric: with a verb that says no more, or with its beginning left out (播种面积…、总产…).
  private func areOneMetric(_ target: TargetClaim, _ content: TargetClaim) -> Bool {
    guard target.unit == content.unit else { return false }
    return target.key.withUnsafeBufferPointer { first in
      content.key.withUnsafeBufferPointer { second in
        let (first, second) = (ByteView(first), ByteView(second))
        if first == second { return true }
        if first.count < second.count {
          let length = second.count - first.count
          return second.part(length..<second.count) == first && isVerb(second.part(0..<length))
        }
        let length = first.count - second.count
        guard length > 0, second.count >= 6, first.part(length..<first.count) == second else {
          return false
        }
        let left = first.part(0..<length)
        return second.count >= 12 && isVerb(left)
          || left.count >= 6 && content.text.withBytes { isNamed(left, $0.part(content.sentence)) }
      }
    }
  }

  private func isVerb(_ words: ByteView) -> Bool {
    Self.verbs.contains { $0.utf8CodeUnitCount == words.count && words.has($0, at: 0) }
  }

  /// Verbs that say no more than the metric.
  static let verbs: [StaticString] = [
    "完成", "实现", "开展", "组织", "举办", "打造", "创建", "建设", "建成", "推进", "实施", "达到", "完成年度", "年度", "培育",
    "争创", "发放", "提供", "办理", "引进", "到位",
  ]

  /// Whether a sentence has a name before its last clause, which leaves it out. The name is folded.
  private func isNamed(_ name: ByteView, _ sentence: ByteView) -> Bool {
    let folded = TextFolding.fold(sentence.part(0..<2000))
    return folded.withUnsafeBufferPointer { buffer in
      let sentence = ByteView(buffer)
      return (0..<max(sentence.count - name.count, 0)).contains {
        sentence[$0] == name[0] && sentence.part($0..<$0 + name.count) == name
      }
    }
  }
}
