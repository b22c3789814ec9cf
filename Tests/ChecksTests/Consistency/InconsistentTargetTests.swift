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
}
