/// Days of the year that a work plan counts from or names: holidays, and the examinations of June.
enum Feast: UInt8, Sendable {
  case newYear, springFestival, springEve, lantern, womensDay, arborDay, qingming, labourDay
  case youthDay, childrensDay, gaokao, zhongkao, partyDay, armyDay, teachersDay, nationalDay
  case dragonBoat, qixi, midAutumn, doubleNinth, mothersDay, fathersDay, disabledDay
  case valentine, foolsDay, securityDay, readingDay, halloween, fireDay, thanksgiving
  case constitutionDay, memorialDay, christmasEve, christmas, newYearsEve

  /// The day of the feast in `year`; nil for a lunar feast outside of ``LunarCalendar/years``.
  ///
  /// 高考 begins on 7 June. 中考 differs by province; 13 June, where most begin, is taken.
  func day(year: Int) -> Day? {
    switch self {
    case .qingming: Self.qingming(year: year)
    case .springFestival: Self.lunar(1, 1, year)
    case .springEve: Self.lunar(1, 1, year)?.advanced(by: -1)
    case .lantern: Self.lunar(1, 15, year)
    case .dragonBoat: Self.lunar(5, 5, year)
    case .qixi: Self.lunar(7, 7, year)
    case .midAutumn: Self.lunar(8, 15, year)
    case .doubleNinth: Self.lunar(9, 9, year)
    case .mothersDay: CalendarPart.nthDay(2, weekday: 7, month: 5, year: year)
    case .disabledDay: CalendarPart.nthDay(3, weekday: 7, month: 5, year: year)
    case .fathersDay: CalendarPart.nthDay(3, weekday: 7, month: 6, year: year)
    case .thanksgiving: CalendarPart.nthDay(4, weekday: 4, month: 11, year: year)
    default: date.flatMap { Day(year: year, month: $0.month, day: $0.day) }
    }
  }

  /// The date of a feast that has one in the calendar of today.
  private var date: (month: Int, day: Int)? {
    switch self {
    case .newYear: (1, 1)
    case .valentine: (2, 14)
    case .womensDay: (3, 8)
    case .arborDay: (3, 12)
    case .foolsDay: (4, 1)
    case .securityDay: (4, 15)
    case .readingDay: (4, 23)
    case .labourDay: (5, 1)
    case .youthDay: (5, 4)
    case .childrensDay: (6, 1)
    case .gaokao: (6, 7)
    case .zhongkao: (6, 13)
    case .partyDay: (7, 1)
    case .armyDay: (8, 1)
    case .teachersDay: (9, 10)
    case .nationalDay: (10, 1)
    case .halloween: (10, 31)
    case .fireDay: (11, 9)
    case .constitutionDay: (12, 4)
    case .memorialDay: (12, 13)
    case .christmasEve: (12, 24)
    case .christmas: (12, 25)
    case .newYearsEve: (12, 31)
    default: nil
    }
  }

  /// The solar term 清明 by the customary formula for this century, [Y × 0.2422 + 4.81] − [Y ÷ 4].
  private static func qingming(year: Int) -> Day? {
    guard (2001...2099).contains(year) else { return nil }
    let short = year - 2000
    return Day(year: year, month: 4, day: (short * 2422 + 48_100) / 10_000 - short / 4)
  }

  private static func lunar(_ month: Int, _ day: Int, _ year: Int) -> Day? {
    LunarCalendar.days(month: month, day: day, year: year)?.first
  }
}
