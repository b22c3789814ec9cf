import Testing
import TextAnalysis

/// What a reading says, as text: the bytes it covers, then days or the name of the meaning.
private func reading(_ text: String, _ context: TimeContext) -> (quoted: String, said: String) {
  ByteView.with(text) { bytes in
    let reading = TimeReader().read(bytes, context: context)
    let days = reading.intervals.map { "\($0.first)..\($0.last)" }.joined(separator: " ")
    return (bytes.string(reading.range), days.isEmpty ? "\(reading.meaning)" : days)
  }
}

private let plan2026 = TimeContext(
  period: DayInterval(year: 2026), year: 2026, issued: Day(year: 2026, month: 3, day: 2))

@Suite struct TimeReaderTests {
  @Test(
    "A date, month, quarter or year in figures is the days it names",
    arguments: [
      ("2026-03-31", "2026-03-31..2026-03-31"), ("2026/3/31", "2026-03-31..2026-03-31"),
      ("2026.3.31", "2026-03-31..2026-03-31"), ("20260331", "2026-03-31..2026-03-31"),
      ("2026-03-31T17:30:00Z", "2026-03-31..2026-03-31"), ("2026-03", "2026-03-01..2026-03-31"),
      ("2026/02", "2026-02-01..2026-02-28"), ("2028-02", "2028-02-01..2028-02-29"),
      ("2026-Q3", "2026-07-01..2026-09-30"), ("2026Q4", "2026-10-01..2026-12-31"),
      ("2026", "2026-01-01..2026-12-31"), ("２０２６－０３－３１", "2026-03-31..2026-03-31"),
      ("2026-2028", "2026-01-01..2028-12-31"), ("2026-03..2027-02", "2026-03-01..2027-02-28"),
      ("2026.3—2026.6", "2026-03-01..2026-06-30"), ("6/30", "2026-06-30..2026-06-30"),
      ("31/12/2026", "2026-12-31..2026-12-31"), ("12/31/2026", "2026-12-31..2026-12-31"),
    ])
  func figures(text: String, days: String) {
    let (quoted, said) = reading(text, plan2026)
    #expect(said == days)
    #expect(quoted == text)
  }

  @Test(
    "A Chinese date is read whole, in either script and with any numerals",
    arguments: [
      ("2026年3月31日", "2026-03-31..2026-03-31"), ("2026 年 3 月 31 日", "2026-03-31..2026-03-31"),
      ("2026年3月31号", "2026-03-31..2026-03-31"), ("二〇二六年三月三十一日", "2026-03-31..2026-03-31"),
      ("二○二六年十二月", "2026-12-01..2026-12-31"), ("２０２６年３月", "2026-03-01..2026-03-31"),
      ("贰零贰陆年叁月", "2026-03-01..2026-03-31"), ("12月31日", "2026-12-31..2026-12-31"),
      ("2026年2月", "2026-02-01..2026-02-28"), ("2028年2月29日", "2028-02-29..2028-02-29"),
      ("3月上旬", "2026-03-01..2026-03-10"), ("3月中旬", "2026-03-11..2026-03-20"),
      ("3月下旬", "2026-03-21..2026-03-31"), ("3月份", "2026-03-01..2026-03-31"),
      ("六月底", "2026-06-01..2026-06-30"), ("3月初", "2026-03-01..2026-03-10"),
      ("第三季度", "2026-07-01..2026-09-30"), ("三季度末", "2026-09-01..2026-09-30"),
      ("2026年第1季度", "2026-01-01..2026-03-31"), ("上半年", "2026-01-01..2026-06-30"),
      ("2027年下半年", "2027-07-01..2027-12-31"), ("年底", "2026-12-01..2026-12-31"),
      ("年末", "2026-12-01..2026-12-31"), ("年中", "2026-06-01..2026-06-30"),
      ("年初", "2026-01-01..2026-03-31"), ("2027年 底", "2027-12-01..2027-12-31"),
      ("2026年度", "2026-01-01..2026-12-31"), ("2026年2月份", "2026-02-01..2026-02-28"),
      ("第三季度末", "2026-09-01..2026-09-30"), ("26年3月", "2026-03-01..2026-03-31"),
      ("春季學期", "2026-03-01..2026-07-15"), ("寒假", "2026-01-15..2026-02-28"),
    ])
  func chinese(text: String, days: String) {
    let context = TimeContext(period: DayInterval(year: 2026), year: 2026)
    let (quoted, said) = reading(text, context)
    #expect(said == days)
    #expect(quoted == text)
  }

  @Test(
    "A deadline runs from the beginning of the plan to its last day",
    arguments: [
      ("2026年3月底前", "2026-03-31"), ("6月底前", "2026-06-30"), ("6月前", "2026-06-30"),
      ("2月底前", "2026-02-28"), ("年内", "2026-12-31"), ("年底前", "2026-12-31"),
      ("2026年年底前", "2026-12-31"), ("2026年12月31日前", "2026-12-31"),
      ("十二月底前", "2026-12-31"), ("三月三十一日之前", "2026-03-31"), ("6.30前", "2026-06-30"),
      ("6月15日以前", "2026-06-15"), ("3月上旬前", "2026-03-10"), ("三季度末前", "2026-09-30"),
      ("上半年前", "2026-06-30"), ("到2026年底", "2026-12-31"), ("截至2026年6月底", "2026-06-30"),
      ("不迟于6月30日", "2026-06-30"), ("2026年12月31日17:00前", "2026-12-31"),
      ("12月31日下午5时前", "2026-12-31"), ("2026.3月底前", "2026-03-31"),
      ("2026年秋季开学前", "2026-08-31"), ("秋季學期開學前", "2026-08-31"),
      ("新学期开学前", "2026-08-31"), ("暑假前", "2026-06-30"), ("高考前", "2026-06-06"),
      ("中考前", "2026-06-12"), ("教师节前", "2026-09-09"), ("国庆节前", "2026-09-30"),
      ("十一前", "2026-09-30"), ("五一前", "2026-04-30"), ("“五一”前", "2026-04-30"),
      ("2026年“五一”前", "2026-04-30"),
      ("六一前", "2026-05-31"), ("七一前", "2026-06-30"), ("元旦前", "2026-12-31"),
      ("春节前", "2026-02-16"), ("清明节前", "2026-04-04"), ("端午节前", "2026-06-18"),
      ("中秋前", "2026-09-24"), ("by 30 June", "2026-06-30"), ("before June", "2026-05-31"),
      ("by the end of Q3 2026", "2026-09-30"), ("by March 31, 2026", "2026-03-31"),
      ("by end of year", "2026-12-31"), ("before the summer holidays", "2026-06-30"),
      ("no later than 15 May 2026", "2026-05-15"), ("by the end of June", "2026-06-30"),
      ("by the start of the autumn term", "2026-08-31"),
    ])
  func deadline(text: String, last: String) {
    let context = TimeContext(period: DayInterval(year: 2026), year: 2026)
    let (quoted, said) = reading(text, context)
    #expect(said == "2026-01-01..\(last)")
    #expect(quoted == text)
    let bound = ByteView.with(text) { TimeReader().read($0, context: context).bound }
    #expect(bound == .upTo)
  }

  @Test(
    "A range takes what its ends leave out from each other",
    arguments: [
      ("2026年3月—6月", "2026-03-01..2026-06-30"), ("3—6月", "2026-03-01..2026-06-30"),
      ("3月-6月", "2026-03-01..2026-06-30"), ("3月～6月", "2026-03-01..2026-06-30"),
      ("3月1日至6月30日", "2026-03-01..2026-06-30"), ("3月1日至15日", "2026-03-01..2026-03-15"),
      ("3月1—15日", "2026-03-01..2026-03-15"), ("一至三季度", "2026-01-01..2026-09-30"),
      ("第一季度至第三季度", "2026-01-01..2026-09-30"),
      ("2026年9月至2027年6月", "2026-09-01..2027-06-30"),
      ("2026年9月至次年6月", "2026-09-01..2027-06-30"), ("9月至次年6月", "2026-09-01..2027-06-30"),
      ("11月至3月", "2026-11-01..2027-03-31"), ("2026—2028年", "2026-01-01..2028-12-31"),
      ("2026年到2028年", "2026-01-01..2028-12-31"),
      ("2025—2026学年", "2025-09-01..2026-08-31"),
      ("2025-2026学年度第二学期", "2026-03-01..2026-07-15"),
      ("2025—2026學年第一學期", "2025-09-01..2026-01-14"),
      ("1 March – 30 June 2026", "2026-03-01..2026-06-30"),
      ("March to June", "2026-03-01..2026-06-30"),
      ("academic year 2025-2026", "2025-09-01..2026-08-31"),
      ("academic year 2025/26", "2025-09-01..2026-08-31"),
      ("2025-26 至 2029-30 年度", "2025-01-01..2030-12-31"), ("2026-27年度", "2026-01-01..2027-12-31"),
      ("2026/27 年度", "2026-01-01..2027-12-31"), ("2009-10至2010-11年度", "2009-01-01..2011-12-31"),
    ])
  func range(text: String, days: String) {
    let (quoted, said) = reading(text, plan2026)
    #expect(said == days)
    #expect(quoted == text)
  }

  @Test(
    "Several times at once are read one by one",
    arguments: [
      ("6月、12月", "2026-06-01..2026-06-30 2026-12-01..2026-12-31"),
      ("6月底和12月底", "2026-06-01..2026-06-30 2026-12-01..2026-12-31"),
      ("3、6月", "2026-03-01..2026-03-31 2026-06-01..2026-06-30"),
      ("6月底前完成主体工程，12月底前竣工", "2026-01-01..2026-06-30 2026-01-01..2026-12-31"),
      ("第一、二季度", "2026-01-01..2026-03-31 2026-04-01..2026-06-30"),
    ])
  func several(text: String, days: String) {
    #expect(reading(text, plan2026).said == days)
  }

  @Test(
    "A five-year plan is known by its number",
    arguments: [
      ("“十三五”期间", "2016-01-01..2020-12-31"), ("“十四五”末", "2025-01-01..2025-12-31"),
      ("十五五末", "2030-01-01..2030-12-31"), ("“十五五”時期", "2026-01-01..2030-12-31"),
      ("15th Five-Year Plan period", "2026-01-01..2030-12-31"),
    ])
  func fiveYearPlan(text: String, days: String) {
    let (quoted, said) = reading(text, TimeContext())
    #expect(said == days)
    #expect(quoted == text)
  }

  @Test(
    "A length of time counts from the day of issue, years from the beginning of the plan",
    arguments: [
      ("印发之日起30个工作日内", "2026-03-02..2026-04-13"), ("三个月内", "2026-03-02..2026-06-02"),
      ("自印发之日起三个月内", "2026-03-02..2026-06-02"), ("印发后10日内", "2026-03-02..2026-03-12"),
      ("半年內", "2026-03-02..2026-09-02"), ("两周内", "2026-03-02..2026-03-16"),
      ("3个月", "2026-03-02..2026-06-02"),
      ("30 days after issuance", "2026-03-02..2026-04-01"), ("学期末", "2026-07-01..2026-07-15"),
      ("五年内", "2026-01-01..2030-12-31"), ("一年内", "2026-01-01..2026-12-31"),
      ("within 30 working days of issuance", "2026-03-02..2026-04-13"),
      ("within three months", "2026-03-02..2026-06-02"), ("本月", "2026-03-01..2026-03-31"),
      ("下季度", "2026-04-01..2026-06-30"), ("下学期", "2026-09-01..2026-12-31"),
      ("今年", "2026-01-01..2026-12-31"), ("明年", "2027-01-01..2027-12-31"),
      ("次年6月底", "2027-06-01..2027-06-30"),
    ])
  func relative(text: String, days: String) {
    let (quoted, said) = reading(text, plan2026)
    #expect(said == days)
    #expect(quoted == text)
  }

  @Test(
    "Words without an end, words that recur and empty words are told apart",
    arguments: [
      ("长期坚持", TimeMeaning.openEnded), ("長期堅持", .openEnded), ("持续推进", .openEnded),
      ("贯穿全年", .openEnded), ("貫穿全年", .openEnded), ("全年", .openEnded), ("常态化", .openEnded),
      ("按上级统一部署", .openEnded), ("按省厅要求", .openEnded), ("根據工作需要", .vague), ("按要求完成", .vague),
      ("立即整改", .openEnded),
      ("即时", .vague), ("立即", .vague), ("馬上", .vague), ("即日", .vague), ("若干年内", .vague),
      ("年內擇機", .vague), ("immediately", .vague), ("立行立改", .openEnded), ("ongoing", .openEnded),
      ("Throughout the year", .openEnded), ("每月", .recurring), ("每季度", .recurring),
      ("每年", .recurring), ("每年12月底前", .recurring), ("每季度末月25日前", .recurring),
      ("每兩年", .recurring), ("每学期", .recurring), ("定期", .recurring), ("annually", .recurring),
      ("every month", .recurring), ("三年一轮", .recurring), ("适时", .vague), ("適時", .vague),
      ("儘快", .vague), ("择机", .vague), ("早日", .vague), ("as soon as possible", .vague),
      ("in due course", .vague), ("待定", .placeholder), ("TBD", .placeholder), ("/", .placeholder),
      ("——", .placeholder), ("无", .placeholder), ("xx月底前", .placeholder),
      ("2026年 月 日", .placeholder), ("2026年×月", .placeholder),
    ])
  func words(text: String, meaning: TimeMeaning) {
    let read = ByteView.with(text) { TimeReader().read($0, context: plan2026).meaning }
    #expect(read == meaning)
  }

  @Test(
    "A date that no calendar has is impossible, and the wrong part is shown",
    arguments: [
      ("2026-02-30", "02-30"), ("2026-13", "13"), ("2026-13-05", "13"), ("2026年13月", "13月"),
      ("2月30日", "2月30日"), ("2026年2月29日前", "2月29日"), ("2月29日", "2月29日"),
      ("6月31日前完成", "6月31日"), ("June 31", "June 31"), ("二月三十日", "二月三十日"),
      ("20260231", "20260231"), ("3月0日", "3月0日"),
    ])
  func impossible(text: String, wrong: String) {
    let (quoted, said) = reading(text, plan2026)
    #expect(said == "impossible")
    #expect(quoted == wrong)
  }

  @Test("Without a year or a day of issue a time says what it lacks")
  func unresolved() {
    #expect(
      reading("6月底前", TimeContext()).said == "unresolved(TextAnalysis.MissingTimeReference.year)")
    let period = DayInterval(year: 2026)
    let threeMonths = ByteView.with("三个月内") {
      TimeReader().read($0, context: TimeContext(period: period)).meaning
    }
    #expect(threeMonths == .unresolved(.issued))
  }

  @Test("A year that the text gives is told from one that the plan gives")
  func givenYear() {
    func hasYear(_ text: String) -> Bool {
      ByteView.with(text) { TimeReader().read($0, context: plan2026).hasYear }
    }
    #expect(hasYear("2026年6月底前"))
    #expect(hasYear("by June 2026"))
    #expect(!hasYear("6月底前"))
    #expect(!hasYear("by June"))
  }

  @Test(
    "In a plan over two calendar years a month is the one that lies in the plan",
    arguments: [
      ("3月底前", "2026-03-31"), ("10月底前", "2025-10-31"), ("年底前", "2025-12-31"),
      ("第二季度", "2026-06-30"),
    ])
  func schoolYearPlan(text: String, last: String) {
    let period = Day(year: 2025, month: 9, day: 1).flatMap { first in
      Day(year: 2026, month: 8, day: 31).flatMap { DayInterval(first, $0) }
    }
    #expect(period != nil)
    #expect(reading(text, TimeContext(period: period)).said.hasSuffix(last))
  }

  @Test(
    "A season of floods or of heating bounds what is to be done before it",
    arguments: [
      ("汛期前", "2026-05-31"), ("主汛期前完成", "2026-05-31"), ("入汛前", "2026-05-31"), ("汛前", "2026-05-31"),
      ("供暖季前", "2026-11-14"), ("採暖期前", "2026-11-14"),
    ])
  func seasonsOfWork(text: String, last: String) {
    #expect(reading(text, plan2026).said == "2026-01-01..\(last)")
  }

  @Test("A holiday that was over when the plan was issued is next year's, if that lies in the plan")
  func nextHoliday() {
    var plan = plan2026
    #expect(reading("春节前", plan).said.hasSuffix("2026-02-16"))
    plan.period = nil
    #expect(reading("春节前", plan).said.hasSuffix("2027-02-05"))
    #expect(reading("2026年春节前", plan2026).said.hasSuffix("2026-02-16"))
  }

  @Test(
    "What is no time stays unread",
    arguments: [
      "", "   ", "完成", "2026年级", "18个班", "3.5%", "第三方", "maybe", "25日", "3/4/2026", "1.5个月",
      "12345678901234567890", "汛期", "防汛工作",
    ])
  func unreadable(text: String) {
    let read = ByteView.with(text) { TimeReader().read($0, context: plan2026).meaning }
    #expect(read == .unreadable)
  }

  @Test("A line break inside of a Chinese expression is no end of it")
  func lineBreak() {
    #expect(reading("2026年6月\n底前", plan2026).said == "2026-01-01..2026-06-30")
    #expect(reading("年\n底前", plan2026).said == "2026-01-01..2026-12-31")
  }
}
