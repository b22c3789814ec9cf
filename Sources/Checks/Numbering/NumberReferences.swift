import TextAnalysis
import ValidatorCore

/// Finds where a plan speaks of its own parts by their numbers: 与第4项同步推进, see task 4. Who renumbers the parts has to
/// change these too.
struct NumberReferences {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The first reference to one of `numbers`.
  func first(to numbers: Set<Int>) -> PlanText? {
    for text in texts {
      guard !text.place.isAliased,
        let range = text.withBytes({ Self.reference(to: numbers, in: $0) })
      else { continue }
      return text.part(range)
    }
    return nil
  }

  private var texts: [PlanText] {
    let ofTasks = plan.tasks.flatMap { task in
      [task.title, task.content] + task.targets.map(\.text) + task.milestones.map(\.content)
    }
    return (ofTasks + plan.sections.map(\.preamble) + [plan.header.preamble]).compactMap(\.self)
  }

  private static let triggers = FewCharacters("第务務mk")

  private static func reference(to numbers: Set<Int>, in text: ByteView) -> Range<Int>? {
    var offset = 0
    while let trigger = triggers.next(in: text, from: offset) {
      offset = trigger + max(text.scalar(at: trigger).length, 1)
      guard let (value, range) = number(behind: trigger, offset, text), numbers.contains(value)
      else {
        continue
      }
      return range
    }
    return nil
  }

  /// 第4项, 任务4, task 4, item 4; not the articles of a law.
  private static func number(behind trigger: Int, _ end: Int, _ text: ByteView) -> (
    Int, Range<Int>
  )? {
    if text[trigger] < 0x80 {
      guard let word = ["task", "item"].first(where: { text.has($0, endingAt: end) }),
        text[end] == 0x20, let reading = OrdinalDigits.read(text, at: end + 1)
      else { return nil }
      return (reading.value, end - word.utf8CodeUnitCount..<reading.end)
    }
    guard let reading = OrdinalDigits.heading(text, at: end) else { return nil }
    guard text.has("第", at: trigger) else {
      guard text.has("任", at: trigger - 3) else { return nil }
      return (reading.value, trigger - 3..<reading.end)
    }
    guard !text.has("》", at: trigger - 3),
      let measure = measures.first(where: { text.has($0, at: reading.end) })
    else { return nil }
    return (reading.value, trigger..<reading.end + measure.utf8CodeUnitCount)
  }

  private static let measures: [StaticString] = [
    "项", "項", "条", "條", "个任务", "個任務", "部分", "章", "节", "節", "大项", "點", "点",
  ]
}
