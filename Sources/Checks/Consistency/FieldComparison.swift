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
    // Each is looked for in the content.
    let targets = content.withBytes { text in
      task.targets.prefix(50).filter { !isRepeated($0, in: text) }
    }
    guard !targets.isEmpty else { return [] }
    if content.withBytes({ $0[0] < 0x80 }) {
      let english = EnglishFieldComparison(plan, task, content)
      return targets.compactMap(english.conflict)
    }
    let units = content.withBytes(FigureUnits.init(in:))
    let claims = targets.filter { Self.units(of: $0)?.mayShare(units) ?? false }
      .compactMap { claim(of: $0, task.index) }.filter { $0.key.count >= 12 && $0.unit != nil }
    guard !claims.isEmpty else { return [] }
    let folded = content.withBytes { TextFolding.fold($0) }
    let named = claims.filter { Self.mayName($0, folded) }
    guard !named.isEmpty else { return [] }
    let others = reader.claims(in: content, task: task.index, allThings: true)
    return named.compactMap { conflict($0, others, content) }
  }

  /// Whether a folded content may name a metric as ``areOneMetric(_:_:)`` asks: the whole of it or, where its verb or its
  /// beginning is left out, its end.
  private static func mayName(_ claim: TargetClaim, _ content: [UInt8]) -> Bool {
    claim.key.withUnsafeBufferPointer { key in
      content.withUnsafeBufferPointer { content in
        let (key, content) = (ByteView(key), ByteView(content))
        guard holds(content, inOrder: key.part(key.count - 6..<key.count)) else { return false }
        // A beginning that is left out stands in the sentence by itself.
        if content.offset(of: key.part(0..<6)) != nil || holds(content, inOrder: key) {
          return true
        }
        return verbs.contains { key.has($0, at: 0) }
      }
    }
  }

  /// Whether the Chinese characters of `key` stand in a text one behind the other, whatever stands between them.
  private static func holds(_ text: ByteView, inOrder key: ByteView) -> Bool {
    var (offset, end) = (0, 0)
    while offset < key.count {
      let length = max(key.scalar(at: offset).length, 1)
      let character = key.part(offset..<offset + length)
      offset += length
      guard isHan(character) else { continue }
      guard let found = text.offset(of: character, from: end) else { return false }
      end = found + length
    }
    return true
  }

  private static func isHan(_ character: ByteView) -> Bool {
    character[0] >= 0xE4 && character[0] <= 0xE9
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
    return text.withBytes { bytes in
      guard let figure = Self.figure(in: bytes) else { return true }
      return Self.holds(content, figure: bytes.part(figure))
    }
  }

  /// Whether a figure stands in a text, and is no part of another one.
  private static func holds(_ text: ByteView, figure: ByteView) -> Bool {
    var offset = 0
    while let start = text.offset(of: figure, from: offset) {
      let end = start + figure.count
      if !goesOn(text, at: start - 1, step: -1), !goesOn(text, at: end, step: 1) { return true }
      offset = start + 1
    }
    return false
  }

  /// Whether a figure goes on at `offset`: with a digit, or a mark with one behind it.
  private static func goesOn(_ text: ByteView, at offset: Int, step: Int) -> Bool {
    isDigit(text[offset])
      || (text[offset] == 0x2E || text[offset] == 0x2C) && isDigit(text[offset + step])
  }

  private static let digits = FewCharacters("0123456789")

  /// The first figure of a text.
  private static func figure(in text: ByteView) -> Range<Int>? {
    guard let first = digits.next(in: text, from: 0) else { return nil }
    var end = first
    while goesOn(text, at: end, step: 1) { end += 1 }
    return first..<end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

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

  private static let verbs: [StaticString] = [
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
