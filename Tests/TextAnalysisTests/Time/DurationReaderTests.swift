import Testing
import TextAnalysis

@Suite struct DurationReaderTests {
  @Test(
    "A duration is read with its unit",
    arguments: [
      ("30d", WorkDuration.days(30)), ("6w", .days(42)), ("3m", .months(3)), ("1y", .months(12)),
      ("30天", .days(30)), ("３０天", .days(30)), ("30日", .days(30)), ("6周", .days(42)),
      ("六週", .days(42)),
      ("3个月", .months(3)), ("三個月", .months(3)), ("30个工作日", .workingDays(30)),
      ("三十个工作日", .workingDays(30)), ("30 个 工作日", .workingDays(30)), ("半年", .months(6)),
      ("一年", .months(12)), ("两年", .months(24)), ("半个月", .days(15)), ("两个星期", .days(14)),
      ("1个季度", .months(3)), ("约30天", .days(30)), ("30天左右", .days(30)), ("3个月内", .months(3)),
      ("30 days", .days(30)), ("6 weeks", .days(42)), ("30 working days", .workingDays(30)),
      ("six weeks", .days(42)), ("a month", .months(1)), ("Two Years", .months(24)),
      (" 30d ", .days(30)), ("0d", .days(0)), ("0天", .days(0)), ("0个工作日", .workingDays(0)),
      ("0 weeks", .days(0)), ("0m", .months(0)),
    ])
  func duration(text: String, duration: WorkDuration) {
    #expect(ByteView.with(text) { DurationReader().read($0) } == duration)
  }

  @Test(
    "What is no duration is none",
    arguments: [
      "", "30", "d", "0", "-3d", "30天和5天", "3x", "99999999999999999999d", "99999y", "2026年", "很久",
      "1.5个月", "30days30",
    ])
  func none(text: String) {
    #expect(ByteView.with(text) { DurationReader().read($0) } == nil)
  }

  @Test(
    "A duration takes the fewest days that it can",
    arguments: [
      (WorkDuration.days(30), 30), (.months(1), 28), (.months(2), 59), (.months(3), 89),
      (.months(6), 181), (.months(12), 365), (.months(24), 730), (.months(48), 1460),
      (.workingDays(1), 1), (.workingDays(5), 5), (.workingDays(6), 8), (.workingDays(10), 12),
      (.workingDays(30), 40),
    ])
  func least(duration: WorkDuration, days: Int) {
    #expect(duration.leastDays == days)
  }

  @Test(
    "A work that begins on a day counts that day as its first",
    arguments: [
      (WorkDuration.days(30), "2026-06-01", "2026-06-30"), (.days(1), "2026-06-01", "2026-06-01"),
      (.days(56), "2026-07-01", "2026-08-25"), (.months(1), "2026-03-01", "2026-03-28"),
      (.workingDays(5), "2026-06-01", "2026-06-05"), (.workingDays(6), "2026-06-01", "2026-06-08"),
      (.workingDays(1), "2026-06-06", "2026-06-08"), (.workingDays(10), "2026-06-03", "2026-06-16"),
    ])
  func finish(duration: WorkDuration, start: String, finish: String) {
    let first = ByteView.with(start) { TimeReader().read($0).firstDay }
    #expect(first.map { duration.finish(startingOn: $0).description } == finish)
  }

  @Test("The latest start lets a work finish on the day, and no later one does")
  func latestStart() {
    for number in 20_000..<20_014 {
      let day = Day(number: number)
      for duration in [WorkDuration.days(3), .workingDays(7), .workingDays(1), .months(2)] {
        let start = duration.start(finishingOn: day)
        #expect(duration.finish(startingOn: start) <= day)
        #expect(duration.finish(startingOn: start.advanced(by: 1)) > day)
      }
    }
  }
}
