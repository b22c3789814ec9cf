import TestSupport
import Testing
import TextAnalysis

@testable import Checks

@Suite struct StaleYearTests {
  private func findings(_ text: String, header: String = "{title: 清溪县2026年工作要点}") -> [String] {
    MarkedPlan("plan: \(header)\ntasks:\n  - title: 甲乙丙\n    content: \(text)\n")
      .findings(of: StaleYear.self)
  }

  @Test(arguments: [
    "完成主体工程，2025年12月底前建成投用。", "力争2025年6月底前通过省级验收。", "各校于2025年8月31日前上报方案。",
    "到2025年，普惠性幼儿园覆盖率达到90%。", "報名工作於2025年3月底前完成。", "资料于2025-06-30前归档。",
    "2025年上半年前完成选址。", "2025年是教育强县建设的攻坚之年。", "2025年，是全面推進教育現代化的關鍵之年。",
    "2025年全县教育工作的总体要求是：坚持立德树人。", "做好2025年高考组织工作。", "舉辦2025年全縣中小學生運動會。",
    "组织开展2025年全民终身学习活动周。", "召开2025年全县教育工作会议。", "Resurface the towpath by 30 June 2025.",
    "计划招收2025级新生3000人。", "迎接2025級新生，做好開學準備。", "办好2025届毕业典礼。", "舉辦2025屆畢業典禮。",
    "In 2025 the Authority will plant 85 hectares.", "2025 is the year of the volunteer.",
  ])
  func lastYearsTextIsFound(_ text: String) {
    #expect(findings(text) == ["text @ “2025”"], "\(text)")
  }

  @Test(arguments: [
    ("2024年底前完成改造12处。", "2024"), ("力争2023年6月底前通过验收。", "2023"), ("力争到2025年，覆盖率达到90%。", "2025"),
    ("制定2025年工作计划。", "2025"), ("擬定2025年培訓計劃。", "2025"), ("今年（2025年）完成12处。", "2025"),
    ("今年(2025年)新增學位360個。", "2025"), ("到“十四五”末完成改造12处。", "十四五"),
    ("“十四五”末，覆蓋率達到90%。", "十四五"), ("2026年是“十四五”收官之年。", "十四五"),
  ])
  func olderYearsAndPlansThatAreOverAreFound(_ text: String, _ year: String) {
    #expect(findings(text) == ["text @ “\(year)”"], "\(text)")
  }

  @Test(arguments: [
    "2024年底前建成的校舍全部加固。", "巩固“十四五”末的成果。", "“十四五”期间，全县新建幼儿园6所。", "总结“十四五”规划实施情况。",
    "2025年是“十四五”收官之年，2026年是“十五五”开局之年。",
    "到“十五五”末，覆盖率达到95%。", "2015年底前建成小区。", "2024年12月以来，全县开展整治。", "较“十四五”末提高2个百分点。",
    "截至“十四五”末，全县有学校42所。", "编制2025年决算报告。", "编制2025年工作总结。", "对照2025年工作计划逐项总结。", "2024年底前已完成的项目纳入管护。",
  ])
  func olderYearsThatAreMeantAreLeftAlone(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test func yearsOfTheRepublicsEraAreReadAsSuch() {
    let header = "{title: 臺東縣115年度施政計畫, period: 2026}"
    #expect(findings("完成主體工程，114年12月底前啟用。", header: header) == ["text @ “114”"])
    #expect(findings("完成主體工程，115年12月底前啟用。", header: header) == [])
    #expect(findings("建校114年，校友114人。", header: header) == [])
    #expect(findings("甲", header: "{title: 臺東縣114年度施政計畫, period: 2026}") == ["title @ “114年度”"])
  }

  @Test(arguments: [false, true])
  func lastYearsTextIsFoundInNineteenOfTwentySentences(_ isTraditional: Bool) {
    let missed = StaleYearSentences.leftover.filter { sentence in
      findings(isTraditional ? TraditionalScript.rewrite(sentence) : sentence).isEmpty
    }
    #expect(missed.count * 20 <= StaleYearSentences.leftover.count, "\(missed)")
  }

  @Test(arguments: [false, true])
  func aYearThatIsMeantIsLeftAlone(_ isTraditional: Bool) {
    for sentence in StaleYearSentences.meant {
      let text = isTraditional ? TraditionalScript.rewrite(sentence) : sentence
      #expect(findings(text) == [], "\(text)")
    }
  }

  @Test(arguments: ["２０２５", "二〇二五", "二○二五", "二零二五"])
  func theYearIsFoundInAllDigits(_ year: String) {
    #expect(findings("\(year)年12月底前建成投用。") == ["text @ “\(year)”"])
  }

  @Test(arguments: [
    // Titles and quotations.
    "落实《清溪县2025年教育工作要点》，2025年底前的任务见《2025年12月底前办结清单》。", "开展“2025年6月底前清零”行动回头看。",
    // Comparisons, beginnings, references.
    "较2025年提高2个百分点。", "比2025年增加3所。", "与2025年相比，新增学位360个。", "以2025年为基数，逐年提高。",
    "自2025年9月起，执行新标准。", "从2025年开始，每年评选一次。", "2025年以来，全县新建幼儿园6所。", "截至2025年底，全县有学校42所。",
    // Ranges, school years, classes.
    "实施2021—2025年建设项目审计。", "2025—2026学年起使用新教材。", "2025学年度考核。", "做好2025级新生学籍注册。",
    "2025届毕业生就业率不低于90%。", "做好2025届毕业生就业工作。", "2025级新生报到率达到98%。", "已招收2025级新生3000人。",
    "幫扶2025屆離校未就業畢業生。", "汇编2025届毕业典礼材料。", "做好2025级新生入学教育。",
    "2024年、2025年项目全部销号。",
    // What has been.
    "2025年底前已建成的设施纳入管护。", "对2025年12月底前未整改到位的问题挂牌督办。", "2025年8月31日前出生的儿童可以报名。", "2025年以前建成的校舍全部加固。",
    "做好2025年度考核和决算。", "做好2025年高考总结。", "召开2025年工作总结表彰大会。", "巩固2025年创建成果。",
    "2025年重点任务完成情况纳入考核。", "2025年新增了学位360个。", "2025年完成改造12所，剩余8所今年完成。",
    "2025年新建幼儿园2所，2026年再新建3所。",
    "2025年全县要求各校落实双减。", "2025年全县新增学位360个。", "项目总投资3000万元，于2025年9月开工。", "在2025年9月开展的督导中发现问题3个。",
    "在2025年完成改造的基础上，巩固提升。", "2025年9月建成投用，运行良好。",
    "收缴2025年12月31日前欠缴款项，清缴率100%。", "清退2025年底前拖欠的工资。", "收繳2025年12月底前欠繳款項。",
    "为2025年12月31日前到龄人员办理手续。",
    // Other numbers.
    "编号12025年底前。", "电话0572-2025年。", "Leases signed by December 2025 which run on are renewed.",
    "Applications received by 31 December 2025 are decided in January.",
    "The 2025 survey is repeated.",
    "Since 2025 the trust has run the ferry.",
  ])
  func whatOnlySpeaksOfLastYearIsLeftAlone(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test(arguments: [
    "2025年新增集团化办学7个，提高办学的覆盖率。", "扩大资源，力争2025年建成幼儿园2所。", "2025年，實施校園改造12處。",
    "2025年全县要完成校舍改造12所。", "2025年将新建幼儿园2所。", "力争2025年通过省级验收。", "力争2025年9月建成投用。",
    "在2025年第三季度启动二期工程。",
  ])
  func aStatementOfTheYearIsInformation(_ text: String) {
    #expect(findings(text) == ["statement @ “2025”"])
  }

  @Test(arguments: [
    // The text names this year as well: it reports first.
    ("{title: 清溪县2026年工作要点, preamble: 2025年是攻坚之年，成绩很大。2026年是关键之年。}", [String]()),
    ("{title: 清溪县2026年工作要点, preamble: 2025年是攻坚之年。}", ["text @ “2025”"]),
    ("{title: 清溪县2025年工作要点, period: 2026}", ["title @ “2025年”"]),
    ("{title: 清溪縣二〇二五年工作要點, period: 2026年}", ["title @ “二〇二五年”"]),
    ("{title: Work plan 2025, period: 2026}", ["title @ “2025”"]),
    ("{title: 清溪县2026年工作要点, period: 2026-03..2027-02}", []),
    ("{title: 清溪县2025—2026学年工作要点, period: 2025-09..2026-08}", []),
    ("{title: 清溪县2026—2028年行动计划, period: 2027}", []),
    ("{title: 落实2025年全会精神2026年工作要点, period: 2026}", []),
    ("{title: 清溪县贯彻《2025年规划》工作要点, period: 2026}", []),
    // Without a period the title gives it.
    ("清溪县2025年工作要点", []),
    ("{title: 清溪县2026年工作要点, number: 清教发〔2025〕3号, issued: 2026-03-24}", ["issue @ “〔2025〕”"]),
    ("{title: 清溪县2026年工作要点, number: 清教发〔2025〕3号, issued: 2026-01-05}", []),
    ("{title: 清溪县2026年工作要点, number: 清教发〔2025〕3号}", []),
    ("{title: 清溪县2026年工作要点, number: 清教发〔26〕3号}", []),
    ("{title: 清溪县2026年工作要点, number: 清教发〔2024〕3号}", ["issue @ “〔2024〕”"]),
    ("{title: 清溪县2026年工作要点, issued: 2025-03-24}", ["issue @ “2025-03-24”"]),
    ("{title: 清溪县2026年工作要点, issued: 2025-12-24}", []),
    (
      "{title: 清溪县2026年工作要点, number: 清教发〔2026〕3号, issued: 2025-03-24}",
      ["issue @ “2025-03-24”"]
    ),
  ])
  func theHeaderIsComparedWithThePeriod(_ header: String, _ expected: [String]) {
    #expect(findings("建学校。", header: header) == expected, "\(header)")
  }

  @Test func withoutAPeriodNothingIsSaid() {
    #expect(findings("2025年12月底前建成投用。", header: "清溪县工作要点") == [])
  }

  @Test func theFixPutsTheYearOfThePlan() {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - 2025年12月底前建成幼儿园\n")
    let fixes = plan.diagnostics(of: StaleYear.self).flatMap(\.fixes)
    #expect(fixes.map(\.isSafe) == [false])
    #expect(fixes.flatMap(\.edits).map(\.text) == ["2026"])
  }

  @Test func aliasesAreToldOnce() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: &a 2025年12月底前建成}\n  - {title: 乙, content: *a}\n"
    )
    #expect(plan.findings(of: StaleYear.self).count == 1)
  }

  @Test func tenTimesTheYearsTakeAboutTenTimesAsLong() {
    func time(_ count: Int) -> Duration {
      let plan = MarkedPlan(
        "plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: "
          + String(repeating: "2025年12月底前建成，2月29日，", count: count) + "\n")
      return ContinuousClock().measure {
        let stale = plan.diagnostics(of: StaleYear.self).count
        let impossible = plan.diagnostics(of: ImpossibleDate.self).count
        #expect(stale == 50 && impossible == 0)
      }
    }
    #expect(time(5_000) < time(500) * 40 + .seconds(2))
  }

  @Test(arguments: [
    "认真开展2025年防汛抗旱工作。", "启动2025年教师招聘。", "抓好2025年度征兵工作。", "組織好2025年高考。", "扎實做好2025年森林防火工作。",
    "组织实施2025年春季义务植树。",
  ])
  func workOfEveryYearIsStillToBeDone(_ text: String) {
    #expect(findings(text) == ["text @ “2025”"], "\(text)")
  }

  @Test(arguments: [
    "开展2025年植树造林成活率核查。", "開展2025年植樹造林成活率核查。", "开展2025年义务植树尽责率抽查。", "开展2025年普法工作自查自纠。",
    "组织2025年教师招聘拟录用人员体检和政审。", "组织2025年征兵工作先进单位评选。", "召开2025年征兵工作先进个人座谈会。", "开展2025年防汛抗旱物资清点入库。",
    "開展2025年防汛、抗旱物資清點入庫。", "做好2025年征兵退兵核实。", "做好2025年秸秆禁烧奖补发放。", "开展2025年森林防火隐患清零。",
    "开展2025年春耕以来撂荒地复查。", "开展2025年高考质量分析。", "召开2025年高考分析会。", "開展2025年招生學籍核查。", "举办2025年艺术节优秀节目巡演。",
    "做好2025年高考加分复核。", "开展2025年“安全生产月”活动回头看。", "做好2025年征兵（含退兵）核实。",
  ])
  func workAfterThatOfAYearIsNotTakenForIt(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test(arguments: [
    "开展2025年防汛抗旱工作", "开展2025年征兵工作任务;", "启动2025年教师招聘, 确保质量。", "开展2025年“安全生产月”活动。", "做好2025年高考组织工作。",
    "做好2025年征兵（含复检）工作。", "啟動2025年教師招聘。",
  ])
  func workOfAYearMayEndInAWordOrAMark(_ text: String) {
    #expect(findings(text) == ["text @ “2025”"], "\(text)")
  }

  @Test func workOfEveryYearInATitleIsRead() {
    let plan = MarkedPlan(
      """
      plan: 清溪县2026年水利工作要点
      sections:
        - title: 开展2025年防汛抗旱工作
          tasks: [認真做好2025年防汛演練]
      """)
    #expect(plan.findings(of: StaleYear.self) == ["text @ “2025”", "text @ “2025”"])
  }

  @Test func whatIsToBeFinishedMayHaveBeenLate() {
    #expect(findings("完成2025年征兵任务。") == ["statement @ “2025”"])
  }

  @Test(arguments: [
    "完成2025年度防汛工作总结。", "做好2025年度决算。", "抓好2025年度目标考核。", "开展2025年防汛项目绩效评价。", "做好2025年冬季征兵工作。",
    "落实2025年防汛救灾资金。", "做好2025年招聘教师的岗前培训。", "完成2025年公开招聘聘用手续。", "根据2025年防汛工作复盘结果完善预案。",
    "巩固2025年防汛成果。", "完成2025年高标准农田建设任务。", "启动2025—2026学年招生工作。", "开展“2025年安全生产月”活动回头看。",
    "落实《清溪县2025年防汛预案》。", "圆满完成2025年征兵任务。",
    "做好2025級征兵工作。", "落实2025年征兵优待政策。", "实施2025年植树造林补植补造。", "做好2025年防汛工作，圆满完成各项任务。",
    "組織實施2025年防汛應急項目。",
  ])
  func workThatFollowsAYearIsLeftAlone(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test(arguments: ["臺東縣政府教育處115年度重點工作", "臺東縣115年度重點任務", "115年度工作目標"])
  func theTitleOfAnEraYearGivesThePeriod(_ title: String) {
    #expect(findings("完成主體工程，114年12月底前啟用。", header: title) == ["text @ “114”"])
  }

  @Test(arguments: [
    ("2027年是“十五五”规划的开局之年。", "十五五"), ("2026年是實施“十六五”規劃的第一年。", "十六五"),
    ("2026年，是“十五五”规划收官之年。", "十五五"), ("2026年,是“十五五”规划的收官之年。", "十五五"),
    ("2026年是建县七十周年，也是“十五五”规划实施的第二年。", "十五五"),
    ("今年是“十五五”的第三年，任务繁重。", "十五五"), ("今年是「十五五」規劃的最後一年。", "十五五"),
  ])
  func aYearThatIsNotThatYearOfTheFiveYearPlanIsFound(_ text: String, _ name: String) {
    #expect(findings(text) == ["text @ “\(name)”"], "\(text)")
  }

  @Test(arguments: [
    "2026年是“十五五”规划的开局之年。", "今年是“十五五”規劃的第一年。", "2030年是“十五五”规划收官之年。", "2021年是“十四五”开局之年。",
    "2026年是编制“十六五”规划研究的第一年。", "2024年是“十四五”规划的第四年，2026年是“十五五”开局之年。",
    "明年是“十五五”规划的第二年。", "“十四五”规划第一年的成果得到巩固。", "2026年是“十五五”攻坚之年。", "落实“十五五”第二年的任务。",
    "2026年是承前启后的一年。“十五五”第二年要全面推进。",
  ])
  func yearsOfAFiveYearPlanThatAreRightOrNotStatedAreLeftAlone(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test func thisYearIsNoCertainYearInAPlanThatWasIssuedBefore() {
    let header = "{title: 清溪县2026年工作要点, issued: 2025-12-20}"
    #expect(findings("今年是“十四五”第五年。", header: header) == [])
    #expect(findings("今年是“十四五”第五年。") == ["text @ “十四五”"])
  }

  @Test(arguments: [
    ("全面贯彻党的十七届四中全会精神。", "十七届四中全会"), ("深入學習宣傳貫徹黨的十八大精神。", "十八大"),
    ("贯彻落实党的十八大和十八届三中、四中全会精神。", "十八大"), ("認真落實黨的十八屆五中全會的精神。", "十八屆五中全會"),
  ])
  func aCongressOfLongAgoThatIsToBeCarriedOutIsFound(_ text: String, _ name: String) {
    #expect(findings(text) == ["text @ “\(name)”"], "\(text)")
  }

  @Test(arguments: [
    "全面贯彻党的二十大精神。", "贯彻党的十九大和十九届历次全会精神。", "贯彻党的十八大、十九大、二十大精神。", "贯彻党的二十一大精神。",
    "党的十八大以来，全县教育事业发展迅速。", "回顾贯彻党的十八大精神的历程。", "贯彻市委十七届四中全会精神。",
    "贯彻省第十七次党代会精神。", "学习贯彻党的十八届三中全会决定。", "贯彻党的二十届四中全会和省委十二届八中全会精神。",
  ])
  func congressesThatMayStillBeCarriedOutAreLeftAlone(_ text: String) {
    #expect(findings(text) == [], "\(text)")
  }

  @Test func whichCongressIsOldFollowsFromThePlansYear() {
    func found(_ year: Int, _ congress: String) -> Bool {
      findings("全面贯彻党的\(congress)精神。", header: "{title: 清溪县\(year)年工作要点}") != []
    }
    #expect(found(2021, "十七大"))
    #expect(!found(2021, "十八大"))
    // The twenty-first congress is due in autumn 2027: the nineteenth is old from 2028 on.
    #expect(!found(2027, "十九大"))
    #expect(found(2028, "十九大"))
    #expect(!found(2028, "二十大"))
    #expect(found(2012, "十五大"))
  }
}
