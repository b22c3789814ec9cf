import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct DocumentNumberFormTests {
  private func text(_ text: String) -> MarkedPlan {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: '\(text)'\n")
  }

  private func fixed(_ plan: MarkedPlan) -> [String] {
    plan.diagnostics(of: DocumentNumberForm.self).flatMap(\.fixes).filter(\.isSafe)
      .flatMap(\.edits).map(\.text)
  }

  @Test(arguments: [
    ("落实省教发[2025]8号要求。", "〔2025〕8号"), ("落实省教发（2025）8号。", "〔2025〕8号"),
    ("落实省教发(2025)8号。", "〔2025〕8号"),
    ("落实省教發【2025】8號。", "〔2025〕8號"), ("落实省教办函［2025］第8号。", "〔2025〕8号"),
    ("落实省教函〔2025〕第8号。", "〔2025〕8号"),
    ("落实教基厅函〔2025〕08号。", "〔2025〕8号"), ("落实国办发〔2025〕 第 008 号。", "〔2025〕8号"),
    ("落实国办发﹝2025﹞12号文件。", "〔2025〕12号"), ("落实省政办发〔2025)12号。", "〔2025〕12号"),
    ("落实教基（2025）1号文件精神。", "〔2025〕1号"), ("落实省教发〔2025年〕1号。", "〔2025〕1号"),
    ("落实省教发2025年8号。", "〔2025〕8号"), ("落实省教发2025—8号。", "〔2025〕8号"),
    ("落实省教發「二〇二五」8號。", "〔2025〕8號"), ("落实省教發〔2025〕三號。", "〔2025〕3號"),
    ("落实省教发〔２０２５〕８号。", "〔2025〕8号"), ("落实省教发〔2025〕第 8 号。", "〔2025〕8号"),
    ("落实省教发{2025}8号。", "〔2025〕8号"), ("落实省教发〔2025〕十二号。", "〔2025〕12号"),
  ])
  func aNumberInTheTextGetsTheRightForm(_ written: String, _ right: String) {
    #expect(fixed(text(written)) == [right], "\(written)")
  }

  @Test(arguments: [
    ("落实省教发〔25〕8号。", ["form @ “〔25〕8号”"], ["〔2025〕8号"]),
    ("落实省教发〔98〕8号。", ["form @ “〔98〕8号”"], []),
  ])
  func whatMayBeMeantOtherwiseGetsNoSafeFix(
    _ written: String, _ expected: [String], _ right: [String]
  ) {
    let plan = text(written)
    #expect(plan.findings(of: DocumentNumberForm.self) == expected)
    let fixes = plan.diagnostics(of: DocumentNumberForm.self).flatMap(\.fixes)
    #expect(fixes.allSatisfy { !$0.isSafe })
    #expect(fixes.flatMap(\.edits).map(\.text) == right)
  }

  @Test(arguments: [
    "落实省教发〔2025〕8号要求。", "落实教育部令第41号。", "落实市场监管总局公告（2025）第3号。", "见市政府令（2025）第3号。",
    "案件（2025）川01民终8号。", "许可证清人社许字（2025）第05号。", "维修清溪中学（2025）2号楼。", "清溪一中体育场（2025）1号馆。",
    "建设省厅办（2025）3号线。", "三年行动（2025）1号。", "印发（2025）1号文件。", "编号[2025]1号。", "中央1号文件。", "表彰（2025）8名。",
    "第1号提案，010号设施。", "项目开发2026年3号楼。", "动车首发2026年5号站台。", "2026年3号召开。", "一号工程〔三期〕二号井。", "发(25)1号。",
    "省教发〔2026〕 号。",
  ])
  func otherNumbersAreLeftAlone(_ written: String) {
    #expect(text(written).findings(of: DocumentNumberForm.self) == [], "\(written)")
  }

  @Test(arguments: [
    ("清教发[2026]1号", ["〔2026〕1号"]), ("清溪（2026）1号", ["〔2026〕1号"]), ("清教党〔2026〕01号", ["〔2026〕1号"]),
    ("清教发〔2026〕1号", []), ("清教发〔2026〕号", []), ("清溪县人民政府令〔2026〕第1号", []), ("2026-01", []),
    ("WP/2026/01", []), ("清教发〔2026〕3", ["〔2026〕3号"]), ("清教发〔2026〕", []),
  ])
  func theHeadersOwnNumberIsJudgedWhateverItsLetters(_ number: String, _ right: [String]) {
    let plan = MarkedPlan("plan: {title: 清溪县2026年要点, number: '\(number)'}\ntasks: [甲]\n")
    #expect(fixed(plan) == right, "\(number)")
  }

  @Test func whatIsWrongIsSaidBesideThePlace() {
    let plan = text("落实省教发〔2025〕08号要求。")
    let found = plan.diagnostics(of: DocumentNumberForm.self)
    #expect(found.map { $0.label?.text(in: .chinese) } == ["序号不编虚位"])
    #expect(plan.findings(of: DocumentNumberForm.self) == ["form @ “〔2025〕08号”"])
  }

  @Test func aFixLeavesAnEscapeAsItIs() {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - \"落实省教发⟦[2025]⟧\\u0038号\"\n")
    let found = plan.diagnostics(of: DocumentNumberForm.self)
    #expect(found.flatMap(\.fixes).flatMap(\.edits) == plan.marks.map { Fix.Edit($0, "〔2025〕") })
  }
}
