import Testing
import TextAnalysis

@Suite struct PeriodReaderTests {
  @Test(
    "A period is read in every form, with every dash",
    arguments: [
      ("2026", "2026-01-01..2026-12-31"), ("2026年", "2026-01-01..2026-12-31"),
      ("２０２６年", "2026-01-01..2026-12-31"), ("二〇二六年", "2026-01-01..2026-12-31"),
      ("2026-2028", "2026-01-01..2028-12-31"), ("2026–2028", "2026-01-01..2028-12-31"),
      ("2026—2028", "2026-01-01..2028-12-31"), ("2026——2028", "2026-01-01..2028-12-31"),
      ("2026～2028", "2026-01-01..2028-12-31"), ("2026~2028年", "2026-01-01..2028-12-31"),
      ("2026至2028", "2026-01-01..2028-12-31"), ("2026到2028年", "2026-01-01..2028-12-31"),
      ("2026年—2028年", "2026-01-01..2028-12-31"), ("2026 年 - 2028 年", "2026-01-01..2028-12-31"),
      ("2026-03..2027-02", "2026-03-01..2027-02-28"),
      ("2026-03-01..2027-02-15", "2026-03-01..2027-02-15"),
      ("2026-03-01/2027-02-15", "2026-03-01..2027-02-15"),
      ("2026年3月至2027年2月", "2026-03-01..2027-02-28"),
      ("2026-03", "2026-03-01..2026-03-31"), ("2025—2026学年", "2025-09-01..2026-08-31"),
      ("“十五五”时期", "2026-01-01..2030-12-31"),
    ])
  func period(text: String, days: String) {
    let reading = ByteView.with(text) { PeriodReader().read($0) }
    #expect(reading.intervals.map { "\($0.first)..\($0.last)" } == [days])
  }

  @Test(
    "What gives no years is no period",
    arguments: ["", "一年", "6月底前", "长期", "每年", "适时", "2028-2026", "abc"])
  func none(text: String) {
    let reading = ByteView.with(text) { PeriodReader().read($0) }
    #expect(reading.intervals.isEmpty)
  }

  @Test("An impossible end is called impossible")
  func impossible() {
    let reading = ByteView.with("2026-02-30..2026-03-01") { PeriodReader().read($0) }
    #expect(reading.meaning == .impossible)
    #expect(reading.range == 5..<10)
  }

  @Test("Two ends make a period from the first day of one to the last day of the other")
  func ends() {
    func read(_ text: String) -> TimeReading { ByteView.with(text) { TimeReader().read($0) } }
    let period = PeriodReader().interval(start: read("2026-03"), end: read("2027年2月"))
    #expect(period?.first == Day(year: 2026, month: 3, day: 1))
    #expect(period?.last == Day(year: 2027, month: 2, day: 28))
    #expect(PeriodReader().interval(start: read("2027"), end: read("2026")) == nil)
    #expect(PeriodReader().interval(start: read("?"), end: read("2026")) == nil)
  }
}
