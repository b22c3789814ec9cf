import TextAnalysis
import ValidatorCore

/// Finds days in time fields that are not written as 2026-06-30.
struct DateForm: PlanCheck {
  static let description = CheckDescription(
    id: "date-form",
    title: LocalizedText(zh: "日期写法不统一", en: "Date not in the standard form"),
    summary: LocalizedText(
      zh: "时间栏（开始时间、完成时限、序时进度、目标的时限）中的具体日期没有写成2026-06-30的形式。月份、季度、“底前”等不查。默认不报告。",
      en:
        "A day in a time field (start, deadline, milestones, targets) is not written as 2026-06-30. Months, quarters and the like are left alone. Off by default."
    ),
    rationale: LocalizedText(
      zh: "plan-lint能读懂各种写法，汇总、排序用的表格软件不一定能。",
      en: "Every form is read here; the spreadsheets that sort plans and sum them up read one."),
    kinds: [
      FindingKind(
        "form", zh: "日期不是2026-06-30的形式", en: "a day that is not written as 2026-06-30",
        severity: SeverityRule(.info), isOnByDefault: false)
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2026年8月31日⟧
          - title: 推進智慧課堂
            完成時限: ⟦2026/6/30⟧
          - title: Open the northern depot
            deadline: ⟦30 June 2026⟧
        """, kind: "form"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: 2026-08-31
          - title: 推广智慧课堂
            deadline: 2026年6月底前
          - title: Open the northern depot
            deadline: June 2026
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    plan.tasks.flatMap { task in
      task.times.compactMap { finding($0.time, task) }
    }
  }

  private func finding(_ time: PlanTime, _ task: PlanTask) -> Finding? {
    let reading = time.reading
    guard reading.bound == .during, case .interval(let interval) = reading.meaning,
      interval.first == interval.last, isWhole(reading.range, of: time.text)
    else { return nil }
    let day = interval.first
    let form = Self.text(of: day)
    let written = time.text.part(reading.range)
    guard written.string != form, names(day, written) else { return nil }
    return Finding(
      "form", Messages.form(written.string), at: written.place, task: task.index,
      help: Messages.write(form),
      fixes: written.edit(to: form).map {
        [Fix(Messages.write(form), isSafe: reading.hasYear, edits: [$0])]
      } ?? [])
  }

  /// Whether nothing but blanks stands beside the date.
  private func isWhole(_ range: Range<Int>, of text: PlanText) -> Bool {
    text.part(0..<range.lowerBound).isBlank && text.part(range.upperBound..<text.count).isBlank
  }

  /// Whether the text gives the day itself: a feast such as 国庆节 is a day too, and says more than its date.
  private func names(_ day: Day, _ text: PlanText) -> Bool {
    let number = day.date.day
    return text.withBytes { bytes in
      let folded = String(decoding: TextFolding.fold(bytes, options: .comparison), as: UTF8.self)
      return folded.utf8.contains { 0x30...0x39 ~= $0 }
        ? folded.contains("\(number)") : folded.contains("日") || folded.contains("號")
    }
  }

  private static func text(of day: Day) -> String {
    let (year, month, number) = day.date
    let padded = [month, number].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-"
      + padded.joined(separator: "-")
  }

  private enum Messages {
    static func form(_ date: String) -> Message {
      Message(
        "form", zh: "日期\(quoted: date)没有写成统一的形式",
        en: "the date \(quoted: date) is not in the standard form")
    }

    static func write(_ date: String) -> Message {
      Message("write", zh: "写成\(date)", en: "write \(date)")
    }
  }
}
