import Testing

@testable import TextAnalysis

@Suite struct CalendarPartTests {
  @Test(
    "The movable feasts fall on the days of the calendar",
    arguments: [
      (Feast.springFestival, 2015, "2015-02-19"), (.springFestival, 2026, "2026-02-17"),
      (.springFestival, 2040, "2040-02-12"), (.lantern, 2026, "2026-03-03"),
      (.dragonBoat, 2025, "2025-05-31"), (.dragonBoat, 2026, "2026-06-19"),
      (.midAutumn, 2025, "2025-10-06"), (.midAutumn, 2026, "2026-09-25"),
      (.doubleNinth, 2026, "2026-10-18"), (.qixi, 2026, "2026-08-19"),
      (.springEve, 2026, "2026-02-16"), (.midAutumn, 2033, "2033-09-08"),
      (.mothersDay, 2026, "2026-05-10"), (.thanksgiving, 2026, "2026-11-26"),
      (.qingming, 2024, "2024-04-04"), (.qingming, 2026, "2026-04-05"),
    ])
  func feasts(feast: Feast, year: Int, day: String) {
    #expect(feast.day(year: year)?.description == day)
  }

  @Test("A movable feast outside of the table has no day")
  func outside() {
    #expect(Feast.springFestival.day(year: 1989) == nil)
    #expect(Feast.midAutumn.day(year: 2051) == nil)
    #expect(Feast.qingming.day(year: 2100) == nil)
  }

  @Test("Spring Festival lies from 21 January to 20 February, other feasts near their seasons")
  func plausible() {
    for year in LunarCalendar.years {
      guard let spring = Feast.springFestival.day(year: year)?.date,
        let boat = Feast.dragonBoat.day(year: year)?.date,
        let moon = Feast.midAutumn.day(year: year)?.date
      else {
        Issue.record("no feast in \(year)")
        continue
      }
      #expect((121...220).contains(spring.month * 100 + spring.day))
      #expect((525...625).contains(boat.month * 100 + boat.day))
      #expect((907...1008).contains(moon.month * 100 + moon.day))
    }
  }

  @Test("The quarters of a year follow on each other and fill it")
  func quarters() {
    for year in [2024, 2026] {
      let parts = (1...4).compactMap { CalendarPart.quarter($0).interval(year: year) }
      #expect(parts.first?.first == Day(year: year, month: 1, day: 1))
      #expect(parts.last?.last == Day(year: year, month: 12, day: 31))
      for (earlier, later) in zip(parts, parts.dropFirst()) {
        #expect(earlier.last.advanced(by: 1) == later.first)
      }
    }
  }

  @Test("A month that is none, and a year that the calendar has not, have no days")
  func none() {
    #expect(CalendarPart.month(13).interval(year: 2026) == nil)
    #expect(CalendarPart.quarter(5).interval(year: 2026) == nil)
    #expect(CalendarPart.year.interval(year: 10_000) == nil)
    #expect(CalendarPart.day(29, month: 2).interval(year: 2026) == nil)
    #expect(CalendarPart.tenDays(.third, month: 0).interval(year: 2026) == nil)
  }
}
