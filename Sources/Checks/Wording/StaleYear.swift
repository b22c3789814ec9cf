import TextAnalysis
import ValidatorCore

/// Finds years left over from last year's text.
struct StaleYear: PlanCheck {
  static let description = CheckDescription(
    id: "stale-year",
    title: LocalizedText(zh: "疑似沿用上年文稿", en: "Year left over from last year"),
    summary: LocalizedText(
      zh:
        "标题的年份不在计划期内；文号的年份与印发日期不符；印发日期远在计划期以前；正文中还有上年的年份：上年的时限、“2025年是…之年”、还要举办的上年活动；再早两年的时限，以及已经结束的五年规划（“十四五”末）；五年规划的第几年与年份不符，要求贯彻的是前两届以前的党代会精神。书名号、引号内的，比较、起始、年度区间、学年、届、级和总结上年的，不算。",
      en:
        "The title's year is not in the plan's period, the document number's is not that of the issue, the issue lies long before the period, or a text still names last year: a deadline in it, the year that the plan says it is about, an event that is still to be held; also a deadline of the two years before, and a five-year plan that is over. So do a year that is not the year of a five-year plan that it is said to be, and a party congress more than one back that is to be carried out. Titles, quotations, comparisons, beginnings, ranges, school years, classes and reports are left out."
    ),
    rationale: LocalizedText(
      zh: "沿用上年文稿而未改年份，是退文的常见原因。",
      en: "Last year's text with last year's year is a common reason to send a document back."),
    kinds: [
      FindingKind(
        "title", zh: "标题的年份与计划期不符", en: "a title of another year",
        severity: SeverityRule(.error, draft: .warning)),
      FindingKind(
        "issue", zh: "文号或印发日期的年份不符", en: "a number or a date of issue of another year",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "text", zh: "正文中有上年的年份", en: "last year's year in a text",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "statement", zh: "正文称某事在上年进行，也可能是回顾",
        en: "something done in last year, which may be a report",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: {title: 清溪县⟦2025年⟧教育工作要点, period: 2026年}
        tasks: [新建城东幼儿园]
        """, kind: "title"),
      .bad(
        """
        plan:
          title: 清溪县2026年教育工作要点
          preamble: ⟦2025⟧年是教育强县建设的关键之年。
        sections:
          - title: 改善办学条件
            tasks:
              - title: 新建城东幼儿园
                content: 完成主体工程，⟦2025⟧年12月底前建成投用。
              - title: 抓好考試組織
                content: 做好⟦2025⟧年高考、中考各項工作。
              - title: Mend the towpath
                content: Resurface the towpath by December ⟦2025⟧.
        """, kind: "text"),
      .bad(
        """
        plan:
          title: 清溪縣2026年教育工作要點
          preamble: 2026年是“⟦十四五⟧”收官之年。
        tasks:
          - title: 擴大學位供給
            content: 到“⟦十四五⟧”末新增學位360個，⟦2024⟧年底前建成城東幼兒園，今年（⟦2025⟧年）招生。
          - title: 落實規劃
            content: 今年是“⟦十五五⟧”規劃的第二年，全面貫徹黨的⟦十七屆四中全會⟧精神。
        """, kind: "text"),
      .bad(
        """
        plan:
          title: 清溪县2026年教育工作要点
          number: 清教发⟦〔2025〕⟧3号
          issued: 2026-03-24
        tasks: [新建城东幼儿园]
        """, kind: "issue"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            content: 扩大普惠资源，⟦2025⟧年新增学位360个。
        """, kind: "statement"),
      .good(
        """
        plan:
          title: 清溪县2026年教育工作要点
          preamble: 2025年，全县教育事业稳步发展。2026年是教育强县建设的关键之年，是“十五五”开局之年，要深入贯彻党的二十大和二十届历次全会精神。
        tasks:
          - title: 巩固创建成果
            content: 较2025年提高2个百分点，自2025年起每年评选一次，2021—2025年项目全部销号，做好2025级新生建档和2025年度考核。
          - title: 落实规划
            content: 落实《清溪县教育数字化三年行动计划（2023—2025年）》，总结“十四五”规划实施情况，2024年底前建成的校舍全部加固，2025—2026学年起执行新标准，2025年底前已建成的设施纳入管护。
          - title: Renew the leases
            content: Leases that were signed by December 2025 are renewed as in 2025.
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let period = plan.period else { return [] }
    let isRepublic = plan.timeContext.countsRepublicYears
    // 114年 shows no sign of a year. The header's title has a kind of its own.
    let signs: TextSigns = isRepublic ? [.digit, .year, .congress] : [.year, .congress]
    let texts = plan.runningTexts(showing: signs)
      .filter { $0.scope != .header || $0.field != .title }
    let header = [title(plan, period), issue(plan, period) ?? number(plan, period)]
      .compactMap(\.self)
    guard !texts.isEmpty else { return header }
    let reader = LeftoverYearReader(
      year: period.first.date.year - 1, countsRepublicYears: isRepublic)
    let lapsed = LapsedPlanReader(year: period.first.date.year)
    let statements = FiveYearStatement(thisYear: thisYear(plan, period))
    let congresses = PastCongressReader(year: period.first.date.year)
    return header
      + texts.flatMap { entry -> [Finding] in
        let years = entry.text.withBytes { text in
          reader.read(text) { plan.dates(of: entry.text) }
        }
        let plans = entry.text.withBytes { text in
          lapsed?.read(text) { plan.dates(of: entry.text) } ?? []
        }
        // What is told as left over is not told as wrong too.
        let wrong = entry.text.withBytes(statements.faults).filter { fault in
          !plans.contains(fault.name)
            && (years.isEmpty || fault.year != period.first.date.year - 1)
        }
        return Finding.listed(years) { finding($0, entry, plan) }
          + Finding.listed(plans) { finding($0, entry) }
          + Finding.listed(wrong) { finding($0, entry) }
          + Finding.listed(entry.text.withBytes(congresses.read)) { finding($0, entry) }
      }
  }

  /// The year that 今年 means; nil where the plan may have been written in another one than it is for.
  private func thisYear(_ plan: Plan, _ period: DayInterval) -> Int? {
    let year = period.first.date.year
    guard period.last.date.year == year else { return nil }
    return plan.header.issued?.first.map { $0.date.year == year } ?? true ? year : nil
  }

  // MARK: The title

  private func title(_ plan: Plan, _ period: DayInterval) -> Finding? {
    guard let title = plan.header.title, !plan.header.period.isEmpty else { return nil }
    let years = title.withBytes(Self.years)
    guard let first = years.first,
      !years.contains(where: { reading in
        reading.intervals.contains { $0.first <= period.last && period.first <= $0.last }
      })
    else { return nil }
    return Finding(
      "title", Messages.title(title.part(first.range).string), at: title.place(of: first.range),
      related: plan.header.period.map { RelatedPlace($0.place, Messages.period) },
      help: Messages.checkTitle)
  }

  /// All years that a title names; a title has few.
  private static func years(in title: ByteView) -> [TimeReading] {
    var years: [TimeReading] = []
    var start = 0
    while years.count < 8, var year = PlanYear().read(title.part(start..<title.count)) {
      year.range = year.range.lowerBound + start..<year.range.upperBound + start
      years.append(year)
      start = year.range.upperBound
    }
    return years
  }

  // MARK: Number and date of issue

  /// A number of another year than the date of issue or, where none is given, than the period allows. A document that
  /// is signed at the end of a year is often printed in January.
  private func number(_ plan: Plan, _ period: DayInterval) -> Finding? {
    guard let text = plan.header.number, let number = text.withBytes(DocumentNumber.all).first,
      !number.faults.contains(.shortYear),
      let year = text.withBytes({ DateCandidates.numbers(in: $0, number.year) }).first?.value
    else { return nil }
    let issued = plan.header.issued
    let date = issued?.first?.date
    let first = date.map { $0.month == 1 ? $0.year - 1 : $0.year } ?? period.first.date.year - 1
    let last = issued?.reading.lastDay?.date.year ?? period.last.date.year
    guard year < first || year > last else { return nil }
    let range =
      number.range
      .lowerBound..<text.withBytes { bytes in
        number.year.upperBound + bytes.scalar(at: number.year.upperBound).length
      }
    return Finding(
      "issue", Messages.number(year), at: text.place(of: range),
      related: issued.map { [RelatedPlace($0.text.place, Messages.issued)] }
        ?? plan.header.period.map { RelatedPlace($0.place, Messages.period) },
      help: Messages.checkYear)
  }

  /// A date of issue so long before the period that only the year can be wrong.
  private func issue(_ plan: Plan, _ period: DayInterval) -> Finding? {
    guard let issued = plan.header.issued, let day = issued.deadline,
      period.first.number - day.number > Self.longestLead
    else { return nil }
    return Finding(
      "issue", Messages.issuedBefore(day, year: plan.year), at: issued.text.place,
      related: plan.header.period.map { RelatedPlace($0.place, Messages.period) },
      help: Messages.checkYear)
  }

  /// Days before its period in which a plan may be issued.
  private static let longestLead = 183

  // MARK: Running text

  private func finding(_ year: LeftoverYear, _ entry: PlanFieldText, _ plan: Plan) -> Finding {
    let text = entry.text.part(year.range)
    return Finding(
      year.isDoubtful ? "statement" : "text", Messages.leftover(text.string), at: text.place,
      task: entry.task,
      help: Messages.checkYear, fixes: fixes(year, text, plan))
  }

  private func finding(_ plan: Range<Int>, _ entry: PlanFieldText) -> Finding {
    let name = entry.text.part(plan)
    return Finding(
      "text", Messages.lapsed(name.string), at: name.place, task: entry.task,
      help: Messages.checkPlan)
  }

  private func finding(_ fault: FiveYearStatement.Fault, _ entry: PlanFieldText) -> Finding {
    let name = entry.text.part(fault.name)
    return Finding(
      "text", Messages.misplaced(name.string, fault), at: name.place, task: entry.task,
      help: Messages.checkPlan)
  }

  private func finding(_ mention: PastCongressReader.Mention, _ entry: PlanFieldText) -> Finding {
    let name = entry.text.part(mention.range)
    return Finding(
      "text", Messages.congress(name.string, mention.year), at: name.place, task: entry.task,
      help: Messages.checkCongress)
  }

  private func fixes(_ year: LeftoverYear, _ text: PlanText, _ plan: Plan) -> [Fix] {
    guard let current = plan.year, year.isASCII, let edit = text.edit(to: String(current)) else {
      return []
    }
    return [Fix(Messages.replace(current), isSafe: false, edits: [edit])]
  }

  private enum Messages {
    static func title(_ year: String) -> Message {
      Message(
        "title", zh: "标题的年份\(quoted: year)与计划期不符",
        en: "the title's year \(quoted: year) is not in the plan's period")
    }

    static func leftover(_ year: String) -> Message {
      Message(
        "leftover", zh: "疑似沿用上年文稿：年份为\(quoted: year)",
        en: "\(quoted: year) seems to be left over from last year's text")
    }

    static func lapsed(_ name: String) -> Message {
      Message(
        "lapsed", zh: "疑似沿用上年文稿：\(quoted: name)规划期已经结束",
        en: "\(quoted: name) is over before the plan begins")
    }

    static func misplaced(_ name: String, _ fault: FiveYearStatement.Fault) -> Message {
      let (first, last) = (fault.first, fault.first + 4)
      return Message(
        "misplaced",
        zh: "\(quoted: name)规划期为\(first)—\(last)年，\(fault.year)年不是其第\(fault.place + 1)年",
        en:
          "\(quoted: name) runs from \(first) to \(last), of which \(fault.year) is not year \(fault.place + 1)"
      )
    }

    static func congress(_ name: String, _ year: Int) -> Message {
      Message(
        "congress", zh: "疑似沿用旧稿：\(quoted: name)属\(year)年换届的一届，其后已换届两次以上",
        en: "\(quoted: name) is of the congress of \(year); two or more have been held since")
    }

    static let checkCongress = Message(
      "check-congress", zh: "核对应当贯彻的会议精神", en: "check which congress or plenum is to be carried out"
    )

    static let checkPlan = Message(
      "check-plan", zh: "核对是哪一个五年规划", en: "check which five-year plan is meant")

    static func number(_ year: Int) -> Message {
      Message(
        "number", zh: "文号的年份\(year)与印发时间不符",
        en: "the document number's year \(year) is not that of the issue")
    }

    static func issuedBefore(_ day: Day, year: Int?) -> Message {
      Message(
        "issued-before", zh: "印发日期\(day, year: year)远在计划期以前",
        en: "the plan is issued on \(day, year: year), long before its period")
    }

    static func replace(_ year: Int) -> Message {
      Message("replace", zh: "改为\(year)", en: "replace with \(year)")
    }

    static let issued = Message("issued", zh: "印发日期", en: "the date of issue")
    static let period = Message("period", zh: "计划期", en: "the plan's period")
    static let checkTitle = Message(
      "check-title", zh: "核对标题和计划期", en: "check the title and the period")
    static let checkYear = Message("check-year", zh: "核对年份", en: "check the year")
  }
}
