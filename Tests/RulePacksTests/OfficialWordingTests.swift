import Testing
import ValidatorCore

@testable import RulePacks

/// The table of official wording: every entry finds what it should, and nothing that is right.
@Suite struct OfficialWordingTests {
  private static let pack = PackSource.shipped("official-wording")
  private static let run = PackRun(plugins: RulePackLibrary().plugins([pack]))
  private static let terms: [RuleTerm] = {
    var resolver = PackResolver(shipped: ShippedPacks.all)
    return resolver.pack(pack).rules.flatMap { rule -> [RuleTerm] in
      if case .terms(let terms) = rule.assertion { terms } else { [] }
    }
  }()

  /// The wordings that are reported in tasks with these titles, in their order.
  private func found(_ titles: [String]) -> [String] {
    Self.run.findings(
      "plan: 2026年工作要点\ntasks:\n"
        + titles.map { "  - {title: \"认真落实\($0)的要求\"}\n" }.joined()
    ).map { finding in
      finding.firstRange(of: ": “").map { String(finding[..<$0.lowerBound]) } ?? finding
    }
  }

  @Test func everyMisquotationIsFoundAsAWhole() {
    let wrong = Self.terms.flatMap(\.wrong)
    #expect(wrong.count > 1000)
    #expect(found(wrong) == wrong)
  }

  @Test func noRightWordingIsReported() {
    #expect(found(Self.terms.flatMap { [$0.right] + $0.unless }) == [])
  }

  @Test func everyEntryNamesItsSourceAndTheYear() {
    for term in Self.terms {
      #expect(term.source?.isEmpty == false, "\(term.right)")
      let year = term.year.flatMap { Int($0) } ?? 0
      #expect((1949...2026).contains(year), "\(term.right)")
    }
  }

  @Test(arguments: [
    "牢固树立“四个意识”，引导学生增强“四个自信”", "提高政治站位，增强“两个维护”的自觉性坚定性", "省委十四届三次全会",
    "二十届中央纪委四次全会", "全国政协十四届四次会议和十四届全国人大四次会议", "中央办公厅、国务院办公厅通知",
    "国家发展改革委、人力资源社会保障部、住房城乡建设部", "县人力资源与社会保障部门和文化旅游部门", "《中华人民共和国家庭教育促进法》草案说明",
    "民办教育法律法规和未成年人权益保护法规", "学习进平安校园活动", "引起社会注意和马克思注意到的问题", "点缀学校环境", "各中小学雷达图",
    "筑牢中华民族共同体意识的思想根基", "挺身而出，英勇斗争，不怕牺牲", "校训“勤学笃行、求实创新”", "全面抗战八年", "乡村镇兴办学校",
  ])
  func whatOnlyLooksLikeAMisquotationIsLeftAlone(_ text: String) {
    #expect(found([text]) == [])
  }

  @Test func marksAndScriptsOfOtherPlansMakeNoDifference() {
    let texts = ["堅定「四個意識」", "不忘初衷，牢記使命", "3-6岁幼儿学习与发展指南", "黨的二十大三中全會"]
    #expect(found(texts) == ["堅定「四個意識」", "不忘初衷，牢記使命", "3-6岁幼儿学习与发展指南", "二十大三中全會"])
  }

  @Test(arguments: [
    ("以主席新时代中国特色社会主义思想为指导", "主席新时代中国特色社会主义思想"),
    ("深入学习贯彻新时代中国特色社会主义思想和会议精神", "贯彻新时代中国特色社会主义思想"),
    ("坚持以习生态文明思想为指导", "以习生态文明思想"),
    ("全面貫徹落實習法治思想", "貫徹落實習法治思想"),
  ])
  func aTheoryThatLostTheBeginningOfItsNameIsReported(_ text: String, _ wording: String) {
    #expect(found([text]) == [wording])
  }

  @Test(arguments: [
    "学习生态文明思想教育课程", "用新时代中国特色社会主义思想武装全党", "以习近平生态文明思想为指导", "学习法治思想",
    "贯彻习近平新时代中国特色社会主义思想",
  ])
  func aTheoryThatIsCitedInFullIsLeftAlone(_ text: String) {
    #expect(found([text]) == [])
  }

  @Test func theAdviceIsWrittenInTheScriptOfThePlan() {
    let plan = "plan: 2026年工作要點\ntasks:\n  - title: 貫徹黨的二十大三中全會精神\n"
    #expect(Self.run.findings(plan).contains { $0.contains("二十屆三中全會") })
  }
}
