import Testing

@testable import TextAnalysis

@Suite struct NumeralReadingTests {
  private static let reader = TextReader()

  private func quantities(_ text: String) -> [Quantity] {
    ByteView.with(text) { Self.reader.read($0).quantities }
  }

  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-9 * max(1, abs(expected)) } ?? false
  }

  @Test(
    "a Chinese number that stands alone has its value",
    arguments: [
      ("一千零一", 1001), ("两千五", 2500), ("三万五", 35_000), ("一百五", 150), ("一亿零三百", 100_000_300),
      ("十万零五百", 100_500), ("零点零五", 0.05), ("五又三分之一", 5 + 1.0 / 3), ("二〇二六", 2026),
      ("一九九八", 1998), ("3千5", 3500), ("1万5千", 15_000), ("半", 0.5), ("半数", 0.5), ("俩", 2),
      ("仨", 3), ("卅六", 36), ("柒", 7), ("貳佰參拾", 230), ("负三分之一", -1.0 / 3), ("万分之五", 0.0005),
      ("三百多", 300), ("一打", 12), ("①", 1), ("⑫", 12), ("Ⅳ", 4), ("½", 0.5), ("2½", 2.5),
      ("零零七", 7), ("兩千五百", 2500),
    ] as [(String, Double)])
  func chinese(_ text: String, _ value: Double) {
    let found = quantities(text)
    #expect(found.count == 1 && isNear(found.first?.value, value), "\(found)")
  }

  @Test(
    "a number in digits has its value, however it is grouped and signed",
    arguments: [
      ("2016", 2016), ("007", 7), ("０１２", 12), ("1 234 567", 1_234_567),
      ("1,234,567.89", 1_234_567.89),
      ("-3.5", -3.5), (".5", 0.5), ("-.5", -0.5), ("-5%", -5), ("1 1/2", 1.5), ("2 3/4", 2.75),
      ("12e3", 12_000), ("3 and a half", 3.5),
    ] as [(String, Double)])
  func digits(_ text: String, _ value: Double) {
    let found = quantities(text)
    #expect(found.count == 1 && isNear(found.first?.value, value), "\(found)")
  }

  @Test(
    "an English number has its value",
    arguments: [
      ("half", 0.5), ("a third", 1.0 / 3), ("a tenth of the schools", 0.1), ("point five", 0.5),
      ("zero point two five", 0.25), ("negative five hundred", -500), ("thirtieth", 30),
      ("hundred", 100), ("dozen", 12), ("a couple", 2), ("nought", 0),
      ("one and three quarters", 1.75),
      ("two and one third", 2 + 1.0 / 3), ("ten thousand and one", 10_001),
      ("twelve hundred", 1200),
      ("a third school", 3),
    ] as [(String, Double)])
  func english(_ text: String, _ value: Double) {
    let found = quantities(text)
    #expect(found.count == 1 && isNear(found.first?.value, value), "\(found)")
  }

  @Test(
    "a chain of digits that is no number has no value",
    arguments: ["1.2.3", "192.168.1.1", "010-12345678", "1-2-3-4"])
  func codes(_ text: String) {
    let found = quantities(text)
    #expect(found.map(\.role) == [.name] && found[0].value == nil, "\(found)")
  }

  @Test(
    "what a number counts is its unit",
    arguments: [
      ("五元五角", 5.5, "元"), ("五块五", 5.5, "元"), ("€20", 20, "EUR"), ("£20", 20, "GBP"),
      ("USD 20", 20, "USD"), ("八折", 80, "%"), ("七五折", 75, "%"), ("负百分之三", -3, "%"),
      ("零下5度", -5, "度"), ("25°C", 25, "℃"), ("3个半月", 3.5, "个月"), ("二两", 2, "两"),
      ("1米75", 1.75, "米"), ("上亿元", 1e8, "元"),
      ("five ponds", 5, "ponds"), ("12 new schools", 12, "schools"),
      ("120 teachers", 120, "teachers"),
      ("3 to 5 schools", 3, "schools"), ("100 people", 100, "people"), ("5 or more", 5, nil),
      ("2 of them", 2, nil),
    ] as [(String, Double, String?)])
  func units(_ text: String, _ value: Double, _ unit: String?) {
    let found = quantities(text)
    #expect(found.count == 1 && found.first?.unit == unit, "\(found)")
    #expect(isNear(found.first?.value, value))
  }

  @Test(
    "signs and words that bound a number are its comparator",
    arguments: [
      (">=100人", .atLeast), ("<=100人", .atMost), ("＞100人", .more), ("<100人", .less),
      ("上千人", .atLeast), ("过百人", .more), ("greater than or equal to 5", .atLeast),
      ("almost half", .about), ("介于5和10之间", .range), ("5 schools or more", .atLeast),
    ] as [(String, QuantityComparator)])
  func bounds(_ text: String, _ comparator: QuantityComparator) {
    #expect(quantities(text).map(\.comparator) == [comparator], "\(quantities(text))")
  }

  @Test("the rounds of a training are counted, the phases of a building are named")
  func rounds() {
    #expect(quantities("培训教师3期").map(\.role) == [.target])
    #expect(quantities("举办培训班5期").map(\.unit) == ["期"])
    #expect(quantities("实施二期工程").map(\.role) == [.name])
    #expect(quantities("建设3期工程").map(\.role) == [.name])
    #expect(quantities("第3期").map(\.role) == [.name])
  }

  @Test(
    "turns of speech and words that hold a numeral are no quantities",
    arguments: [
      "千万别忘", "千万不要", "一帆风顺", "七上八下", "乱七八糟", "三番五次", "独一无二", "一下子", "百度", "一点点", "十分",
      "三心二意", "接二连三",
    ])
  func words(_ text: String) {
    #expect(quantities(text).isEmpty, "\(quantities(text))")
  }

  @Test(
    "a time of day is no quantity",
    arguments: ["三点十五分", "8时30分", "晚上10点", "8:30开会", "三点半"])
  func clock(_ text: String) {
    #expect(quantities(text).allSatisfy { $0.role != .target }, "\(quantities(text))")
  }

  @Test("a year by itself is shown with its value and is no target")
  func year() {
    #expect(quantities("2016").map(\.role) == [.context])
  }
}
