import Testing

@testable import TextAnalysis

@Suite struct ClauseReadingTests {
  private static let reader = TextReader()

  private func clauses(_ text: String) -> [Clause] {
    ByteView.with(text) { Self.reader.read($0).clauses }
  }

  private func texts(_ text: String) -> [String] {
    clauses(text).map { clause in ByteView.with(text) { $0.string(clause.range) } }
  }

  @Test(
    "a clause has the kind of what it promises",
    arguments: [
      ("新建幼儿园3所", .number), ("毛入园率达到95%以上", .number), ("实现监控全覆盖", .number),
      ("确保通过省级验收", .event), ("高质量完成示范县创建工作", .event), ("完成综合楼主体工程", .event),
      ("争取创成省级示范校", .event), ("确保9月投入使用", .event),
      ("制定作业管理指导意见", .deliverable), ("研究制定《教师队伍建设实施意见》", .deliverable),
      ("成立名师工作室", .deliverable), ("建成教育云平台", .deliverable), ("编写安全手册", .deliverable),
      ("制定实施第三轮三年行动计划", .deliverable),
      ("不断提升教育质量", .vague), ("教育信息化水平明显提升", .vague), ("构建高质量教育体系", .vague),
      ("推动信息技术与教学深度融合", .vague), ("着力解决突出问题", .vague), ("培育一批特色学校", .vague),
      ("为发展提供坚实保障", .vague), ("把党的领导融入办学各环节", .vague), ("争取早日成功创建", .vague),
      ("扩大优质资源覆盖面", .vague), ("如期完成年度目标任务", .vague),
      ("开展主题教育活动", .activity), ("加强教师队伍建设", .activity), ("完善教师激励机制", .activity),
      ("完善随迁子女入学政策", .activity), ("完善应急预案", .activity), ("健全评价标准", .activity),
      ("修订完善应急预案", .deliverable), ("建成全民健康信息平台二期", .deliverable),
      ("建設清廉機關", .vague), ("建设“文明校园”", .vague),
      ("探索建立评价体系", .activity), ("以等级评估为抓手", .activity), ("落实指导意见", .activity),
      ("组织巡察3轮", .number), ("实现安全生产零伤亡", .number), ("全面取缔无证诊所", .number),
      ("选送“民间文化能人”12名", .number), ("新建现代农业示范点8个", .number),
      ("与省级平台实现互联互通", .event), ("完成乡镇机构改革", .event), ("完成项目立项批复", .event), ("取得用地批復", .event),
      ("成立家庭医生服务中心", .deliverable), ("建立诚信企业红名单", .deliverable), ("建成养老院并投入运行", .deliverable),
      ("巩固文明城市创建成果", .vague), ("促进返乡人员创业", .vague), ("严防非法集资反弹", .vague), ("控制慢性病发病率", .vague),
      ("加快城北水厂建设", .vague), ("做好门诊楼项目建设工作", .vague), ("推进东院区建设", .vague), ("建设养老床位xx张", .vague),
      ("合格率达到xx%", .vague), ("养成健康生活习惯", .vague), ("稳定护林员队伍", .vague), ("6月底前完成", .activity),
      ("推进“百园提质”等工程", .activity), ("办好市第三届农民运动会", .activity), ("加大财政投入力度", .activity),
      ("推进用能改善与管理提升工作", .activity), ("将护林防火纳入网格管理", .activity),
      ("推动基层党建工作规范化", .vague), ("推(tuī)动基层党建工作规(guī)范化", .vague),
      ("力争综合考核全市第一", .event), ("力爭綜合考核位居全省前三", .event), ("主要指标进入全国前十", .event),
      ("确保增速高于全省平均水平", .event), ("不低於全國平均水平", .event), ("把安全放在第一位", .activity),
      ("打造全国第一批示范县", .vague), ("缩小与全市平均水平的差距", .vague), ("继续保持全国文明单位荣誉", .event),
      ("繼續保持國家衛生縣城稱號", .event), ("增强职业荣誉感", .vague),
      ("调度指挥平台全面建成", .deliverable), ("調度指揮平臺建成上線", .deliverable), ("调度指挥平台基本建成", .activity),
      ("由学校、家长委员会组成", .activity),
      ("訂定實施計畫", .deliverable), ("研擬工作手冊", .deliverable),
      ("每个社区至少有一处健身场地", .number), ("每個社區至少設有一處健身場地", .number), ("每个人都有一个梦想", .activity),
      ("Resurface 14 miles of road", .number),
      ("Offer checks to all households", .number), ("Complete the station footbridge", .event),
      ("Win Green Flag status", .event), ("Support residents to eat well", .vague),
      ("Make our parks safer", .vague), ("Deliver value for money", .vague),
      ("Pass the provincial inspection", .event),
      ("Publish guidelines on homework", .deliverable), ("Improve teaching quality", .vague),
      ("Promote the balanced development of schools", .vague), ("Hold regular meetings", .activity),
    ] as [(String, ClauseKind)])
  func kind(_ text: String, _ kind: ClauseKind) throws {
    let found = clauses(text)
    try #require(found.count == 1)
    #expect(found[0].kind == kind)
  }

  @Test("the comma inside of an English date parts no clauses")
  func commasOfDates() {
    #expect(
      texts("Open 12 rooms by January, 2027. Repair 3 roofs by June 30, 2026, and paint them")
        == ["Open 12 rooms by January, 2027", "Repair 3 roofs by June 30, 2026", "and paint them"])
  }

  @Test("clauses are cut at commas, stops, semicolons and colons, without these")
  func cutting() {
    #expect(texts("一是提高质量,改善条件；二是加强管理：压实责任。") == ["一是提高质量", "改善条件", "二是加强管理", "压实责任"])
  }

  @Test("nothing is cut inside quotation marks and brackets")
  func enclosed() {
    #expect(texts("开展“学党史，强信念”教育（含党员，团员）。") == ["开展“学党史，强信念”教育（含党员，团员）"])
  }

  @Test("a bracket that names the unit belongs to no clause")
  func duty() {
    #expect(texts("扩大覆盖面（责任单位：基教科、人事科）。加强管理") == ["扩大覆盖面", "加强管理"])
  }

  @Test(
    "what says who does the work belongs to no clause",
    arguments: [
      "（县教育局牵头）", "（县教育局牵头，县财政局按职责分工负责）", "（縣教育局牽頭，縣財政局等單位按職責分工負責）",
      "（人民银行清溪县支行牵头，县委金融办，县财政局、县税务局按职责分工负责）", "（县教育局会同县财政局负责）",
      "（县教育局、县财政局、县人力资源社会保障局、县住房城乡建设局、县自然资源局、县农业农村局、县文化广电旅游局、团县委等按职责分工负责）",
      "（各有关部门按职责分工负责）", "（县教育局负责，各乡镇（街道）配合）", "【县教育局牵头】", "（各乡镇政府落实）",
      "（完成时限：6月底；牵头单位：县教育局）", "（牵头单位：县教育局，责任单位：各县（市、区）政府）", "。由县教育局牵头，县财政局配合",
      "。县教育局牵头，县财政局、团县委等按职责分工负责", "。教育、公安等部门按职责分工负责", "。縣教育局會同縣財政局負責",
    ])
  func dutyTail(tail: String) {
    #expect(texts("扩大覆盖面\(tail)。加强管理") == ["扩大覆盖面", "加强管理"])
    #expect(texts("扩大覆盖面\(tail)") == ["扩大覆盖面"])
  }

  @Test(
    "what only looks like the units of a task is read",
    arguments: [
      "加强部门配合", "健全政府负责的机制", "由县教育局牵头开展检查", "明确一人负责", "开展检查（含落实", "推进政策落实",
      "新建学校（乡镇负责征地）2所", "由县一中承办第三届运动会",
    ])
  func noDutyTail(text: String) {
    #expect(texts(text) == [text])
  }

  @Test("a figure in a bracket with the units is read")
  func dutyWithFigure() {
    let text = "新建学校（新增学位500个，县教育局负责）"
    let quantities = ByteView.with(text) { Self.reader.read($0).quantities }
    #expect(quantities.compactMap(\.unit) == ["个"])
  }

  @Test("an English sentence is cut at its end and before the next verb, not in its numbers")
  func english() {
    let text = "Train 1,080 teachers, improve quality. Reach 2.5 million."
    #expect(texts(text) == ["Train 1,080 teachers", "improve quality", "Reach 2.5 million"])
  }

  @Test("an English sentence is cut before “and” with a verb and words of its own")
  func englishAnd() {
    #expect(
      texts("We will improve the homes we let and strengthen our links with tenants.")
        == ["We will improve the homes we let", "strengthen our links with tenants"])
    #expect(texts("Promote and support walking").count == 1)
    #expect(texts("Improve parks and gardens").count == 1)
  }

  @Test("a sum goes together with the work that it pays for, and with nothing else")
  func sums() {
    #expect(texts("投资800万元，改造泵站3座").count == 1)
    #expect(texts("投资800万元，新增停车位300个").count == 2)
  }

  @Test("a result goes on with the clause before it")
  func continuation() {
    #expect(clauses("把要求落实到每个环节，转化为实际行动").count == 1)
  }

  @Test("a line break between two Chinese characters is no space")
  func lineBreak() throws {
    #expect(clauses("新建幼儿\n园3所").first?.kind == .number)
    #expect(clauses("新建幼儿\n  园3所").count == 1)
    #expect(clauses("加强管理。\n\n提高质量。").count == 2)
  }

  @Test("a place left for a figure is an amount without one, the name of a place is not")
  func blanks() throws {
    let blank = "新建卫生室xx所"
    let range = try #require(clauses(blank).first?.amount)
    #expect(ByteView.with(blank) { $0.string(range) } == "xx所")
    #expect(clauses("支持xx县新建卫生室").first?.amount == nil)
    #expect(clauses("xx年新建卫生室").first?.amount == nil)
  }

  @Test("an indicator without a value is pointed at")
  func indicator() throws {
    let text = "提高公办园学位占比"
    let range = try #require(clauses(text).first?.indicator)
    #expect(ByteView.with(text) { $0.string(range) } == "学位占比")
  }

  @Test(
    "what a clause undertakes is weighed",
    arguments: [
      ("坚持统筹推进", .attitude), ("加强协调配合", .attitude), ("医防协同医防融合", .attitude),
      ("锲而不舍落实中央八项规定精神", .attitude), ("紧盯招生考试、基建采购等重点领域完善制度", .work),
      ("加大财政投入力度", .work), ("推进疾控机构改革", .work), ("加快特殊教育向两头延伸", .work),
      ("提升流行病学调查处置水平", .level), ("提升處置水平", .level), ("Improve teaching quality", .level),
    ] as [(String, ClauseWeight)])
  func weight(_ text: String, _ weight: ClauseWeight) throws {
    #expect(try #require(clauses(text).first).weight == weight)
  }

  @Test(
    "one building with a name lacks no figure",
    arguments: [
      ("新建县医院门诊楼", true), ("建设全民健康信息平台三期", true), ("建设全民健康信息平台三期工程", true),
      ("建设“一部手机游清溪”平台", true), ("新建城東幼兒園", true), ("新建第三幼儿园", true),
      ("新建公办幼儿园", false), ("新建社区服务站", false), ("建设口袋公园", false), ("招聘教师", false),
    ])
  func singleWork(_ text: String, _ isSingle: Bool) throws {
    let clause = try #require(clauses(text).first)
    #expect(clause.undertaking != nil)
    #expect(clause.isSingleWork == isSingle)
  }

  @Test(
    "work that calls for a figure is told apart",
    arguments: [
      ("新建公办幼儿园", .builds), ("招聘幼儿教师", .staffs), ("投入专项资金", .funds), ("扩招中职学生", .enrols),
      ("加强教师队伍建设", nil), ("培养良好品质", nil),
      ("全县新建公办幼儿园", .builds), ("在队伍建设、经费投入等方面加大倾斜力度", nil), ("教师队伍建设", nil),
      ("建设清廉机关", nil), ("建设学习型党组织", nil), ("建设法治政府", nil), ("建設書香校園", nil),
      ("建设“平安校园”", nil), ("建设和美乡村", nil), ("建设平安医院", nil), ("建设国家教育示范区", nil),
      ("建设数字校园", .builds), ("建设口袋公园", .builds), ("新建文明实践站", .builds),
      ("强化对工程建设、物资采购、招生招聘等关键环节监督", nil), ("推进预算绩效管理", nil), ("规范招聘行为", nil),
      ("推进招聘信息公开", nil), ("做好招聘工作", nil), ("选派干部驻村帮扶", .staffs), ("支持建设特殊教育学校", nil),
      ("加快新建乡镇幼儿园", .builds),
      ("严禁任何单位和个人以任何名义、任何方式新建楼堂馆所", nil),
      ("任何單位不得以各種名義在規劃的城區範圍以內新建培訓中心", nil),
      ("不得新建大型数据中心", nil), ("原則上不得違規擴建辦公大樓", nil), ("严控新建楼堂馆所", nil),
      ("深化企业投资管理体制改革", nil), ("在县级创业人才遴选中单列评审", nil), ("在縣級人才遴選中單列評審", nil),
      ("在老城区新建中心公园", .builds), ("不新建楼堂馆所", nil),
      ("严明换届纪律和招生纪律", nil), ("建设一支宣讲队伍", nil), ("加大教育投入力度", nil),
    ] as [(String, Undertaking?)])
  func undertaking(_ text: String, _ undertaking: Undertaking?) throws {
    #expect(try #require(clauses(text).first).undertaking == undertaking)
  }
}
