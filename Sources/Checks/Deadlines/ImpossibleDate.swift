import TextAnalysis
import ValidatorCore

/// Finds dates that no calendar has, and ranges that end before they begin.
struct ImpossibleDate: PlanCheck {
  static let description = CheckDescription(
    id: "impossible-date",
    title: LocalizedText(zh: "日期不存在", en: "Impossible date"),
    summary: LocalizedText(
      zh: "时间栏或正文中的日期在日历上没有（2月30日、6月31日、平年的2月29日），或者起止时间颠倒。",
      en:
        "A time field or a text gives a date that no calendar has (30 February, 31 June, 29 February of a common year), or a range ends before it begins."
    ),
    rationale: LocalizedText(
      zh: "不存在的日期无法作为时限，也不参与其他检查。",
      en: "Nothing can be due on a day that does not exist, and other checks pass over it."),
    kinds: [
      FindingKind(
        "no-such-day", zh: "日历上没有这一天", en: "a day that no calendar has",
        severity: SeverityRule(.error)),
      FindingKind(
        "reversed", zh: "结束早于开始", en: "an end before the beginning",
        severity: SeverityRule(.error)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2026-06-31⟧
          - title: 开展春季开学检查
            content: 检查结果于⟦2月30日⟧前通报各校。
        """, kind: "no-such-day"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, period: {start: 2026-12-31, end: ⟦2026-01-01⟧}}
        tasks:
          - title: 新建城东幼儿园
            start: ⟦2026年9月—2026年3月⟧
        """, kind: "reversed"),
      .good(
        """
        plan: {title: 清溪县2026—2028年教育工作要点, period: 2026-2028}
        tasks:
          - title: 新建城东幼儿园
            content: 冬季（11月—3月）停工，农历二月三十日前复工，2028年2月29日前完成装修。
            deadline: 2028-02-29
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    period(plan) + fields(plan) + texts(plan)
  }

  // MARK: Fields

  private func period(_ plan: Plan) -> [Finding] {
    let readings = plan.header.period.map { text in text.withBytes { PeriodReader().read($0) } }
    let wrong = zip(plan.header.period, readings).compactMap { text, reading in
      finding(reading, of: text, in: plan, task: nil)
    }
    guard wrong.isEmpty, readings.count == 2, let first = readings[0].firstDay,
      let last = readings[1].lastDay, last < first
    else { return wrong }
    return [
      Finding(
        "reversed", Messages.periodReversed, at: plan.header.period[1].place,
        related: [RelatedPlace(plan.header.period[0].place, Messages.begins)],
        help: Messages.checkDates)
    ]
  }

  private func fields(_ plan: Plan) -> [Finding] {
    let issued = plan.header.issued.flatMap {
      finding($0.reading, of: $0.text, in: plan, task: nil)
    }
    return [issued].compactMap(\.self)
      + plan.tasks.flatMap { task in
        task.times.compactMap {
          finding($0.time.reading, of: $0.time.text, in: plan, task: task.index)
        }
      }
  }

  private func finding(_ reading: TimeReading, of text: PlanText, in plan: Plan, task: Int?)
    -> Finding?
  {
    switch reading.meaning {
    case .impossible:
      // The wrong part alone, such as 06-31, would be hard to read.
      let range = text.count > Self.longestQuotedField ? reading.range : 0..<text.count
      let year = text.withBytes(DateCandidates.year) ?? plan.year
      return noSuchDay(text, range, wrong: reading.range, year: year, task: task)
    case .reversed:
      return Finding(
        "reversed", Messages.reversed(text.string), at: text.place, task: task,
        help: Messages.checkDates)
    default: return nil
    }
  }

  private static let longestQuotedField = 24

  // MARK: Running text

  private func texts(_ plan: Plan) -> [Finding] {
    plan.runningTexts.flatMap { entry -> [Finding] in
      guard entry.text.withBytes(DateCandidates.mayHoldImpossibleDate) else { return [] }
      let dates = plan.readings(of: entry.text).dates
      let firstYear = dates.first { $0.reading.hasYear }?.reading.range.lowerBound
      let wrong = dates.compactMap { date -> (part: Range<Int>, year: Int?)? in
        guard date.reading.meaning == .impossible, date.role != .name, date.role != .reference,
          let wrong = wrongPart(of: date, in: entry.text, plan),
          isCertain(date, in: entry.text, behindYear: firstYear)
        else { return nil }
        let year = entry.text.withBytes { DateCandidates.year(in: $0.part(date.reading.range)) }
        return (wrong, year ?? plan.year)
      }
      return Finding.listed(wrong) {
        noSuchDay(entry.text, $0.part, wrong: $0.part, year: $0.year, task: entry.task)
      }
    }
  }

  /// The date itself, without the words that bound it.
  private func wrongPart(of date: DateMention, in text: PlanText, _ plan: Plan) -> Range<Int>? {
    let start = date.reading.range.lowerBound
    return text.withBytes { bytes in
      let part = bytes.part(date.reading.range)
      let reading = TimeReader().read(part, context: plan.timeContext)
      guard reading.meaning == .impossible else { return nil }
      let end = [part.offset(of: "日"), part.offset(of: "号"), part.offset(of: "號")]
        .compactMap(\.self).map { $0 + 3 }.filter(reading.range.contains).max()
      return reading.range.lowerBound + start..<(end ?? reading.range.upperBound) + start
    }
  }

  /// 29 February is wrong only in a common year: another year named before it may be meant. The lunar calendar has
  /// months of 30 days.
  private func isCertain(_ date: DateMention, in text: PlanText, behindYear firstYear: Int?) -> Bool
  {
    text.withBytes { bytes in
      let range = date.reading.range
      if bytes.has(anyOf: Self.lunar, endingAt: range.lowerBound) { return false }
      guard !date.reading.hasYear else { return true }
      let leap = TimeReader().read(bytes.part(range), context: TimeContext(year: 2028))
      guard leap.meaning != .impossible else { return true }
      return firstYear.map { $0 > range.lowerBound } ?? true
    }
  }

  private static let lunar: [StaticString] = ["农历", "農曆", "阴历", "陰曆", "旧历", "舊曆"]

  // MARK: The finding

  private func noSuchDay(
    _ text: PlanText, _ range: Range<Int>, wrong: Range<Int>, year: Int?, task: Int?
  ) -> Finding {
    let slip = text.withBytes { MonthEndSlip(in: $0, at: wrong, year: year) }
    return Finding(
      "no-such-day", Messages.noSuchDay(text.part(range).string), at: text.place(of: range),
      task: task, label: slip.map { Messages.lastDay(month: $0.month, day: $0.lastDay) },
      help: Messages.checkDate, fixes: fixes(slip, text))
  }

  private func fixes(_ slip: MonthEndSlip?, _ text: PlanText) -> [Fix] {
    guard let slip, let edit = text.edit(slip.day, to: String(slip.lastDay)) else { return [] }
    return [
      Fix(
        Messages.useLastDay(month: slip.month, day: slip.lastDay), isSafe: false,
        edits: [edit])
    ]
  }

  private enum Messages {
    static func noSuchDay(_ date: String) -> Message {
      Message(
        "no-such-day", zh: "日历上没有\(quoted: date)", en: "there is no such day as \(quoted: date)")
    }

    static func reversed(_ range: String) -> Message {
      Message(
        "reversed", zh: "\(quoted: range)的结束早于开始", en: "\(quoted: range) ends before it begins")
    }

    static func lastDay(month: Int, day: Int) -> Message {
      Message("last-day", zh: "\(month)月只有\(day)天", en: "that month has \(day, "day")")
    }

    static func useLastDay(month: Int, day: Int) -> Message {
      Message("use-last-day", zh: "改为\(month)月\(day)日", en: "use day \(day) of that month")
    }

    static let periodReversed = Message(
      "period-reversed", zh: "计划期的结束早于开始", en: "the plan's period ends before it begins")
    static let begins = Message("begins", zh: "从这一天开始", en: "it begins on this day")
    static let checkDate = Message("check-date", zh: "核对日期", en: "check the date")
    static let checkDates = Message("check-dates", zh: "核对起止时间", en: "check both dates")
  }
}
