import TextAnalysis
import ValidatorCore

/// The times that follow from a plan, one line for each task: when it can be done at the earliest, and how much room is left.
public struct TimelineText {
  private let language: Language
  private let style: TerminalStyle
  private let width: Int

  /// The cells that a chart has at the least, however narrow the terminal is.
  private static let leastChart = 24
  private static let longestName = 32

  /// A timeline for a terminal of `width` cells.
  public init(language: Language, style: TerminalStyle, width: Int) {
    self.language = language
    self.style = style
    self.width = width
  }

  /// The timeline of `plan`.
  public func text(_ plan: Plan) -> String {
    let schedule = plan.schedule
    let title = VisibleText.sentence(plan.header.title?.string ?? plan.source.path)
    guard let days = days(plan, schedule) else {
      return "\(title)\n\(word(zh: "没有可推算的时间", en: "no times that anything follows from"))\n"
    }
    let names = plan.tasks.map { name($0, in: plan) }
    let longest = names.map { DisplayWidth.cells(of: $0) }.max() ?? 0
    let column = min(longest, Self.longestName, max(8, width / 3))
    let axis = TimelineAxis(days: days, cells: max(Self.leastChart, width - column - 4))
    let conflicts = schedule.tasksInConflict
    var text = "\(title)\n"
    for row in axis.heading(language) {
      text += String(repeating: " ", count: column + 1) + style.paint(row, .gutter) + "\n"
    }
    for task in plan.tasks {
      text += row(
        task.index, names[task.index], column, axis, schedule,
        isConflict: conflicts.contains(task.index))
    }
    return text + legend + "\n"
  }

  private func row(
    _ task: Int, _ name: String, _ column: Int, _ axis: TimelineAxis, _ schedule: PlanSchedule,
    isConflict: Bool
  ) -> String {
    let clipped = GlyphLine(name).text(from: 0, width: column)
    let padding = String(repeating: " ", count: column - DisplayWidth.cells(of: clipped))
    var row = clipped + padding + style.paint("│", .gutter)
    for (text, role) in axis.bar(of: task, schedule) { row += style.paint(text, role) }
    if isConflict { row += style.paint(" ✗", .error) }
    while row.last == " " { row.removeLast() }
    return row + "\n"
  }

  private func name(_ task: PlanTask, in plan: Plan) -> String {
    var depth = 0
    var parent = task.parent
    while let index = parent, depth < 6 {
      depth += 1
      parent = plan.tasks[index].parent
    }
    let number = plan.citation(of: task.index).number
    let texts = [task.title, task.content].compactMap { $0.map { VisibleText.sentence($0.string) } }
    let title = texts.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return String(repeating: " ", count: depth) + "\(number) \(title)"
  }

  /// From the first day that anything follows from to the last, the period included.
  private func days(_ plan: Plan, _ schedule: PlanSchedule) -> DayInterval? {
    var first = plan.period?.first
    var last = plan.period?.last
    for task in plan.tasks.indices {
      // A limit that cannot be kept may lie far back; the work does not.
      let starts = [schedule.earliestStart(of: task) ?? schedule.latestFinish(of: task)]
      let ends = [schedule.earliestFinish(of: task), schedule.latestFinish(of: task)]
      first = ([first] + starts).compactMap(\.self).min()
      last = ([last] + ends).compactMap(\.self).max()
    }
    guard let first, let last else { return nil }
    return DayInterval(first, max(first, last))
  }

  private var legend: String {
    word(
      zh: "█ 最早安排  ░ 机动时间  ▓ 超出最迟完成时间  ◆ 不占时间  ✗ 无法按时",
      en: "█ at the earliest  ░ room  ▓ beyond the latest finish  ◆ takes no time  ✗ cannot be kept"
    )
  }

  private func word(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
}
