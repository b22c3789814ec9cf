import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Milestones whose contents agree with the order of their days, or do not.
@Suite struct StageOrderTests {
  private func findings(_ milestones: String) -> [String] {
    MarkedPlan(
      "plan: {title: 要点, period: 2026年}\ntasks:\n  - {title: 甲, milestones: [\(milestones)]}\n"
    ).findings(of: ConflictingDeadlines.self)
  }

  /// Two milestones in the order in which they are listed.
  private func findings(_ first: (String, String), _ second: (String, String)) -> [String] {
    findings("{by: \(first.0), content: \(first.1)}, {by: \(second.0), content: \(second.1)}")
  }

  @Test(arguments: [
    ("完成50%", "完成100%"),
    ("累计完成投资的30%", "累计完成投资的70%"),
    ("完成總工程量的百分之五十", "完成總工程量的百分之八十"),
    ("完成三分之一", "全部完成"),
    ("完成过半", "完成100%"), ("基本完成整改", "全面完成整改"),
    ("累计建成3所", "累计建成5所"),
    ("累计建成幼儿园3所", "累计建成5所幼儿园"),
    ("累計建成幼兒園3所", "累計建成幼兒園5所"),
    ("完成改造3所", "全部完成改造"),
    ("首批3所完成改造", "其余全部完成改造"),
    ("完成首批改造", "完成剩余改造"),
    ("第一批完成验收", "第二批完成验收"),
    ("完成一期工程", "完成二期工程"),
    ("完成上半年任务", "完成下半年任务"),
    ("投诉率降至5%", "投诉率降至3%"),
    ("complete 50% of the survey", "complete 100% of the survey"),
    ("first batch delivered", "second batch delivered"),
  ])
  func amountsThatGrowAgainstTheirDaysContradictThem(_ first: String, _ second: String) {
    #expect(findings(("9月底前", first), ("6月底前", second)) == ["order @ “6月底前”"])
    #expect(findings(("6月底前", first), ("9月底前", second)) == [])
  }

  @Test(arguments: [
    ("完成100%", "完成50%"), ("累计建成5所", "累计建成3所"), ("城东幼儿园竣工验收", "城东幼儿园开工建设"),
    ("北岸泵站竣工", "北岸泵站開工"),
  ])
  func whatCanOnlyComeLaterContradictsItsDayInAnyOrder(_ first: String, _ second: String) {
    #expect(findings(("6月底前", first), ("9月底前", second)) == ["order @ “9月底前”"])
  }

  @Test(arguments: [
    ("建成3所", "建成5所"), ("建成城市书房3家", "建成城市书房5家"), ("建成城市書房3家", "建成城市書房5家"),
  ])
  func countsMayBePartsOfASum(_ first: String, _ second: String) {
    #expect(findings(("9月底前", first), ("6月底前", second)) == ["unsorted @ “6月底前”"])
  }

  @Test(arguments: [
    ("1号楼完成100%", "2号楼完成30%"), ("1標段完成80%", "2標段完成30%"), ("S203线完成80%", "S204线完成50%"),
    ("2025年度项目全部完成", "2026年度项目完成30%"), ("“十四五”项目全部完成", "“十五五”项目完成10%"),
    ("上半年任务全部完成", "下半年任务完成50%"), ("一季度任务完成100%", "二季度任务完成60%"),
    ("5G网络覆盖率达到90%", "4G网络覆盖率达到80%"), ("第12批完成100%", "第13批完成80%"),
    ("Route 1 is 80% complete", "Route 2 is 50% complete"),
  ])
  func numbersAndTimesInNamesTellWorksApart(_ first: String, _ second: String) {
    #expect(findings(("4月底前", first), ("6月底前", second)) == [])
  }

  @Test(arguments: [
    ("竣工验收", "开工建设"), ("老旧小区改造项目竣工", "老旧小区改造项目开工"), ("乡镇卫生院竣工", "乡镇卫生院开工"),
    ("完成2025年度项目验收", "2026年度项目开工"), ("完成60%", "完成40%"), ("建成5所", "建成3所"), ("一期竣工", "二期开工"),
    ("竣工5所", "开工3所"),
    ("北岸泵站竣工", "南岸泵站开工"), ("竣工验收", "启动招生"), ("完成投资60%", "完成绿化30%"),
    ("举办培训班3期", "举办培训班2期"), ("投诉率控制在5%以内", "投诉率控制在3%以内"),
  ])
  func whatMayFollowIsLeftAlone(_ first: String, _ second: String) {
    #expect(findings(("6月底前", first), ("9月底前", second)) == [])
  }

  @Test(arguments: [
    ("编制方案，完成招标", "开工建设"), ("完成招标", "开工"), ("北岸泵站開工", "北岸泵站主體封頂"),
    ("起草排水办法", "印发排水办法"), ("征求排水办法意见，形成意见稿", "出台排水办法"),
    ("3所学校开工", "3所学校竣工"), ("城东幼儿园开工建设", "竣工验收"),
    ("Start the north bridge", "North bridge completed"),
    ("Tender for the ferry pier", "Groundbreaking of the ferry pier"),
  ])
  func stagesListedInTheirOrderContradictDaysInTheOther(_ first: String, _ second: String) {
    #expect(findings(("9月底前", first), ("6月底前", second)) == ["order @ “6月底前”"])
    #expect(findings(("6月底前", first), ("9月底前", second)) == [])
  }

  @Test(arguments: [
    ("北岸泵站开工", "南岸泵站竣工"), ("新建项目开工", "续建项目竣工"), ("开工5所", "竣工3所"),
    ("一期竣工", "二期开工"), ("1号楼开工", "2号楼竣工"), ("1标段开工", "2标段竣工"),
    ("2026年度项目开工", "2025年度项目验收"), ("教师培训启动", "学生活动总结"),
    ("完成泵站投资50%", "完成管网投资100%"), ("新建公办园3所", "新建民办园5所"),
    ("Install the pumps", "Install the fences"),
    ("Repair the north bridge", "Repair the south bridge"),
    ("start of the north bridge", "south bridge completed"),
    ("APP開發啟動", "APP推廣總結"),
  ])
  func parallelWorksStandInAnyOrder(_ first: String, _ second: String) {
    #expect(findings(("9月底前", first), ("6月底前", second)) == [])
  }

  @Test(arguments: [
    ("竣工验收", "开工"), ("完成100%", "完成50%"), ("举办培训班2期", "举办培训班3期"),
    ("北岸泵站机电安装", "北岸泵站选址"), ("拨付资金40%", "拨付资金60%"),
  ])
  func oneWorkListedBackwardsIsARemark(_ first: String, _ second: String) {
    #expect(findings(("9月底前", first), ("6月底前", second)) == ["unsorted @ “6月底前”"])
  }

  @Test func aStageWithoutANameIsThatOfTheOnlyWorkThatIsNamed() {
    let named = "{by: 9月, content: 北岸泵站开工}, {by: 6月, content: 竣工验收}"
    #expect(findings(named) == ["order @ “6月”"])
    #expect(findings("{by: 3月, content: 南岸公园选址}, " + named) == ["unsorted @ “6月”"])
  }

  @Test func manyMilestonesTakeLinearTime() {
    let many = (0..<3000).map { "{by: \(12 - $0 % 12)月, content: 完成\($0 % 100)%}" }
    #expect(findings(many.joined(separator: ", ")).count > 100)
  }
}
