import Testing
import TextAnalysis

/// The days of the dates in `text`, as lines such as `2026-03-24..2026-03-31`, counted from Tuesday,
/// 24 March 2026; an impossible date as such.
private func days(_ text: String, today: Day? = Day(year: 2026, month: 3, day: 24)) -> [String] {
  let context = TimeContext(year: today?.date.year, issued: today)
  return ByteView.with(text) { bytes in
    DateScanner(context: context).scan(bytes).map { mention in
      if mention.reading.meaning == .impossible { return "impossible" }
      return "\(mention.from?.description ?? "")..\(mention.to?.description ?? "")"
    }
  }
}

@Suite struct DateExpressionTests {
  @Test(
    "Days and weeks that count from today are resolved",
    arguments: [
      ("今天", "2026-03-24..2026-03-24"), ("大后天", "2026-03-27..2026-03-27"),
      ("昨日", "2026-03-23..2026-03-23"), ("下周一", "2026-03-30..2026-03-30"),
      ("上周五", "2026-03-20..2026-03-20"), ("這週日", "2026-03-29..2026-03-29"),
      ("下个星期三", "2026-04-01..2026-04-01"), ("下下周", "2026-04-06..2026-04-12"),
      ("星期二", "2026-03-24..2026-03-24"), ("星期一", "2026-03-30..2026-03-30"),
      ("周末", "2026-03-28..2026-03-29"), ("下周五前", "..2026-04-03"),
      ("明天下午三点", "2026-03-25..2026-03-25"), ("本周五至下周三", "2026-03-27..2026-04-01"),
      ("tomorrow", "2026-03-25..2026-03-25"), ("the day after tomorrow", "2026-03-26..2026-03-26"),
      ("next Monday", "2026-03-30..2026-03-30"), ("last Friday", "2026-03-20..2026-03-20"),
      ("on Friday", "2026-03-27..2026-03-27"), ("next week", "2026-03-30..2026-04-05"),
      ("this weekend", "2026-03-28..2026-03-29"),
      ("Monday, March 30, 2026", "2026-03-30..2026-03-30"),
    ])
  func relative(text: String, found: String) {
    #expect(days(text) == [found])
  }

  @Test(
    "A length of time lies before or behind today",
    arguments: [
      ("三天后", "2026-03-27..2026-03-27"), ("两周前", "2026-03-10..2026-03-10"),
      ("一年半后", "2027-09-24..2027-09-24"), ("半年内", "..2026-09-24"), ("10天之内", "..2026-04-03"),
      ("未来三年", "2026-03-25..2029-03-24"), ("过去两年", "2024-03-24..2026-03-23"),
      ("最近一周", "2026-03-17..2026-03-23"), ("三年以来", "2023-03-24..2026-03-23"),
      ("in 3 days", "2026-03-27..2026-03-27"), ("2 weeks ago", "2026-03-10..2026-03-10"),
      ("next two weeks", "2026-03-25..2026-04-07"),
      ("the past 3 months", "2025-12-24..2026-03-23"), ("within three months", "..2026-06-24"),
      ("over the past decade", "2016-03-24..2026-03-23"),
    ])
  func lengths(text: String, found: String) {
    #expect(days(text) == [found])
  }

  @Test(
    "Parts of this, the next and the last month are resolved",
    arguments: [
      ("下个月15号", "2026-04-15..2026-04-15"), ("本月中旬", "2026-03-11..2026-03-20"),
      ("上上个月", "2026-01-01..2026-01-31"), ("月底前", "..2026-03-31"), ("5日", "2026-03-05..2026-03-05"),
      ("我将于五号回去", "2026-03-05..2026-03-05"), ("3日至5日", "2026-03-03..2026-03-05"),
      ("5日前", "..2026-03-05"), ("on the 27th", "2026-03-27..2026-03-27"),
      ("三月的第一周", "2026-03-02..2026-03-08"), ("五月第二个星期日", "2026-05-10..2026-05-10"),
      ("2026年第12周", "2026-03-16..2026-03-22"),
      ("4月1日9时至4月5日17时", "2026-04-01..2026-04-05"), ("2026年1—3月", "2026-01-01..2026-03-31"),
      ("5月1日、3日", "2026-05-01..2026-05-03"), ("三至五年内", "..2031-03-24"),
      ("3月最后一天", "2026-03-31..2026-03-31"),
      ("first week of March", "2026-03-02..2026-03-08"),
      ("the second Sunday of May", "2026-05-10..2026-05-10"),
      ("last day of March", "2026-03-31..2026-03-31"), ("前三季度", "2026-01-01..2026-09-30"),
    ])
  func parts(text: String, found: String) {
    #expect(days(text) == [found])
  }

  @Test(
    "English dates are read in every order",
    arguments: [
      ("March 5, 2026", "2026-03-05..2026-03-05"), ("5-Mar-2026", "2026-03-05..2026-03-05"),
      ("the fifth of March", "2026-03-05..2026-03-05"),
      ("March the fifth", "2026-03-05..2026-03-05"), ("april 22nd", "2026-04-22..2026-04-22"),
      ("3/5/2026", "2026-03-05..2026-03-05"), ("25/03/2026", "2026-03-25..2026-03-25"),
      ("25.03.2026", "2026-03-25..2026-03-25"), ("May 3-5", "2026-05-03..2026-05-05"),
      ("3 to 5 May 2027", "2027-05-03..2027-05-05"), ("March 5-8, 2027", "2027-03-05..2027-03-08"),
      ("between 3 March and 5 May", "2026-03-03..2026-05-05"),
      ("from 2020 to 2025", "2020-01-01..2025-12-31"), ("summer of 2026", "2026-06-01..2026-08-31"),
      ("the 1990s", "1990-01-01..1999-12-31"), ("week 12 of 2026", "2026-03-16..2026-03-22"),
      ("fiscal year 2026", "2026-01-01..2026-12-31"), ("Christmas 2026", "2026-12-25..2026-12-25"),
      ("last quarter of 2026", "2026-10-01..2026-12-31"),
      ("last quarter", "2025-10-01..2025-12-31"),
    ])
  func english(text: String, found: String) {
    #expect(days(text) == [found])
  }

  @Test(
    "Holidays, decades and the lunar calendar have their days",
    arguments: [
      ("国庆节", "2026-10-01..2026-10-01"), ("2027年春节", "2027-02-06..2027-02-06"),
      ("去年国庆节", "2025-10-01..2025-10-01"), ("五一", "2026-05-01..2026-05-01"),
      ("重阳节", "2026-10-18..2026-10-18"), ("七夕", "2026-08-19..2026-08-19"),
      ("农历八月十五", "2026-09-25..2026-09-25"), ("腊月廿三", "2027-01-30..2027-01-30"),
      ("20世纪90年代", "1990-01-01..1999-12-31"), ("九十年代", "1990-01-01..1999-12-31"),
      ("21世纪", "2001-01-01..2100-12-31"), ("98年5月6日", "1998-05-06..1998-05-06"),
      ("2026年3月5日（星期四）", "2026-03-05..2026-03-05"),
      ("自2026年3月1日起至2026年5月1日止", "2026-03-01..2026-05-01"),
    ])
  func calendars(text: String, found: String) {
    #expect(days(text) == [found])
  }

  @Test(
    "A date that no calendar has is found and said to be none",
    arguments: [
      "2月30日", "2026-13-05", "6月31日", "13月5日", "2025年2月29日", "31 June", "February 30, 2026",
      "13/13/2026",
    ])
  func impossible(text: String) {
    #expect(days(text) == ["impossible"])
  }

  @Test(
    "Words that only look like days and weeks are no dates",
    arguments: [
      "以上周边学校", "一周三次", "附近五所学校", "基本周期", "未来学校", "过去的成绩", "二号楼、3号楼", "5日游", "培训5日",
      "京教发〔2026〕5号", "第一周", "政治清明", "冬天", "十一", "三八线", "The second phase", "the last school",
      "next steps", "We march on", "spring into action", "the sun rises", "at 2000 meters",
      "version 3.5.2", "3-5个", "一年来",
    ])
  func none(text: String) {
    #expect(days(text) == [])
  }

  @Test("Without a day of issue relative times are found and have no days")
  func unresolved() {
    for text in ["明天", "下周一", "三天后", "下月15日", "5日", "周五", "next Monday", "the past two weeks"] {
      #expect(days(text, today: nil) == [".."], "\(text)")
    }
  }

  @Test("What comes again on days of the week is recurring")
  func recurring() {
    for text in ["周一至周五", "每周三", "every Monday", "Monday to Friday", "weekdays"] {
      let found = ByteView.with(text) { DateScanner().scan($0) }
      #expect(found.map(\.role) == [.recurring], "\(text)")
    }
  }
}
