import Testing

@testable import TextAnalysis

@Suite struct QuantityReadingTests {
  private static let reader = TextReader()

  private func quantities(_ text: String) -> [Quantity] {
    ByteView.with(text) { Self.reader.read($0).quantities }
  }

  private func only(_ text: String) throws -> Quantity {
    let found = quantities(text)
    try #require(found.count == 1, "\(text): \(found)")
    return found[0]
  }

  @Test(
    "a number has its value, whatever it is written with",
    arguments: [
      ("二十五", 25), ("一百零三", 103), ("一千零五十", 1050), ("一万二千三百四十五", 12345), ("廿五", 25),
      ("两千三", 2300), ("一百五十五点三", 155.3), ("零点五", 0.5), ("负三点五", -3.5), ("一亿两千万", 120_000_000),
      ("3万", 30_000), ("1.1亿", 110_000_000), ("1亿2000万", 120_000_000), ("3万5千", 35_000),
      ("3,000,000", 3_000_000), ("２，０００", 2000), ("1e5", 100_000), ("2.5e-3", 0.0025), ("-5", -5),
      ("twenty-five", 25), ("five hundred and twenty-three", 523), ("half a million", 500_000),
      ("one and a half", 1.5), ("three point five", 3.5), ("minus five", -5), ("a dozen", 12),
      ("two million three hundred thousand", 2_300_000), ("1.5 million", 1_500_000),
      ("10k", 10_000),
      ("三分之二", 2.0 / 3), ("一又二分之一", 1.5), ("1/4", 0.25), ("two-thirds", 2.0 / 3),
    ] as [(String, Double)])
  func value(_ text: String, _ value: Double) throws {
    let quantity = try only(text)
    let read = try #require(quantity.value)
    #expect(abs(read - value) <= 1e-12 * abs(value))
    #expect(quantity.range == 0..<text.utf8.count)
  }

  @Test(
    "a quantity has its unit and its value is normalised",
    arguments: [
      ("1.1亿元", 110_000_000, "元"), ("150万人次", 1_500_000, "人次"), ("叁拾万元整", 300_000, "元"),
      ("百分之三十", 30, "%"), ("３５％", 35, "%"), ("85 per cent", 85, "%"), ("千分之五", 5, "‰"),
      ("三成", 30, "%"), ("七成半", 75, "%"), ("两个半小时", 2.5, "小时"), ("2万平方米", 20_000, "平方米"),
      ("1000元/年", 1000, "元/年"), ("1.5个百分点", 1.5, "百分点"), ("118个", 118, "个"), ("两倍", 2, "倍"),
    ] as [(String, Double, String)])
  func unit(_ text: String, _ value: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
  }

  @Test(
    "a blank may part a figure, its scale and its unit",
    arguments: [
      ("15 亿元", 1_500_000_000, "元"), ("2.6 万亩", 26_000, "亩"), ("2.6 萬畝", 26_000, "亩"),
      ("3.2　億立方米", 320_000_000, "立方米"), ("5 万 人次", 50_000, "人次"),
      ("20 百萬元", 20_000_000, "元"), ("1.2 万余人", 12_000, "人"),
    ] as [(String, Double, String)])
  func blanks(_ text: String, _ value: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
  }

  @Test(
    "a word that begins with 万 scales no figure before it",
    arguments: ["覆盖 20 万物互联平台", "完成 20 万宁市项目", "完成 20 千方百计"])
  func scaleInWord(_ text: String) {
    #expect(quantities(text).first?.value == 20)
  }

  @Test("a blank before the scale keeps the bound and the range")
  func blanksWithBounds() throws {
    let bound = try only("控制在 3.5 亿立方米以内")
    #expect(bound.value == 350_000_000)
    #expect(bound.comparator == .atMost)
    let volume = try only("用水总量控制在 3.25 亿方以内")
    #expect(volume.value == 325_000_000)
    #expect(volume.role == .target)
    let range = try only("造林 3-5 万亩")
    #expect(range.value == 30_000)
    #expect(range.upper == 50_000)
  }

  @Test(
    "m behind a sum of money is a million",
    arguments: [
      ("£1.5m", 1_500_000, "GBP"), ("€2m", 2_000_000, "EUR"), ("$2M", 2_000_000, "USD"),
      ("¥3m", 3_000_000, "元"), ("USD 2m", 2_000_000, "USD"), ("£5 m", 5_000_000, "GBP"),
      ("£5k", 5000, "GBP"), ("5m", 5, "m"), ("£5", 5, "GBP"),
    ] as [(String, Double, String)])
  func million(_ text: String, _ value: Double, _ unit: String) throws {
    let quantity = try only(text)
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
    #expect(quantity.range == 0..<text.utf8.count)
  }

  @Test(
    "a sum with two ends has the scale of the upper one",
    arguments: [
      ("£2-3m", 2_000_000, 3_000_000), ("£2m to 3m", 2_000_000, 3_000_000),
      ("£500-1m", 500, 1_000_000),
      ("$2-3bn", 2_000_000_000, 3_000_000_000), ("£200-300", 200, 300),
    ] as [(String, Double, Double)])
  func sums(_ text: String, _ lower: Double, _ upper: Double) throws {
    let quantity = try only(text)
    #expect(quantity.value == lower)
    #expect(quantity.upper == upper)
  }

  @Test("words that begin with m are no million")
  func notAMillion() {
    #expect(quantities("£500 more").first?.value == 500)
    #expect(quantities("£500 meals").first?.value == 500)
  }

  @Test(
    "a bound on either side of the figure is the comparator",
    arguments: [
      ("不低于95%", .atLeast), ("80%以上", .atLeast), ("至少3所", .atLeast), ("每校至少配备1名", .atLeast),
      ("不超过45人", .atMost), ("控制在5%以内", .atMost), ("超过3000人", .more), ("5千余人", .more),
      ("不到三成", .less), ("约120所", .about), ("100所左右", .about), ("近九成", .about), ("98%", .equal),
      ("at least 3 schools", .atLeast), ("no more than 30 pupils", .atMost), ("over 90%", .more),
      ("提升1.5个百分点", .change), ("增长5%", .change), ("翻一番", .change), ("招生规模扩大一倍", .change),
      ("enrolment doubled", .change), ("increase by 5 percentage points", .change),
    ] as [(String, QuantityComparator)])
  func comparator(_ text: String, _ comparator: QuantityComparator) throws {
    #expect(try only(text).comparator == comparator)
  }

  @Test(
    "a range has two ends",
    arguments: [
      ("1-2家", 1, 2), ("0.5至1个百分点", 0.5, 1), ("三到五所", 3, 5), ("80%～85%", 80, 85),
      ("50-80万元", 500_000, 800_000), ("百分之三十到四十", 30, 40), ("三四十人", 30, 40), ("十七八岁", 17, 18),
      ("between 3 and 5 schools", 3, 5), ("5 to 8 schools", 5, 8),
    ] as [(String, Double, Double)])
  func range(_ text: String, _ lower: Double, _ upper: Double) throws {
    let quantity = try only(text)
    #expect(quantity.value == lower)
    #expect(quantity.upper == upper)
    #expect(quantity.comparator == .range)
  }

  @Test(
    "a ratio has two parts and a time of day is none",
    arguments: [("1:1", 1, 1), ("55:45", 55, 45), ("一比一", 1, 1), ("师生比1∶19", 1, 19)]
      as [(String, Double, Double)])
  func ratio(_ text: String, _ first: Double, _ second: Double) throws {
    let quantity = try only(text)
    #expect(quantity.comparator == .ratio)
    #expect(quantity.value == first)
    #expect(quantity.upper == second)
    #expect(quantities("8:30开会").allSatisfy { $0.comparator != .ratio })
  }

  @Test("a bound behind a list holds for the whole of it")
  func sharedBound() {
    let found = quantities("分别达到85%、92%、75%以上")
    #expect(found.map(\.value) == [85, 92, 75])
    #expect(found.allSatisfy { $0.comparator == .atLeast })
  }

  @Test(
    "numbers in names are no targets",
    arguments: [
      "“1+9”工程", "“三下”机制", "“双减”", "党的二十大", "十九届四中全会", "“十四五”规划", "三年行动计划", "第三轮", "二期",
      "三级网络", "4A级", "中央八项规定", "三会一课", "一校一品", "高台一中", "第四幼儿园", "教育部等四部门", "高教发〔2023〕1号",
      "《现代化2035》", "K12教育", "5G网络", "一是加强管理", "（一）加强管理", "Grade 4 pupils", "the 21st century",
      "2期工程", "达到二类标准", "新建纬六路", "延伸中山三路", "建設經三路", "保障两节期间供应", "做好兩節慰問", "绘制30米等高线",
      "落实2021国家政策",
    ])
  func names(_ text: String) {
    #expect(quantities(text).allSatisfy { $0.role == .name }, "\(quantities(text))")
  }

  @Test(
    "a numeral inside a word is no quantity",
    arguments: [
      "进一步提高", "一体化发展", "统一管理", "一些学校", "双向交流", "老百姓", "万一", "第三方评估", "服务半径", "队伍建设", "培育一批学校",
      "几十所学校", "陆续开学", "负责同志", "xx%", "关心下一代工作", "打造零碳园区", "2026年6月底前", "2018—2020年", "第三季度",
    ])
  func wordInternal(_ text: String) {
    #expect(quantities(text).isEmpty, "\(quantities(text))")
  }

  @Test(
    "a count that sums up what stands beside it is context",
    arguments: [
      "完善“甲”“乙”两项机制", "打造甲、乙、丙三个高地", "用好线上、线下两个平台", "发挥三片“智慧云”优势", "实施六大工程",
      "每2-3年一轮的督导", "3-6岁儿童", "现有幼儿园12所", "抓好两个部分", "完成三個方面任務",
    ])
  func context(_ text: String) {
    let found = quantities(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.role != .target }, "\(found)")
  }

  @Test(
    "a count is a target behind a quotation, with a word that numbers too, and far from 现 or 比",
    arguments: [
      ("打造“乡愁”书房30间", 30), ("开展4轮巡察", 4), ("举办培训班12期", 12), ("新增现代化农机合作社8家", 8),
      ("举办技能比武3场", 3), ("种植观赏菊5万盆", 50000), ("架设供水管网30米", 30), ("新增两路电源", 2),
      ("走访3国家庭", 3), ("开展两节课堂教学", 2),
    ] as [(String, Double)])
  func counts(_ text: String, _ value: Double) {
    let found = quantities(text)
    #expect(found.map(\.value) == [value], "\(found)")
    #expect(found.allSatisfy { $0.role == .target }, "\(found)")
  }

  @Test("none of anything is an absolute, and gives way to a figure beside it")
  func noneOfAnything() {
    #expect(quantities("实现零败诉").map(\.value) == [0])
    #expect(quantities("实现零败诉").map(\.isImplicit) == [true])
    #expect(quantities("消除大班额45个").map(\.value) == [45])
    #expect(quantities("全面消除56人以上大班额").contains { $0.isImplicit && $0.role == .target })
  }

  @Test("one verb governs several counts")
  func severalCounts() {
    let found = quantities("新增教研组8个、工作坊6个，样板校3所")
    #expect(found.map(\.value) == [8, 6, 3])
    #expect(found.allSatisfy { $0.role == .target })
  }

  @Test("a baseline is context and the level to be reached is the target")
  func baseline() {
    let found = quantities("由85%提高到90%")
    #expect(found.map(\.role) == [.context, .target])
  }

  @Test(
    "an absolute is a quantity without a figure",
    arguments: [("视频监控全覆盖", 100), ("隐患动态清零", 0), ("实现零事故", 0), ("学生应助尽助", 100), ("全部达标", 100)]
      as [(String, Double)])
  func absolutes(_ text: String, _ value: Double) throws {
    let quantity = try only(text)
    #expect(quantity.value == value)
    #expect(quantity.isImplicit)
    #expect(quantity.role == .target)
  }

  @Test("基本 takes the sharpness from an absolute")
  func hedgedAbsolute() throws {
    #expect(try only("基本实现全覆盖").role == .context)
  }

  @Test("a figure of a date is no quantity")
  func dates() throws {
    #expect(try only("3月前新增4所").value == 4)
    #expect(ByteView.with("2026年3月15日") { Self.reader.read($0).quantities }.isEmpty)
  }

  @Test("the range covers figure, unit and bound, in bytes")
  func byteRange() throws {
    let text = "参与率达到70%以上。"
    let quantity = try only(text)
    #expect(ByteView.with(text) { $0.string(quantity.range) } == "70%以上")
  }

  @Test(
    "Hong Kong's short fractions are shares, and its financial years no amounts",
    arguments: [
      ("至少四分三學校", 0.75), ("达到三分二以上", 2.0 / 3), ("四分一的資助學校", 0.25),
    ] as [(String, Double)])
  func shortFractions(_ text: String, _ value: Double) throws {
    #expect(try only(text).value == value)
    #expect(quantities("在 2025-26 至 2029-30 年度供應").isEmpty)
    #expect(quantities("用時三分二十秒").allSatisfy { $0.value != 2.0 / 3 })
    #expect(quantities("學分四分三門").allSatisfy { $0.value != 0.75 })
    #expect(quantities("十四分三").allSatisfy { $0.value != 0.75 })
  }
}
