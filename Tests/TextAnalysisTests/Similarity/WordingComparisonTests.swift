import Testing

@testable import TextAnalysis

@Suite struct WordingComparisonTests {
  static func wording(_ text: String) -> Wording {
    ByteView.with(text) { Wording($0) }
  }

  static func compare(_ first: String, _ second: String) throws -> WordingComparison {
    try #require(WordingComparison(wording(first), wording(second)))
  }

  /// The differences as `kind first/second`.
  static func changes(_ first: String, _ second: String) throws -> [String] {
    try compare(first, second).changes.map { change in
      let one = ByteView.with(first) { $0.string(change.first) }
      let two = ByteView.with(second) { $0.string(change.second) }
      return "\(change.kind) \(one)/\(two)"
    }
  }

  // MARK: What is set aside

  @Test(arguments: [
    ("在全县４５所中小学，推进智慧课堂。", "在全县45所中小学推进智慧课堂"),
    ("建設鄉鎮公辦中心幼兒園", "建设乡镇公办中心幼儿园"),
    ("著力提升教師素養", "着力提升教师素养"),
    ("Map every stand; survey it.", "map every stand, survey it"),
  ])
  func `width, script, case and marks do not tell texts apart`(first: String, second: String) {
    #expect(Self.wording(first).identity == Self.wording(second).identity)
  }

  @Test(arguments: [
    ("建设幼儿园3所", "建设幼儿园2所"), ("推进课堂改革", "深入推进课堂改革"), ("新增学位1.5万个", "新增学位15万个"),
    ("so that it holds", "sothat it holds"), ("每月检查一次", "每月检查"),
  ])
  func `figures and words do tell texts apart`(first: String, second: String) {
    #expect(Self.wording(first).identity != Self.wording(second).identity)
  }

  @Test(arguments: [
    ("加快推进教师培训", "深入开展教师培训"), ("新建幼儿园2所", "新建幼儿园十二所"), ("6月底前完成验收", "年底前完成验收"),
    ("每月检查食堂", "按月检查食堂"), ("2026年6月30日前建成", "9月建成"), ("完成资金1.1亿元", "完成资金9000万元"),
    ("Continue to survey the paths", "survey paths"),
    ("督导学校食堂（责任单位：基教科）", "督导学校食堂（牵头单位：人事科；配合单位：财务科）"),
    ("督导学校食堂（县教育局牵头，各县（市、区）教育局按职责分工负责）", "督导学校食堂（县市场监管局负责）"),
    ("督導學校食堂（縣教育局牽頭）。", "督导学校食堂。"), ("督导学校食堂（各乡镇政府落实）", "督导学校食堂"),
    ("督导学校食堂，由县教育局牵头，县财政局、县公安局配合。", "督导学校食堂。"),
    ("Repair 34km of path by 9am", "Repair 2 km of path by 10am"),
  ])
  func `figures, times, set phrases and who does it are no wording`(first: String, second: String) {
    #expect(Self.wording(first).units == Self.wording(second).units)
  }

  @Test(arguments: [
    ("改建第一中学", "改建第二中学"), ("改建第3小学", "改建第4小学"), ("修缮2号楼", "修缮3号楼"), ("建设一期工程", "建设二期工程"),
    ("改造G320国道", "改造G329国道"), ("由乡镇推进", "乡镇推进"), ("改建食堂（县一中）", "改建食堂（县二中）"),
    ("改建食堂（新增座位50个，县一中负责）", "改建食堂"),
  ])
  func `numbers that are names, and words of content, are wording`(first: String, second: String) {
    #expect(Self.wording(first).units != Self.wording(second).units)
  }

  // MARK: What differs

  @Test func `equal wordings have no differences`() throws {
    let comparison = try Self.compare("开展教师培训", "加强教师培训")
    #expect(comparison.changes.isEmpty && comparison.isSameWork && comparison.commonShare == 1)
  }

  @Test func `other figures are told as they are written`() throws {
    #expect(
      try Self.changes("新建幼儿园２所，6月底前完成。", "新建幼儿园3所，9月底前完成。")
        == ["figure ２/3", "figure 6月底前/9月底前"])
  }

  @Test func `words that only one text has are additions`() throws {
    #expect(
      try Self.changes("对学校食堂开展检查，公布结果。", "对学校食堂开展专项检查，及时公布检查结果。")
        == ["addition /专项", "addition /检查"])
  }

  @Test func `an abbreviation is no other thing`() throws {
    #expect(try Self.compare("加强农产品质量安全监管", "加强农产品质量安全监督管理").isSameWork)
  }

  @Test(arguments: [
    ("制定学校体育师资达标三年行动计划", "制定学校美育师资达标三年行动计划"),
    ("在第一中学新建食堂", "在第二中学新建食堂"),
    ("新建公办幼儿园，新增学位", "新建公办小学，新增学位"),
    ("實施茶葉產業提質增效三年行動計劃", "實施食用菌產業提質增效三年行動計劃"),
    (
      "Refurbish the northern visitor centre and its car park",
      "Refurbish the southern visitor centre and its car park"
    ),
    ("改建第3小学食堂", "改建第4小学食堂"),
  ])
  func `one thing in the place of another makes texts parallel`(first: String, second: String)
    throws
  {
    let comparison = try Self.compare(first, second)
    #expect(comparison.isParallel && !comparison.isSameWork)
  }

  @Test func `single characters in common do not hide that the rest differs`() throws {
    #expect(
      try Self.changes("落实体育健康要求", "落实美育浸润要求") == ["content 体育健康/美育浸润"])
  }

  @Test(arguments: [
    ("增加财政投入标准", "减少财政投入标准"), ("允许校外培训机构", "不得允许校外培训机构"),
    ("Open the paths in winter", "Do not open the paths in winter"),
  ])
  func `the opposite is not the same work`(first: String, second: String) throws {
    #expect(try !Self.compare(first, second).isSameWork)
  }

  @Test func `a clause may stand for another, but not the first one`() throws {
    let common = "对全县中小学食堂逐校检查，建立问题台账"
    #expect(
      try Self.changes(common + "，向社会公布检查结果。", common + "，整改情况列入校长考核。").map {
        $0.prefix(6)
      } == ["clause"])
    #expect(
      try Self.compare("对高中宿舍逐个巡视，建立问题台账", "检查小学食堂，建立问题台账").isParallel)
  }

  @Test func `another thing done to the same object is told apart from another object`() throws {
    #expect(
      try Self.changes("Control Himalayan balsam", "Remove Himalayan balsam")
        == ["verb Control/Remove"])
    #expect(try Self.changes("整治校园周边环境", "治理校园周边环境") == ["verb 整治/治理"])
  }

  @Test func `texts that differ nearly everywhere are not compared`() {
    let first = (0..<600).compactMap { Unicode.Scalar(0x4E00 + $0 * 2) }
    let second = (0..<600).compactMap { Unicode.Scalar(0x4E01 + $0 * 2) }
    let texts = [first, second].map { String(String.UnicodeScalarView($0)) }
    #expect(WordingComparison(Self.wording(texts[0]), Self.wording(texts[1])) == nil)
  }

  @Test(arguments: ["", "。", "（", "（责任单位：", "由牵头", "第", "2", "二", "\u{FFFD}", "a", "%", "年底"])
  func `odd texts are read to their end`(text: String) throws {
    let comparison = try Self.compare(text, "开展教师培训2次")
    #expect(comparison.commonShare >= 0)
    #expect(try Self.compare(text, text).changes.isEmpty)
  }
}
