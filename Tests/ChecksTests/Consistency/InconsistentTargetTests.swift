import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct InconsistentTargetTests {
  private func findings(_ tasks: String...) -> [String] {
    MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n" + tasks.map { "  - \($0)\n" }.joined()
    ).findings(of: InconsistentTarget.self)
  }

  private func contents(_ first: String, _ second: String) -> [String] {
    findings("{title: 甲项工作, content: \(first)}", "{title: 乙项工作, content: \(second)}")
  }

  @Test(arguments: [
    ("普惠性幼儿园覆盖率达到90%。", "普惠性幼儿园覆盖率达到88%以上。", ["two-values @ “88%以上”"]),
    ("确保九年义务教育巩固率达到98%。", "全县九年义务教育巩固率稳定在99.5%以上。", ["two-values @ “99.5%以上”"]),
    ("普惠性幼兒園覆蓋率達到90%。", "普惠性幼兒園覆蓋率達到95%。", ["two-values @ “95%”"]),
    ("普惠性幼儿园覆盖率达到90%。", "普惠性幼儿园覆盖率達到90%。", []),
    // Another time, another scope, another degree of commitment.
    ("2026年普惠性幼儿园覆盖率达到85%。", "到2027年普惠性幼儿园覆盖率达到90%。", []),
    ("6月底前普惠性幼儿园覆盖率达到85%。", "9月底前普惠性幼儿园覆盖率达到90%。", []),
    ("城区普惠性幼儿园覆盖率达到85%。", "农村普惠性幼儿园覆盖率达到90%。", []),
    ("确保普惠性幼儿园覆盖率达到85%。", "力争普惠性幼儿园覆盖率达到90%。", []),
    // Each task has satisfaction and completion of its own.
    ("群众对项目的满意度达到90%。", "群众对项目的满意度达到95%。", []),
    ("重点建设项目完成率达到90%。", "重点建设项目完成率达到95%。", []),
    // Counts of two tasks are two parts.
    ("新增公办幼儿园学位540个。", "新增公办幼儿园学位360个。", []),
    ("培训乡村骨干教师80人。", "培训乡村骨干教师120人。", []),
    // A change is no level.
    ("公办园在园幼儿占比提高2个百分点。", "公办园在园幼儿占比达到55%。", []),
    ("公办园在园幼儿占比由50%提高到55%。", "公办园在园幼儿占比达到55%。", []),
    // The same long name with two counts.
    ("创建市级安全管理标准化学校6所。", "创建11所市级安全管理标准化学校。", ["two-values @ “11所”"]),
    ("创建市级安全管理标准化学校6所。", "创建6所市级安全管理标准化学校。", []),
  ])
  func oneMetricHasOneValue(_ first: String, _ second: String, _ expected: [String]) {
    #expect(contents(first, second) == expected)
  }

  @Test(arguments: [
    ("{title: 新建公办幼儿园6所, targets: [新建公办幼儿园11所]}", ["two-values @ “11所”"]),
    (
      "{title: 甲, content: 新增寄宿床位420张。, targets: [{metric: 新增寄宿床位, value: 400, unit: 张}]}",
      ["two-values @ “400”"]
    ),
    ("{title: 甲, content: 新增寄宿床位420张。, targets: [{metric: 新增寄宿床位, value: 420, unit: 张}]}", []),
    ("{title: 甲, content: 新增寄宿床位420張。, targets: [{metric: 新增寄宿床位, value: 420张}]}", []),
    (
      "{title: 甲, content: 新建高标准农田3.2万亩。, targets: [{metric: 新建高标准农田, value: 3.5, unit: 万亩}]}",
      ["two-values @ “3.5”"]
    ),
    ("{title: 甲, content: 新建高标准农田3.2万亩。, targets: [{metric: 新建高标准农田, value: 3.2, unit: 万亩}]}", []),
    ("{title: 甲, content: 新建高标准农田32000亩。, targets: [{metric: 新建高标准农田, value: 3.2, unit: 万亩}]}", []),
    // Parts of the target, one by one.
    (
      "{title: 甲, content: 对小学，新建标准化食堂3个；对初中，新建标准化食堂2个。, targets: [{metric: 新建标准化食堂, value: 5, unit: 个}]}",
      []
    ),
    (
      "{title: 甲, content: 6月底前新增寄宿床位200张。, targets: [{metric: 新增寄宿床位, value: 420, unit: 张}]}",
      []
    ),
    ("{title: 甲, content: 新增寄宿床位约400张。, targets: [{metric: 新增寄宿床位, value: 420, unit: 张}]}", []),
    ("{title: 甲, content: 其中新增寄宿床位200张。, targets: [{metric: 新增寄宿床位, value: 420, unit: 张}]}", []),
    ("{title: 甲, content: 每校新增寄宿床位20张。, targets: [{metric: 新增寄宿床位, value: 420, unit: 张}]}", []),
  ])
  func theFieldsOfATaskAgree(_ task: String, _ expected: [String]) {
    #expect(findings(task) == expected)
  }

  @Test(arguments: [
    ("{metric: 新增学位, value: 270, unit: 个, breakdown: {甲镇: 90, 乙镇: 90, 丙镇: 90}}", [String]()),
    ("{metric: 新增学位, value: 270, unit: 个, breakdown: {甲镇: 90, 乙镇: 90, 丙镇: 80}}", ["sum @ “270”"]),
    ("{metric: 新增学位, value: 不少于270, unit: 个, breakdown: {甲镇: 150, 乙镇: 150}}", []),
    ("{metric: 新增学位, value: 不少于270, unit: 个, breakdown: {甲镇: 100, 乙镇: 150}}", ["sum @ “不少于270”"]),
    ("{metric: 新增学位, value: 1.1万个, breakdown: {甲镇: 5000个, 乙镇: 6000个}}", []),
    ("{metric: 粮食产量, value: 12.4, unit: 万吨, breakdown: {甲镇: 4.1, 乙镇: 4.1, 丙镇: 4.1}}", []),
    (
      "{metric: 粮食产量, value: 12.4, unit: 万吨, breakdown: {甲镇: 4.1, 乙镇: 4.1, 丙镇: 3.1}}",
      ["sum @ “12.4”"]
    ),
    ("{metric: 新增学位, value: 270, unit: 个, breakdown: {甲镇: 90, 乙镇: 180, 合计: 270}}", []),
    // The unit multiplies the figure.
    ("{metric: 新增就业, value: 5, unit: 万人, breakdown: {甲镇: 2万, 乙镇: 3万}}", []),
    ("{metric: 新增就业, value: 5, unit: 萬人, breakdown: {甲鎮: 2万, 乙鎮: 3萬人}}", []),
    ("{metric: 新增就业, value: 5万, unit: 万人, breakdown: {甲镇: 2, 乙镇: 3}}", []),
    ("{metric: 新增就业, value: 5, unit: 万人, breakdown: {甲镇: 20000, 乙镇: 30000}}", []),
    ("{metric: 服务居民, value: 3, unit: 百人, breakdown: {甲镇: 100, 乙镇: 200}}", []),
    ("{metric: 完成投资, value: 1.2, unit: 亿元, breakdown: {甲镇: 5000万, 乙镇: 7000万}}", []),
    ("{metric: 装机容量, value: 3, unit: 百万千瓦, breakdown: {甲镇: 100万, 乙镇: 200万}}", []),
    ("{metric: 化肥减量, value: 5, unit: 千克, breakdown: {甲镇: 2, 乙镇: 3}}", []),
    ("{metric: 新增就业, value: 5, unit: 万人, breakdown: {甲镇: 2万, 乙镇: 2万}}", ["sum @ “5”"]),
    ("{metric: 新增就业, value: 5, unit: 千人, breakdown: {甲镇: 2千, 乙镇: 4千}}", ["sum @ “5”"]),
    // Rates, means, standards for each, and what cannot be read.
    ("{metric: 入园率, value: 92%, breakdown: {甲镇: 93%, 乙镇: 91%}}", []),
    ("{metric: 公办园占比, value: 55, breakdown: {甲镇: 60, 乙镇: 50}}", []),
    ("{metric: 骨干教师, value: 2, unit: 人, breakdown: {甲校: 2, 乙校: 2}}", []),
    ("{metric: 师生比, value: \"1:7\", breakdown: {甲校: \"1:7\", 乙校: \"1:6\"}}", []),
    ("{metric: 体质健康优良, value: 60, breakdown: {甲校: 62, 乙校: 58}}", []),
    ("{metric: 新增学位, value: 270, unit: 个, breakdown: {甲镇: 90, 乙镇: 待定}}", []),
    ("{metric: Trees planted, value: 900, unit: trees, breakdown: {Mill: 500, High: 400}}", []),
    (
      "{metric: Trees planted, value: 900, unit: trees, breakdown: {Mill: 500, High: 500}}",
      ["sum @ “900”"]
    ),
    ("{metric: Visitors per day, value: 900, breakdown: {Mill: 500, High: 600}}", []),
  ])
  func sharesOfACountSumUp(_ target: String, _ expected: [String]) {
    #expect(findings("{title: 甲, targets: [\(target)]}") == expected)
  }

  @Test(arguments: [
    ("投保率不低于或高于全市平均水平。", ["bounds @ “不低于或高于”"]),
    ("投保率不低於或者高於全市平均水平。", ["bounds @ “不低於或者高於”"]),
    ("人数不超过或少于50人。", ["bounds @ “不超过或少于”"]),
    ("Hold not less than or more than ten sessions.", ["bounds @ “not less than or more than”"]),
    ("投保率不低于或等于80%。", []),
    ("投保率高于或等于80%，不低于全市平均水平。", []),
    ("Hold no less than or equal to ten sessions, or more than five.", []),
  ])
  func aBoundHasOneDirection(_ content: String, _ expected: [String]) {
    #expect(findings("{title: 甲, content: \"\(content)\"}") == expected)
  }

  @Test(arguments: [
    ("普惠性幼儿园覆盖率达到90%以上。新建幼儿园3所。普惠性幼儿园覆盖率达到88%。", ["two-values @ “88%”"]),
    ("普惠性幼兒園覆蓋率達到90%以上；補充保教人員30名；普惠性幼兒園覆蓋率達到88%。", ["two-values @ “88%”"]),
    ("普惠性幼儿园覆盖率达到90%。普惠性幼儿园覆盖率达到90%。", []),
    // Other times and other scopes.
    ("6月底前，普惠性幼儿园覆盖率达到85%；11月底前，普惠性幼儿园覆盖率达到90%。", []),
    ("甲镇，普惠性幼儿园覆盖率达到85%。乙镇，普惠性幼儿园覆盖率达到90%。", []),
    ("（一）甲镇\n普惠性幼儿园覆盖率达到85%。\n（二）乙镇\n普惠性幼儿园覆盖率达到90%。", []),
    ("对城区，普惠性幼儿园覆盖率达到85%；对乡村，普惠性幼儿园覆盖率达到90%。", []),
    ("普惠性幼儿园覆盖率达到85%，普惠性幼儿园覆盖率达到90%。", []),
    // Two lots are two parts.
    ("培训乡村骨干教师80人。培训乡村骨干教师120人。", []),
  ])
  func theSentencesOfATextAgree(_ content: String, _ expected: [String]) {
    #expect(findings("{title: 甲, content: \"\(content)\"}") == expected)
  }

  /// Two tasks of one unit with one deadline.
  private func alike(_ first: String, _ second: String, titles: (String, String)? = nil) -> [String]
  {
    let (one, two) = titles ?? ("甲项工作落实", "乙项保障推进")
    return findings(
      "{title: \(one), content: \"\(first)\", lead: 县政府办公室, deadline: 12月底前}",
      "{title: \(two), content: \"\(second)\", lead: 县政府办公室, deadline: 12月底前}")
  }

  @Test(arguments: [
    ("森林覆盖率达到45%以上。", "强化管护，森林覆盖率稳定在43%。", "43%"),
    ("森林覆蓋率達到45%以上。", "森林覆盖率提高到43%。", "43%"),
    ("重大事故隐患整改率达到100%。", "重大事故隐患整改率达到95%以上。", "95%以上"),
    ("粮食总产量稳定在38万吨以上，建设农田3万亩。", "农机补贴3000台，粮食总产量达到36万吨。", "36万吨"),
    ("全年新建幼儿园6所，新增床位12张。", "新建幼儿园11所，绿化12亩。", "11所"),
    ("新增学位1200个。", "新增学位1500个。", "1500个"),
    ("城镇新增就业6000人，发放贷款3亿元。", "城镇新增就业5000人以上，培训3000人次。", "5000人以上"),
    ("地区生产总值增长6%左右。", "地区生产总值增长5.5%。", "5.5%"),
    ("固定资产投资增长8%，工业增加值增长7%。", "固定资产投资增长6%，招商12家。", "6%"),
    ("新建高标准农田3.2万亩，改造12处。", "新建高标准农田2.3万亩，惠及600户。", "2.3万亩"),
    ("PM2.5平均浓度控制在35微克/立方米以内。", "PM2.5平均浓度降至38微克/立方米。", "38微克/立方米"),
    ("自来水普及率达到97%。", "自来水普及率达到95%以上。", "95%以上"),
    ("社会消费品零售总额增长7%。", "扩大消费，社会消费品零售总额增长6.5%以上。", "6.5%以上"),
    ("完成老旧小区改造12个。", "完成老旧小区改造15个。", "15个"),
  ])
  func twoTasksOfOneUnitAndTimeAgree(_ first: String, _ second: String, _ value: String) {
    #expect(alike(first, second) == ["two-values @ “\(value)”"])
  }

  @Test(arguments: [
    // Of things that every task has.
    ("设备完好率达到98%。", "设备完好率达到95%。"), ("问题整改率达到100%。", "问题整改率达到95%。"),
    ("培训干部600人次。", "培训干部300人次。"), ("完成改造12处。", "完成改造8处。"),
    ("完成投资3亿元。", "完成投资5亿元。"), ("新建项目12个。", "新建项目8个。"),
    ("隐患整改率达到100%。", "隐患整改率达到98%。"), ("完成项目投资3亿元。", "完成项目投资2亿元。"),
    // Of two places, times or stages.
    ("龙潭镇森林覆盖率达到45%。", "柳林镇森林覆盖率达到43%。"), ("龙潭镇，森林覆盖率达到45%。", "森林覆盖率达到43%。"),
    ("城区绿化覆盖率达到45%。", "农村绿化覆盖率达到43%。"), ("到2027年森林覆盖率达到45%。", "森林覆盖率达到43%。"),
    ("6月底前，城镇新增就业3000人。", "城镇新增就业6000人。"),
    ("上半年地区生产总值增长5%。", "地区生产总值增长6%。"),
    ("2025年地区生产总值增长5%。", "地区生产总值增长6%。"),
    ("“十五五”时期地区生产总值年均增长5%。", "地区生产总值增长6%。"),
    ("力争地区生产总值增长6.5%。", "确保地区生产总值增长6%。"),
    // From an old value to a new one, a change and a level, a part and the whole.
    ("森林覆盖率由43%提高到45%。", "森林覆盖率达到45%。"), ("森林覆盖率提高2个百分点。", "森林覆盖率达到45%。"),
    ("税收收入增长6%，其中工业税收收入增长8%。", "工业税收收入增长7%。"),
    ("新建幼儿园6所。", "其中新建幼儿园2所。"), ("累计新建幼儿园26所。", "新建幼儿园6所。"),
    ("学前教育新增学位1200个。", "义务教育新增学位1500个。"),
    ("实施学前教育扩容，新增学位1200个。", "实施高中扩容，新增学位1500个。"),
    ("每个乡镇新建幼儿园1所。", "新建幼儿园6所。"), ("亩均产值增长8%。", "亩均产值增长6%。"),
    ("南山片区，绿化覆盖率达到45%。", "绿化覆盖率达到41%。"),
  ])
  func whatMayBeTwoThingsIsNoContradiction(_ first: String, _ second: String) {
    #expect(alike(first, second) == [])
  }

  @Test(arguments: [
    ("新建城北幼儿园", "新建河东幼儿园"), ("城北片区改造", "城南片区改造"), ("龙潭镇任务", "柳林镇任务"),
    ("东湖大桥项目", "滨河道路项目"), ("扩大学前教育资源", "扩大义务教育资源"),
  ])
  func aTaskForOneThingHasItsOwnCount(_ first: String, _ second: String) {
    #expect(alike("新增学位270个。", "新增学位360个。", titles: (first, second)) == [])
    #expect(
      alike("新增学位270个。", "新增学位360个。", titles: ("扩大资源供给", "办好民生实事"))
        == ["two-values @ “360个”"])
  }

  @Test(arguments: [
    ("新改建农村公路280公里，改造桥梁38座。", "{metric: 新改建农村公路里程, value: 260, unit: 公里}", "260"),
    ("全年完成综合交通固定资产投资82亿元，其中公路46亿元。", "{metric: 综合交通固定资产投资, value: 85, unit: 亿元}", "85"),
    ("左线6月底前贯通、右线9月底前贯通，年度完成投资31亿元，累计完成总投资的72%。", "年度完成投资33亿元", "33亿元"),
    ("网约车合规率（“双证”订单率）提升到88%以上。", "网约车合规率提升到90%以上", "90%以上"),
    ("全县粮食播种面积稳定在86.5万亩以上、总产38万吨以上，其中小麦41万亩。", "粮食总产36万吨以上", "36万吨以上"),
    ("新建连栋温室4处，设施蔬菜面积达到9万亩。", "设施蔬菜面积达到8万亩", "8万亩"),
    ("打造省级示范村5个、市级示范村12个，整体提升村30个。", "打造省级示范村8个", "8个"),
    ("創建省級現代農業產業園1個、農業產業強鎮2個。", "创建省级现代农业产业园3个", "3个"),
    ("推进示范创建，抓好培育，打造省级示范村5个；宣传典型。", "打造省级示范村8个", "8个"),
    ("实施“强基、提质，增效”行动（含省级，市级），打造省级示范村5个。", "打造省级示范村8个", "8个"),
    ("抓好农业生产，粮食播种面积（含复种）86万亩。", "粮食播种面积88万亩", "88万亩"),
    ("實施培育工程，打造（含新建）省級示範村5個。", "省级示范村8个", "8个"),
    // In two scripts, and with a radical for a character.
    ("網約車合規率提升到88%以上。", "{metric: 网约车合规率, value: 90%}", "90%"),
    ("网约车合规率提升到88%以上。", "{metric: 網約車合規率, value: 90%}", "90%"),
    ("⽹约车合规率提升到88%以上。", "{metric: 网约车合规率, value: 90%}", "90%"),
  ])
  func aTargetAgreesWithTheContent(_ content: String, _ target: String, _ value: String) {
    #expect(
      findings("{title: 甲, content: \"\(content)\", targets: [\(target)]}")
        == ["two-values @ “\(value)”"])
  }

  @Test(arguments: [
    // The figure stands in the content.
    ("脱贫人口务工规模不低于11500人。", "脱贫人口务工规模不低于1.15万人"),
    // Part of the year, of the place or of the things; last year's; another metric.
    ("6月底前完成投资12亿元。", "{metric: 完成投资, value: 31, unit: 亿元}"),
    ("其中县城新增床位120张。", "新增床位300张"), ("每个乡镇新建公园2个。", "新建公园24个"),
    ("县级新建公园2个，各乡镇新建公园1个。", "新建公园14个"),
    ("绿地率由38%提高到40%。", "绿地率提高2个百分点"), ("城区绿化覆盖率达到43%。", "绿化覆盖率达到40%"),
    ("完成水稻播种面积12万亩、玉米8万亩。", "粮食播种面积稳定在86万亩"),
    ("在2025年新建公园12个的基础上推进建设。", "新建公园14个"), ("累计新建公园48个。", "新建公园14个"),
    ("改造公园12个。", "新建公园14个"), ("新建公园约12个。", "新建公园14个"),
    ("力争新建公园16个。", "新建公园14个"), ("新建幼儿园4所，改扩建幼儿园2所。", "新改扩建幼儿园6所"),
    ("服务企业60家、个体户200户。", "服务个体户企业260家"),
  ])
  func aTargetMaySayMoreThanTheContent(_ content: String, _ target: String) {
    #expect(
      findings("{title: 甲, content: \"\(content)\", targets: [\(target)]}") == [])
  }

  @Test(arguments: [
    ("Bring R&D spending to 3.2 percent of GDP.", "R&D spending of 3.5 percent of GDP", true),
    ("Sign contracts for no fewer than 15 projects.", "18 contracts signed", true),
    ("Bring in 8 leading teams and 150 young doctors.", "9 leading teams", true),
    ("Bring in 8 leading teams and 150 young doctors.", "8 leading teams", false),
    ("Plant 400 trees, including 90 limes.", "{metric: Trees planted, value: 500}", true),
    ("Plant 200 trees in the first half.", "500 trees planted", false),
    ("Plant 20 trees in each village.", "500 trees planted", false),
    ("Plant 400 trees by March.", "500 trees planted by December", false),
    ("Plant 200 limes and 300 oaks.", "500 trees planted", false),
    ("Water 400 trees.", "500 trees planted", false),
    ("Plant 200 trees at Mill Wood and 300 trees at High Wood.", "500 trees planted", false),
  ])
  func anEnglishTargetAgreesWithTheContent(_ content: String, _ target: String, _ isTold: Bool) {
    let found = MarkedPlan(
      """
      plan: Westmere work plan 2026
      tasks:
        - {title: One, content: \"\(content)\", targets: [\(target)]}
      """
    ).findings(of: InconsistentTarget.self)
    #expect(found.count == (isTold ? 1 : 0), "\(found)")
  }

  @Test(arguments: [
    ("失业率不低于4%以内。", ["不低于4%以内"]), ("人数不超過50人以上。", ["不超過50人以上"]),
    ("参保率达到95%以上、不超过90%。", ["95%以上、不超过90%"]), ("覆盖率由45%提高到43%。", ["由45%提高到43%"]),
    ("比重從38%降至40%。", ["從38%降至40%"]), ("新增床位80—60张。", ["80—60张"]),
    ("参保率达到90%以上、不超过95%。", []), ("覆盖率由43%提高到45%以上。", []), ("新增床位60—80张。", []),
    ("综合排名由第12位提升到第8位，等级由3级提升到2级。", []), ("办理时限由5天压缩到3天。", []), ("得分100—90分为优秀。", []),
    ("单位能耗由0.45降低到0.43吨标准煤。", []), ("年龄40—35岁。", []), ("公示期不少于5天，检查不超过2次。", []),
    ("渗漏率控制在1%以内，80%以上的管网完成改造。", []), ("滲漏率控制在1%以內,80%以上的管網完成改造。", []),
    ("滲漏率1%以內，且80%以上的管網完成改造。", []), ("参保率达到95%以上，不超过90%。", ["95%以上，不超过90%"]),
    ("参保率达到95%以上且90%以下。", ["95%以上且90%以下"]),
    ("人数不少于30人以上。", []), ("合格率98%以上，不低于90%的县占比不超过5%。", []), ("K80—60路段施工，2026—2025学年。", []),
    ("面积由120平方米扩大到200平方米，由45%到43%。", []),
  ])
  func aValueCanBeMet(_ content: String, _ words: [String]) {
    #expect(
      findings("{title: 甲, content: \"\(content)\"}") == words.map { "bounds @ “\($0)”" })
  }

  @Test func wherePassagesDifferInTheirValueOnlyTheValueIsTold() {
    let plan = MarkedPlan(
      """
      plan: {title: 云陵县2026年工作要点, period: 2026}
      tasks:
        - {title: 甲项工作落实, content: 森林覆盖率达到45%以上。, lead: 县政府办公室, deadline: 12月底前}
        - {title: 乙项保障推进, content: 森林覆盖率达到43%。, lead: 县政府办公室, deadline: 12月底前}
      """)
    #expect(plan.allDiagnostics().map(\.check) == ["inconsistent-target"])
  }

  @Test func aTaskThatIsDueEarlierMayBeContentWithLess() {
    func found(_ first: String, _ second: String) -> [String] {
      findings(
        "{title: 甲项工作, content: 普惠性幼儿园覆盖率达到\(first)。, deadline: 6月底前}",
        "{title: 乙项工作, content: 普惠性幼儿园覆盖率达到\(second)。, deadline: 11月底前}")
    }
    #expect(found("85%", "90%") == [])
    #expect(found("90%", "85%") == ["two-values @ “85%”"])
  }

  @Test func theEndOfThePlanNeedNotBeNamed() {
    func found(_ period: String, _ year: String) -> [String] {
      MarkedPlan(
        """
        plan: {title: 清溪县教育规划, period: \(period)}
        tasks:
          - {title: 甲项工作, content: 普惠性幼儿园覆盖率达到90%。}
          - {title: 乙项工作, content: 到\(year)年底普惠性幼儿园覆盖率达到85%。}
        """
      ).findings(of: InconsistentTarget.self)
    }
    #expect(found("2026年", "2026") == ["two-values @ “85%”"])
    #expect(found("2026-2028", "2028") == ["two-values @ “85%”"])
    #expect(found("2026-2028", "2026") == [])
  }

  // MARK: Plans that implement others

  private func upper(_ value: String, upperValue: String, reference: String = "澄教发〔2026〕3号#S1")
    -> [String]
  {
    let texts = [
      "plan: {title: 澄湖市2026年要点, number: 澄教发〔2026〕3号}\ntasks:\n  - {id: S1, title: 甲, targets: [{metric: 普惠性幼儿园覆盖率, value: \(upperValue)}]}",
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 乙, implements: \"\(reference)\", targets: [{metric: 普惠性幼儿园覆盖率, value: \(value)}]}",
    ]
    let inputs = texts.enumerated().map { index, text in
      LintInput(path: "\(index).plan.yaml", content: .bytes(Array(text.utf8)))
    }
    let catalog = CheckCatalog([Plugin(name: "test", checks: [InconsistentTarget.self])])
    return Linter(catalog: catalog).run(inputs).diagnostics
      .filter { $0.check == "inconsistent-target" }
      .map { "\($0.kind): \($0.message.text(in: .chinese))" }
  }

  @Test func aTaskIsNotSetLowerThanTheOneThatItImplements() {
    #expect(
      upper("85%", upperValue: "90%以上") == ["below-upper: 目标值与对应的上级任务不一致（85%／90%以上）"])
    #expect(upper("92%", upperValue: "90%以上") == [])
    #expect(upper("90%", upperValue: "90%以上") == [])
    #expect(upper("85%", upperValue: "90%以上", reference: "澄教发〔2026〕3号#S2") == [])
    #expect(upper("85%", upperValue: "90%以上", reference: "澄教发[2026]3号#S1").count == 1)
  }

  @Test(arguments: [
    ("用于日常巡查，占全年总工时的35%。", "用于专项检查，占全年总工时的20%。"),
    ("用於日常巡查，約佔全年總工時的35%。", "用於專項檢查，約佔全年總工時的20%。"),
    ("经费120万元，所占财政支出比例为35%。", "经费60万元，所占财政支出比例为20%。"),
  ])
  func sharesOfTheirPartsInOneWholeAreNoTwoValues(_ first: String, _ second: String) {
    #expect(contents(first, second) == [])
  }

  @Test func aShareWithItsSubjectHasOneValue() {
    #expect(
      contents("清洁能源消费占能源消费总量的35%。", "清洁能源消费占能源消费总量的20%。")
        == ["two-values @ “20%”"])
  }
}
