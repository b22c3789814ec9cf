/// The Chinese lunar calendar of the years 1990…2050.
enum LunarCalendar {
  /// The years that are known; a lunar year has the number of the one in which it begins.
  static let years = 1990...2050

  /// The days of a month, or the one day of it; a leap month is left aside. Nil where the lunar year
  /// has no such day.
  static func days(month: Int, day: Int?, year: Int) -> DayInterval? {
    guard years.contains(year), (1...12).contains(month),
      let newYear = Day(year: year, month: 1, day: 1)?.advanced(by: packed[year - 1990] >> 17)
    else { return nil }
    let leap = packed[year - 1990] >> 13 & 15
    var start = newYear
    // Behind the leap month all months lie one further.
    let index = leap > 0 && month > leap ? month : month - 1
    for earlier in 0..<index { start = start.advanced(by: length(earlier, year)) }
    let length = length(index, year)
    guard let day else { return DayInterval(start, start.advanced(by: length - 1)) }
    guard (1...length).contains(day) else { return nil }
    return DayInterval(start.advanced(by: day - 1))
  }

  private static func length(_ index: Int, _ year: Int) -> Int {
    29 + (packed[year - 1990] >> index & 1)
  }

  /// By year: the days from 1 January to the lunar new year, the leap month or 0 (four bits), and
  /// which of the months in their order have thirty days (thirteen bits). From ICU's Chinese
  /// calendar.
  private static let packed: [Int] = [
    0x34BE92, 0x5A0E92, 0x440D26, 0x2C6A56, 0x500A57, 0x3D14D6, 0x62035A, 0x4A06D5, 0x36B6C9,
    0x5C0749, 0x460693, 0x2E952B, 0x54052B, 0x3E0A5B, 0x2A555A, 0x4E056A, 0x38FB55, 0x600BA4,
    0x4A0B49, 0x32BA93, 0x580A95, 0x42052D, 0x2C8AAD, 0x500AB5, 0x3D35AA, 0x6205D2, 0x4C0DA5,
    0x36DD4A, 0x5C0D4A, 0x460C95, 0x30952E, 0x540556, 0x3E0AB5, 0x2A55B2, 0x5006D2, 0x38CEA5,
    0x5E0725, 0x48064B, 0x32AC97, 0x560CAB, 0x42055A, 0x2C6AD6, 0x520B69, 0x3D7752, 0x620B52,
    0x4C0B25, 0x36DA4B, 0x5A0A4B, 0x4404AB, 0x2EA55B, 0x5405AD, 0x3E0B6A, 0x2A5B52, 0x500D92,
    0x3AFD25, 0x5E0D25, 0x480A55, 0x32B4AD, 0x5804B6, 0x4005B5, 0x2C6DAA,
  ]
}
