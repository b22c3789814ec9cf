import TextAnalysis
import ValidatorCore

/// Compares what the text above a plan says of its parts with the parts that there are: 五个方面18项工作.
///
/// A number there may speak of something else. It counts only where the number beside it is right, or where the names
/// before it are those of the sections.
struct AnnouncedParts {
  /// A number that is not that of the parts.
  struct Fault {
    /// The words, in bytes of the preamble.
    let words: Range<Int>
    let actual: Int
    /// Whether sections are counted, not tasks.
    let areSections: Bool
  }

  private let plan: Plan
  private let titles: [PlanText]
  private let sectionCounts: Set<Int>
  /// How many sections and tasks may be meant, those around the others counted or not.
  private let sectionRange: ClosedRange<Int>
  private let taskRange: ClosedRange<Int>
  /// How many tasks single sections hold.
  private let tasksOfSections: Set<Int>
  private let taskCounts: Set<Int>

  init?(_ plan: Plan) {
    guard plan.kind != .extract, !plan.tasks.contains(where: \.isDamaged) else { return nil }
    let sections = plan.sections.filter { $0.parent == nil }
    titles = sections.compactMap(\.title)
    guard titles.count == sections.count, titles.count > 1 else { return nil }
    self.plan = plan
    let frame = Set(
      plan.sections.indices.filter { index in
        plan.sections[index].title?.withBytes(Self.isFrame) ?? false
      })
    let inner = plan.sections.count { $0.parent != nil }
    let framed = plan.sections.indices.count {
      plan.sections[$0].parent == nil && frame.contains($0)
    }
    sectionCounts = [sections.count, sections.count - framed, inner]
    sectionRange = sections.count - framed...sections.count
    let tasks = plan.tasks.filter { $0.parent == nil }
    let inFrame = tasks.count { $0.section.map(frame.contains) ?? false }
    taskCounts = [tasks.count, tasks.count - inFrame]
    taskRange = tasks.count - inFrame...tasks.count
    tasksOfSections = Set(
      plan.sections.indices.map { index in tasks.count { $0.section == index } })
  }

  /// 总体要求, 保障措施: sections around what is counted.
  private static func isFrame(_ title: ByteView) -> Bool {
    let words: [StaticString] = [
      "总体", "總體", "指导思想", "指導思想", "目标", "目標", "保障", "要求", "组织", "組織", "附则", "其他",
    ]
    return stride(from: 0, to: title.count, by: 1).contains { offset in
      words.contains { title.has($0, at: offset) }
    }
  }

  /// The faults of the preamble.
  func faults(in preamble: ByteView) -> [Fault] {
    CountReader(preamble).phrases().prefix(50).flatMap { phrase -> [Fault] in
      if phrase.isQuoted { return [] }
      return sectionsAndTasks(phrase, preamble) ?? named(phrase, preamble)
    }
  }

  // MARK: 今年重点推进六项工作。

  /// The fault of the last sentence of the preamble, where it announces another number of sections or tasks than there
  /// are. A number that any part of the plan has, or that is far from all, may speak of that part or of something else.
  func lastFault(in preamble: ByteView) -> Fault? {
    guard let count = PreambleCount(preamble), !sectionRange.contains(count.value),
      !sectionCounts.contains(count.value), !taskRange.contains(count.value),
      !tasksOfSections.contains(count.value)
    else { return nil }
    if PreambleCount.isNear(count.value, sectionRange) {
      return Fault(words: count.words, actual: titles.count, areSections: true)
    }
    guard !count.countsParts, PreambleCount.isNear(count.value, taskRange) else { return nil }
    return Fault(words: count.words, actual: taskRange.upperBound, areSections: false)
  }

  // MARK: 五个方面18项工作

  private func sectionsAndTasks(_ phrase: CountPhrase, _ text: ByteView) -> [Fault]? {
    guard let kind = Self.parts.first(where: { text.has($0, at: phrase.noun.lowerBound) }) else {
      return nil
    }
    let end = phrase.noun.lowerBound + kind.utf8CodeUnitCount
    var start = end
    if let word = Self.between.first(where: { text.has($0, at: start) }) {
      start += word.utf8CodeUnitCount
    }
    guard let number = OrdinalDigits.read(text, at: start), number.digits != .circled,
      ["项", "項", "条", "條"].contains(where: { text.has($0, at: number.end) }),
      let noun = Self.tasks.first(where: { text.has($0, at: number.end + 3) })
    else { return nil }
    let words = start..<number.end + 3 + noun.utf8CodeUnitCount
    switch (sectionCounts.contains(phrase.value), taskCounts.contains(number.value)) {
    case (false, true):
      return [
        Fault(
          words: phrase.number.lowerBound..<end, actual: titles.count, areSections: true)
      ]
    case (true, false):
      return [Fault(words: words, actual: taskCounts.max() ?? 0, areSections: false)]
    default: return []
    }
  }

  private static let parts: [StaticString] = [
    "方面", "部分", "领域", "領域", "板块", "板塊", "专项", "專項", "大类", "大類",
  ]
  private static let between: [StaticString] = ["共计", "共計", "共", "的", "、", "，"]
  private static let tasks: [StaticString] = [
    "重点工作", "重點工作", "重点任务", "重點任務", "工作任务", "工作任務", "具体任务", "具體任務", "工作", "任务", "任務", "举措",
    "舉措", "措施",
  ]

  // MARK: 空气、水质、固废等四大面向

  private func named(_ phrase: CountPhrase, _ text: ByteView) -> [Fault] {
    let end = phrase.number.lowerBound
    guard text.has("等", at: end - 3), phrase.value != titles.count,
      let noun = (Self.parts + ["面向", "重点", "重點"]).first(where: {
        text.has($0, at: phrase.noun.lowerBound)
      }),
      let list = PausedNames(before: end - 3, in: text), list.parts.count == titles.count,
      zip(list.parts, titles).allSatisfy({ share(text.part($0), $1) })
    else { return [] }
    let words = phrase.number.lowerBound..<phrase.noun.lowerBound + noun.utf8CodeUnitCount
    return [Fault(words: words, actual: titles.count, areSections: true)]
  }

  /// Whether two characters in a row of a name stand in a title.
  private func share(_ name: ByteView, _ title: PlanText) -> Bool {
    title.withBytes { title in
      let title = title.part(0..<300)
      return stride(from: 0, to: name.count - 3, by: 3).contains { start in
        let pair = name.part(start..<start + 6)
        return (0..<title.count).contains {
          title.part($0..<$0 + 6) == pair
        }
      }
    }
  }
}
