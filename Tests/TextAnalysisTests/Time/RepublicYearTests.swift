import Testing
import TextAnalysis

/// The days that a field says in a plan for 2026, or the name of the meaning.
private func days(_ text: String, countsRepublicYears: Bool) -> String {
  let context = TimeContext(
    period: DayInterval(year: 2026), year: 2026, countsRepublicYears: countsRepublicYears)
  let reading = ByteView.with(text) { TimeReader().read($0, context: context) }
  let days = reading.intervals.map { "\($0.first)..\($0.last)" }.joined(separator: " ")
  return days.isEmpty ? "\(reading.meaning)" : days
}

@Suite struct RepublicYearTests {
  @Test(
    "A year of the Republic's era in a field is the year of the common era, whatever the document counts",
    arguments: [
      ("115年12月31日前", "2026-01-01..2026-12-31"), ("民國115年6月底前", "2026-01-01..2026-06-30"),
      ("民國 115 年 6 月", "2026-06-01..2026-06-30"), ("中華民國一百一十五年三月", "2026-03-01..2026-03-31"),
      ("115年底前", "2026-01-01..2026-12-31"), ("115年第4季", "2026-10-01..2026-12-31"),
      ("第四季", "2026-10-01..2026-12-31"), ("第三季底前", "2026-01-01..2026-09-30"),
      ("115/06/30", "2026-06-30..2026-06-30"), ("115.6.30", "2026-06-30..2026-06-30"),
      ("115-06-30", "2026-06-30..2026-06-30"), ("一一五年六月三十日", "2026-06-30..2026-06-30"),
      ("114年至115年", "2025-01-01..2026-12-31"), ("115-116年", "2026-01-01..2027-12-31"),
      ("115學年度", "2026-09-01..2027-08-31"), ("民國98年", "2009-01-01..2009-12-31"),
      ("116年3月底前", "2026-01-01..2027-03-31"),
    ])
  func fields(text: String, expected: String) {
    #expect(days(text, countsRepublicYears: false) == expected)
    #expect(days(text, countsRepublicYears: true) == expected)
  }

  @Test(
    "A number before 年 that is no year of the era stays a length of time",
    arguments: [
      ("5年内", "2026-01-01..2030-12-31"), ("三年内", "2026-01-01..2028-12-31"),
      ("10年內", "2026-01-01..2035-12-31"), ("26年3月底前", "2026-01-01..2026-03-31"),
      ("100米", "unreadable"), ("2026年6月", "2026-06-01..2026-06-30"),
    ])
  func lengths(text: String, expected: String) {
    #expect(days(text, countsRepublicYears: false) == expected)
    #expect(days(text, countsRepublicYears: true) == expected)
  }

  @Test(
    "A period and a title give such years",
    arguments: [
      ("115", "2026-01-01..2026-12-31"), ("115年", "2026-01-01..2026-12-31"),
      ("民國115年", "2026-01-01..2026-12-31"), ("115年度", "2026-01-01..2026-12-31"),
      ("115年1月1日至12月31日", "2026-01-01..2026-12-31"),
      ("民國115年1月1日至116年3月31日", "2026-01-01..2027-03-31"),
    ])
  func periods(text: String, expected: String) {
    let reading = ByteView.with(text) { PeriodReader().read($0) }
    #expect(reading.intervals.map { "\($0.first)..\($0.last)" } == [expected])
  }

  @Test(
    "A title is of such a year where it cannot be an anniversary",
    arguments: [
      ("臺東縣環境保護局一百一十五年度施政計畫", true), ("臺東縣115年度施政計畫", true), ("民國115年工作計畫", true),
      ("臺東縣115年施政計畫", true), ("庆祝建党105年活动方案", false), ("清溪县2026年工作要点", false),
      ("百年大计工作方案", false), ("一百年规划", false),
    ])
  func titles(title: String, isCounted: Bool) {
    let found = ByteView.with(title) {
      RepublicYear.areCounted(in: $0, of: DayInterval(year: 2026))
    }
    #expect(found == isCounted)
  }

  @Test(
    "In running text of such a document 115年 is a year, elsewhere only as a month or a budget year")
  func prose() {
    func dates(_ text: String, _ countsRepublicYears: Bool) -> [String] {
      let context = TimeContext(
        period: DayInterval(year: 2026), year: 2026, countsRepublicYears: countsRepublicYears)
      return ByteView.with(text) { bytes in
        DateScanner(context: context).scan(bytes).compactMap { $0.to.map { "\($0)" } }
      }
    }
    #expect(dates("115年底前完成", true) == ["2026-12-31"])
    #expect(dates("到115年覆蓋率達90%", true) == ["2026-12-31"])
    #expect(dates("115年7月底前完成試運轉", false) == ["2026-07-31"])
    #expect(dates("編定115年度施政計畫", false) == ["2026-12-31"])
    #expect(dates("建校115年，校友115人。", false) == [])
  }
}
