import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct NumberingSequenceTests {
  private func findings(content: String) -> [String] {
    let lines = content.split(separator: "\n").map { "      \($0)\n" }.joined()
    return MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: |\n\(lines)")
      .findings(of: NumberingSequence.self)
  }

  private func findings(plan: String) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\n\(plan)").findings(of: NumberingSequence.self)
  }

  @Test(arguments: [
    ("一是抓学习；二是抓检查；四是抓整改。", ["gap @ “四是”"]),
    ("一是抓学习；二是抓检查；二是抓整改。", ["repeat @ “二是”"]),
    ("一是抓学习；一是抓检查；二是抓整改。", ["repeat @ “一是”"]),
    ("抓学习；二是抓检查；三是抓整改。", ["gap @ “二是”"]),
    ("一是抓学习；三是抓检查；二是抓整改。", ["order @ “三是”"]),
    ("一要抓学习；二要抓检查；四要抓整改。", ["gap @ “四要”"]),
    ("（一）抓学习。（二）抓检查。（四）抓整改。", ["gap @ “（四）”"]),
    ("(1)抓学习；(2)抓检查；(2)抓整改；(3)抓总结。", ["repeat @ “(2)”"]),
    ("①抓学习②抓检查④抓整改", ["gap @ “④”"]),
    ("1.抓学习\n2.抓检查\n5.抓整改", ["gap @ “5.”"]),
    ("１．抓学习\n２．抓检查\n４．抓整改", ["gap @ “４．”"]),
    ("第一，抓学习。第二，抓检查。第四，抓整改。", ["gap @ “第四，”"]),
    ("其一，抓学习。其三，抓检查。", ["gap @ “其三，”"]),
    ("十是抓学习；十一是抓检查。", ["gap @ “十是”"]),
    // The inner list is whole, the outer one is not.
    ("（一）抓学习。1.读书。2.研讨。（三）抓检查。1.自查。2.抽查。", ["gap @ “（三）”"]),
    // The style changes on the way.
    ("一、抓学习\n2.抓检查\n三、抓整改", ["style @ “2.”"]),
    ("一是抓学习；二是抓检查。第三，抓整改。", ["style @ “第三，”"]),
    ("1.开展普查；2.建立台账；3、落实整改。", ["style @ “3、”"]),
    ("1.开展普查；2、建立台账；3．落实整改；4．总结经验。", ["style @ “2、”"]),
    ("一、开展普查。\n二、建立台账。\n三．落实整改。", ["style @ “三．”"]),
    ("1、開展普查；2.建立臺賬；3.落實整改。", ["style @ “2.”"]),
    ("一是抓学习；二要抓检查；三是抓整改。", ["style @ “二要”"]),
    ("a.抓学习；b.抓检查；d.抓整改。", ["gap @ “d.”"]),
    ("a、抓學習\nb、抓檢查\nb、抓整改", ["repeat @ “b、”"]),
    ("第一阶段摸底；第二阶段整治；第四阶段验收。", ["gap @ “第四阶段”"]),
    ("第一階段，摸底。第二階段，整治。第二階段，驗收。", ["repeat @ “第二階段”"]),
    ("1.抓学习。\n2.\n3.抓检查。", ["empty-heading @ “2.”"]),
    ("（一）抓学习。\n（二）\n", ["empty-heading @ “（二）”"]),
    // An inner level inside of an outer style.
    ("1.抓学习。（一）读书。（二）研讨。2.抓检查。", ["level @ “（一）”"]),
    (
      "The team will (1) cut the hedges, (2) mend the drains, (4) paint the gates.", ["gap @ “(4)”"]
    ),
    ("工作包括（1）甲，（2）乙和（3）丙。", []),
    (
      "The team will: (1) cut the hedges; (2) mend the drains; (4) paint the gates.",
      ["gap @ “(4)”"]
    ),
    ("Steps: (i) survey; (ii) design; (iv) build.", ["gap @ “(iv)”"]),
  ])
  func numbersInTextGoOnByOne(_ content: String, _ expected: [String]) {
    #expect(findings(content: content) == expected)
  }

  @Test(arguments: [
    "一是抓学习；二是抓检查；三是抓整改。",
    "一是抓学习；二是抓检查。加强管理，一是建制度；二是强督查。",
    "（一）抓学习。1.读书。2.研讨。（二）抓检查。1.自查。2.抽查。",
    "一、二年级免试入学，三、四年级开设课程，五、六年级开展研学。",
    "第一、第二中学和第四中学共同承担。",
    "完成1.5亿元投资，新建2、4、6号教学楼，实现3.2万人受益。",
    "一是一、二是二，实事求是。",
    "把握三要素，抓住四要点。",
    "初一（3）、（5）、（6）班参加。",
    "落实第二十条（二）和（四）的规定。",
    "截止时间：3.15、6.30、9.30。",
    "深化“1+X”证书试点，建设“一校一品”，推进“五育”并举。",
    "Steps: (a) survey; (b) design; (c) build; (d) open; (e) inspect; (f) report; (g) pay; (h) close; (i) file.",
    "Steps: (i) survey; (ii) design; (iii) build; (iv) open; (v) inspect; (vi) report.",
    "The plan covers 2 sites. 4 more follow in 2027.",
    "对照附件图①③检查，见②。",
    "首先抓学习，其次抓检查，最后抓整改。",
    "1.开展普查；2．建立台账；3. 落实整改。",
    "1.开展普查；2.建立台账。",
    "1.开展普查；2.建立台账；3、落实整改；4、总结经验。",
    "1.抓学习：（1）读书；（2）研讨；2.抓检查；3.抓整改。",
    "一是抓学习；二是抓检查；三要抓整改。",
    "1.抓学习；(1)读书；(2)研讨；2.抓检查；(1)自查；(2)抽查。",
    "时间：3、5、7月各1次。",
    "一是抓学习；二是抓检查；三是抓整改；四要抓总结。",
    "巩固第一阶段成果，第三阶段启动验收。第一阶段已完成，第三阶段6月启动。",
    "分第一阶段、第二阶段、第四阶段公布。",
    "（一）\n抓学习。\n（二）\n抓检查。", "1.\n（1）甲；（2）乙。\n2.\n（1）丙；（2）丁。",
    "Use plan a. Then d. follows, e.g. i.e. etc. See Annex b. and c. too.",
    "A vitamin a.b test, i.e. c. and d. are left.",
    "甲方、乙方和丁方共同承担，乙肝、丙肝防控覆盖12所。",
  ])
  func whatOnlyLooksLikeAListIsLeftAlone(_ content: String) {
    #expect(findings(content: content) == [])
  }

  @Test func numbersMayRunOnFromTaskToTask() {
    let good = """
      tasks:
        - {title: 甲, content: 一是抓学习；二是抓检查。}
        - {title: 乙, content: 三是抓整改；四是抓总结。}
      """
    #expect(findings(plan: good) == [])
    let targets = """
      tasks:
        - {title: 甲, targets: [1.抓学习, 2.抓检查, 4.抓整改]}
      """
    #expect(findings(plan: targets) == ["gap @ “4.”"])
  }

  @Test(arguments: [
    // Through the plan.
    ([[1, 2], [3, 4], [5]], [String]()),
    ([[1, 2], [3, 5], [6]], ["gap @ “5”"]),
    ([[1, 2], [3, 4], [4]], ["repeat @ “4”"]),
    // Anew in each section.
    ([[1, 2], [1, 2, 3], [1]], []),
    ([[1, 2, 3], [1, 2, 4], [1, 2]], ["gap @ “4”"]),
    ([[1, 2, 3], [2, 3], [1, 2], [1]], ["gap @ “2”"]),
    // One number that is wrong.
    ([[1, 2, 7, 4, 5]], ["order @ “7”"]),
    ([[1, 2, 3, 3, 5]], ["repeat @ “3”"]),
    // Part of a table.
    ([[5, 6, 7]], []),
  ])
  func tasksAreNumberedAsThePlanDoesIt(_ sections: [[Int]], _ expected: [String]) {
    let text = sections.map { numbers in
      "  - title: 章节\n    tasks:\n"
        + numbers.map { "      - {number: \($0), title: 甲}\n" }.joined()
    }.joined()
    #expect(findings(plan: "sections:\n\(text)") == expected)
  }

  @Test(arguments: [
    (["一、甲", "二、乙", "四、丙"], ["gap @ “四、”"]),
    (["（一）甲", "（二）乙", "（二）丙"], ["repeat @ “（二）”"]),
    (["第一部分 甲", "第二部分 乙", "第四部分 丙"], ["gap @ “第四部分”"]),
    (["一、甲", "二、乙", "3.丙"], ["style @ “3.”"]),
    (["一、甲", "乙", "三、丙", "四、丁"], ["gap @ “乙”"]),
    (["二、甲", "三、乙"], []),
    (["甲", "一、二年级工作", "乙"], []),
    (["1.1 甲", "1.2 乙", "1.4 丙"], ["gap @ “1.4”"]),
    (["1 甲", "2 乙"], []),
    (["十九、甲", "二十、乙", "二十二、丙"], ["gap @ “二十二、”"]),
    (["壹、甲", "貳、乙", "肆、丙"], ["gap @ “肆、”"]), (["壹、甲", "贰、乙", "叁、丙"], []),
    (["甲、文化", "乙、體育", "丁、設施"], ["gap @ “丁、”"]), (["甲、文化", "乙、體育", "丙、設施"], []),
    (["I. Roads", "II. Water", "IV. Power"], ["gap @ “IV.”"]),
    (["I. Roads", "II. Water", "III. Power", "IV. Parks", "V. Trees"], []),
    (["Ⅰ、甲", "Ⅱ、乙", "Ⅱ、丙"], ["repeat @ “Ⅱ、”"]), (["甲类传染病防控", "乙类传染病防控", "丁克"], []),
    (["拾、甲", "拾壹、乙", "拾貳、丙"], []), (["（壹）甲", "（貳）乙", "（肆）丙"], ["gap @ “（肆）”"]),
  ])
  func sectionTitlesMayCarryTheirNumbers(_ titles: [String], _ expected: [String]) {
    let text = titles.map { "  - {title: \($0), tasks: [某项工作]}\n" }.joined()
    #expect(findings(plan: "sections:\n\(text)") == expected)
  }

  private func flat(_ numbers: [String]) -> String {
    "sections:\n"
      + numbers.map { "  - {number: \($0), title: 章节, tasks: [某项工作]}\n" }.joined()
  }

  @Test(arguments: [
    (["一", "（一）", "（二）", "二", "（一）", "（二）"], [String]()),
    (["一", "二", "（一）", "（二）", "三"], []), (["一", "（一）"], []),
    (["一", "（一）", "1", "2", "（二）", "1", "2", "二", "（一）"], []),
    (["第一部分", "一", "二", "第二部分", "一", "二"], []), (["壹", "一", "二", "貳", "一"], []),
    (["一", "（一）", "（二）", "二", "（三）", "（四）", "三"], []), (["I", "1", "2", "II", "1"], []),
    (["一", "（一）", "（三）", "二"], ["gap @ “（三）”"]),
    (["一", "（一）", "（二）", "三", "（一）", "（二）"], ["gap @ “三”"]),
    (["一", "（一）", "（一）", "二"], ["repeat @ “（一）”"]), (["一", "二", "3", "四"], ["style @ “3”"]),
    (["一", "（二）", "三"], ["style @ “（二）”"]), (["一", "二", "四", "（一）"], ["gap @ “四”"]),
  ])
  func levelsThatStandAsSiblingsAreToldApart(_ numbers: [String], _ expected: [String]) {
    #expect(findings(plan: flat(numbers)) == expected)
  }

  @Test func tasksOfTwoLevelsAreToldApart() {
    let tasks = ["1.甲", "（1）乙", "（2）丙", "2.丁", "（1）戊", "3.己"]
    #expect(findings(plan: "tasks:\n" + tasks.map { "  - title: \($0)\n" }.joined()) == [])
  }

  @Test func aHeadingIsNotEmptyWhereTheLevelBelowFollowsAsItsSibling() {
    let plan = """
      sections:
        - {number: 一, title: 甲}
        - {number: （一）, title: 乙, tasks: [某项工作]}
        - {number: 二, title: 丙}
        - {number: 三, title: 丁, tasks: [某项工作]}
      """
    #expect(findings(plan: plan) == ["empty-heading @ “丙”"])
  }

  @Test func aRowInTwoStylesIsNotNumberedAnew() throws {
    let plan = MarkedPlan("plan: 清溪县2026年要点\n" + flat(["一", "二", "4", "五"]))
    let found = try #require(plan.diagnostics(of: NumberingSequence.self).first)
    #expect(found.kind == "gap")
    #expect(found.fixes.isEmpty)
  }

  @Test func aRowOfAnInnerLevelIsNumberedAnewByItself() throws {
    let plan = MarkedPlan("plan: 清溪县2026年要点\n" + flat(["一", "（一）", "（三）", "（四）", "二"]))
    let fix = try #require(plan.diagnostics(of: NumberingSequence.self).first?.fixes.first)
    #expect(fix.edits.map(\.text) == ["二", "三"])
  }

  @Test(arguments: [
    ([["1.1", "1.2"], ["2.1", "2.2"]], [String]()),
    ([["1.1", "1.3"], ["2.1", "2.2"]], ["gap @ “1.3”"]),
    ([["1.1", "1.2"], ["2.1", "1.2"]], ["order @ “1.2”"]),
    ([["1.1", "1.2"], ["1.3", "2.2"]], ["order @ “1.3”"]),
    ([["1.1", "1.2"], ["1.3", "1.4"]], []), ([["1.1"], ["2.1"]], []),
  ])
  func numbersOfTwoPartsNameTheirSection(_ sections: [[String]], _ expected: [String]) {
    let text = sections.enumerated().map { index, numbers in
      "  - number: \(index + 1)\n    title: 章节\n    tasks:\n"
        + numbers.map { "      - {number: \($0), title: 甲}\n" }.joined()
    }.joined()
    #expect(findings(plan: "sections:\n\(text)") == expected)
  }

  @Test(arguments: [
    (["1", "2", "", "3"], ["gap @ “任务”"]), (["", "1", "2", "3"], ["gap @ “任务”"]),
    (["1", "", "2"], []),
    (["1", "", "2", "", "3"], []), (["1", "2", "3", "4"], []),
  ])
  func theOnlyTaskWithoutANumberIsTold(_ numbers: [String], _ expected: [String]) {
    let text = numbers.map {
      "  - {\($0.isEmpty ? "" : "number: \($0), ")title: 任务}\n"
    }.joined()
    #expect(findings(plan: "tasks:\n\(text)") == expected)
  }

  @Test(arguments: [
    ("与第4项同步推进", true), ("見第四項", true), ("配合任务4推进", true), ("See task 4", true),
    ("落实《某法》第4条", false),
    ("与第9项同步推进", false), ("第4季度完成", false),
  ])
  func aNumberThatThePlanSpeaksOfIsNotChanged(_ content: String, _ isReferred: Bool) {
    let found = MarkedPlan(
      """
      plan: 清溪县2026年要点
      tasks:
        - {number: 1, title: 甲}
        - {number: 3, title: 乙, content: \(content)}
        - {number: 4, title: 丙}
      """
    ).diagnostics(of: NumberingSequence.self)
    #expect(found.count == 1)
    #expect(found.first?.fixes.isEmpty == isReferred)
    #expect((found.first?.note != nil) == isReferred)
  }

  @Test(arguments: [
    ("一是摸底；二是整治；四是管护。按上述“四是”的要求推进。", true),
    ("（一）摸底。（二）整治。（四）管护。见（四）。", true), ("一是摸底；二是整治；四是管护。", false),
    ("一是摸底；二是整治；四是管护，四是四非。", false),
  ])
  func aListThatItsTextSpeaksOfIsNotChanged(_ content: String, _ isCited: Bool) {
    let found = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: \(content)}")
      .diagnostics(of: NumberingSequence.self)
    #expect(found.first?.kind == "gap")
    #expect(found.first?.fixes.isEmpty == isCited)
    #expect((found.first?.note != nil) == isCited)
  }

  @Test func anExtractKeepsTheNumbersOfItsTable() {
    let plan = """
      plan: {title: 清溪县2026年要点摘录, kind: extract}
      tasks:
        - {number: 3, title: 甲}
        - {number: 7, title: 乙, content: 一是抓学习；三是抓检查。}
        - {number: 9, title: 丙}
      """
    #expect(MarkedPlan(plan).findings(of: NumberingSequence.self) == [])
  }

  @Test func aHeadingNeedsABody() {
    let plan = """
      sections:
        - {title: 甲, preamble: 只有说明。}
        - {title: 乙, sections: [{title: 丙, tasks: [某项工作]}]}
        - {title: 丁, tasks: []}
        - {title: 戊, tasks: 不是列表}
        - {title: 己, x-note: 另行印发}
      """
    #expect(findings(plan: plan) == ["empty-heading @ “丁”"])
  }

  @Test func nothingIsSaidOfHeadingsWhereTheYAMLIsBroken() {
    let plan =
      "sections:\n  - {number: 一, title: 甲, tasks: [乙]\n  - {number: 三, title: 丙, tasks: [丁]}\n"
    #expect(findings(plan: plan) == [])
  }

  @Test func tasksNumberedLikeAnOuterLevelAreTold() {
    let plan = """
      sections:
        - title: （一）甲
          tasks: [一、乙, 二、丙]
        - title: （二）丁
          tasks: [一、戊, 二、己]
      """
    #expect(findings(plan: plan) == ["level @ “一、”"])
  }

  @Test(arguments: [
    ("一是甲；二是乙；二是丙；四是丁。", "一是甲；二是乙；三是丙；四是丁。", true),
    ("一是甲；二是乙；四是丙；五是丁。", "一是甲；二是乙；三是丙；四是丁。", false),
    ("（1）甲；（2）乙；（2）丙；（3）丁。", "（1）甲；（2）乙；（3）丙；（4）丁。", false),
    ("①甲②乙②丙③丁", "①甲②乙③丙④丁", false),
    ("１．甲。２．乙。２．丙。４．丁。", "１．甲。２．乙。３．丙。４．丁。", true),
    ("一、甲。2.乙。三、丙。", "一、甲。二、乙。三、丙。", true),
  ])
  func theFixRenumbersInTheStyleOfTheList(_ content: String, _ mended: String, _ isSafe: Bool)
    throws
  {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: \(content)}")
    let found = plan.diagnostics(of: NumberingSequence.self)
    let fix = try #require(found.first?.fixes.first)
    #expect(found.count == 1)
    #expect(fix.isSafe == isSafe)
    var bytes = Array(plan.text.utf8)
    for edit in fix.edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("content: \(mended)"))
  }

  @Test func aDraftIsToldLessSternly() {
    func severities(_ stage: String) -> [String] {
      MarkedPlan(
        "plan: {title: 清溪县2026年要点, stage: \(stage)}\ntasks:\n  - {title: 甲, content: 一是甲；三是乙。}"
      )
      .diagnostics(of: NumberingSequence.self).map(\.severity.name)
    }
    #expect(severities("draft") == ["info"])
    #expect(severities("review") == ["warning"])
  }

  @Test(arguments: [
    "改革有三个着力点一是理顺机制；二是压实责任；三是强化督办。", "改革有三個著力點一是理順機制；二是壓實責任。",
    "主要抓两件事一要清底数；二要建台账。", "一是清底数；二是建台账三是强监管；四是促整改。",
    "(一)摸清底数。()建立台账。(三)落实整改。", "（一）摸清底數。（）建立臺賬。（三）落實整改。",
  ])
  func aNumberThatIsGluedOrEmptyIsNotSaidToBeMissing(_ content: String) {
    #expect(findings(content: content) == [])
  }

  @Test func aFigureIsNotTakenForTheNumberThatIsMissing() {
    #expect(findings(content: "1.新建公路2.5公里。\n3.改造桥梁。\n4.补种行道树。") == ["gap @ “3.”"])
  }

  @Test(arguments: [
    ("（一）摸清底数。（三）按照《办法》第（二）项落实整改。", "（三）"), ("（一）按照《办法》第（二）项摸清底数。（三）落实整改。", "（三）"),
    ("（一）按照《辦法》第（一）、（二）項摸清底數。（三）落實整改。", "（三）"), ("一是坚持“第二是质量”。三是抓整改。", "三是"),
    ("唯一是制度。二是抓整改。", "二是"), ("1.新建公路长22.公里。\n3.改造桥梁。", "3."), ("1.安排预算12.元。\n3.改造桥梁。", "3."),
    ("（一）报送材料（见附件()）。（三）落实整改。", "（三）"), ("（一）報送材料（見附件（））。（三）落實整改。", "（三）"),
  ])
  func whatOnlyLooksLikeTheMissingNumberIsNotTakenForIt(_ content: String, _ place: String) {
    #expect(findings(content: content) == ["gap @ “\(place)”"], "\(content)")
  }

  @Test func anEmptyNumberOfAHeadingIsLeftToTheCheckOfBlanks() {
    let plan = "tasks: [（一）摸清底数, （）建立台账, （三）落实整改, （四）总结经验]"
    #expect(findings(plan: plan) == [])
  }

  @Test(arguments: [("2..", "style @ “2..”"), ("2.,", "style @ “2.,”")])
  func aMarkTooManyBehindTheNumberIsToldAsSuch(_ number: String, _ finding: String) {
    let tasks = ["1.摸清底数", "\(number)建立台账", "3.落实整改", "4.总结经验"]
    let plan = "tasks:\n" + tasks.map { "  - title: \($0)\n" }.joined()
    #expect(findings(plan: plan) == [finding])
  }
}
