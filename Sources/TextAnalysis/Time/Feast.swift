/// Days of the year that a work plan counts from: holidays, and the examinations of June.
enum Feast: UInt8, Sendable {
  case newYear, springFestival, lantern, womensDay, qingming, labourDay, youthDay, childrensDay
  case gaokao, zhongkao, partyDay, armyDay, teachersDay, nationalDay, dragonBoat, midAutumn

  /// The day of the feast in `year`; nil for a lunar feast outside of 2015…2040.
  ///
  /// 高考 begins on 7 June. 中考 differs by province; 13 June, where most begin, is taken.
  func day(year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .womensDay: Day(year: year, month: 3, day: 8)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .youthDay: Day(year: year, month: 5, day: 4)
    case .childrensDay: Day(year: year, month: 6, day: 1)
    case .gaokao: Day(year: year, month: 6, day: 7)
    case .zhongkao: Day(year: year, month: 6, day: 13)
    case .partyDay: Day(year: year, month: 7, day: 1)
    case .armyDay: Day(year: year, month: 8, day: 1)
    case .teachersDay: Day(year: year, month: 9, day: 10)
    case .nationalDay: Day(year: year, month: 10, day: 1)
    case .qingming: Self.qingming(year: year)
    case .springFestival: Self.lunar(year: year, 0)
    case .lantern: Self.lunar(year: year, 0)?.advanced(by: 14)
    case .dragonBoat: Self.lunar(year: year, 1)
    case .midAutumn: Self.lunar(year: year, 2)
    }
  }

  /// The solar term 清明 by the customary formula for this century, [Y × 0.2422 + 4.81] − [Y ÷ 4].
  private static func qingming(year: Int) -> Day? {
    guard (2001...2099).contains(year) else { return nil }
    let short = year - 2000
    return Day(year: year, month: 4, day: (short * 2422 + 48_100) / 10_000 - short / 4)
  }

  private static func lunar(year: Int, _ column: Int) -> Day? {
    guard (2015...2040).contains(year) else { return nil }
    let packed = lunarDays[(year - 2015) * 3 + column]
    return Day(year: year, month: packed / 100, day: packed % 100)
  }

  /// 春节, 端午 and 中秋 of 2015…2040 as month × 100 + day, from ICU's Chinese calendar.
  private static let lunarDays: [Int] = [
    219, 620, 927, 208, 609, 915, 128, 530, 1004, 216, 618, 924, 205, 607, 913,
    125, 625, 1001, 212, 614, 921, 201, 603, 910, 122, 622, 929, 210, 610, 917,
    129, 531, 1006, 217, 619, 925, 206, 609, 915, 126, 528, 1003, 213, 616, 922,
    203, 605, 912, 123, 624, 1001, 211, 612, 919, 131, 601, 908, 219, 620, 927,
    208, 610, 916, 128, 530, 1004, 215, 618, 924, 204, 607, 913, 124, 527, 1002,
    212, 614, 920,
  ]
}
