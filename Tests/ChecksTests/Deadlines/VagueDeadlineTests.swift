import TestSupport
import Testing

@testable import Checks

@Suite struct VagueDeadlineTests {
  private func content(_ text: String, fields: String = "") -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: \(text)\n\(fields)")
      .findings(of: VagueDeadline.self)
  }

  @Test(arguments: [
    "适时", "適時", "尽快", "儘快完成", "择机", "早日", "近期", "适当时候", "条件成熟时", "抓紧", "as soon as possible",
    "ASAP",
    "in due course", "soon", "视情况而定", "視情況而定", "视情", "视情开展", "另行通知", "及时", "及时完成", "按时完成",
    "按期完成",
    "如期完成", "酌情", "适当时候", "马上", "立即", "馬上", "即时", "即日", "若干年内", "年内择机", "年內擇機開展", "根据实际情况确定",
    "条件允许时", "根据工作需要", "按要求完成", "按进度推进",
    "immediately", "in the near future", "as soon as practicable",
  ])
  func anEmptyWordInAFieldIsReported(_ words: String) {
    for field in ["deadline", "start"] {
      let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, \(field): \(words)}\n")
      #expect(plan.findings(of: VagueDeadline.self) == ["field @ “\(words)”"])
    }
  }

  @Test func milestonesAndTargetsAreReportedToo() {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, targets: [{metric: 乙, value: 1, by: 尽快}], milestones: [{by: 适时, content: 丙}]}\n"
    )
    #expect(plan.findings(of: VagueDeadline.self) == ["field @ “尽快”", "field @ “适时”"])
  }

  @Test(arguments: [
    "年底前", "尽快，最迟6月底前", "长期坚持", "按上级统一部署", "待定", "每季度",
    "按省厅要求", "按时间节点", "汛期前", "随到随办", "按期完成，最迟6月底前", "按序时进度", "按时序进度", "立行立改", "立即整改", "即知即改",
    "年内择机，最迟11月底前", "及时（6月底前）",
  ])
  func whatSaysATimeIsNot(_ words: String) {
    let plan = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, deadline: \(words)}\n")
    #expect(plan.findings(of: VagueDeadline.self) == [])
  }

  @Test(arguments: [
    ("尽快完成选址。", "尽快"), ("争取早日建成投用。", "早日"), ("择机召开全县教育大会。", "择机"), ("条件成熟时启动二期建设。", "条件成熟时"),
    ("儘快組織實施改造工程。", "儘快"), ("尽早开工建设。", "尽早"), ("适时出台实施细则。", "适时"),
    ("项目适时完成竣工验收。", "适时"), ("適時組織驗收。", "適時"), ("适时报送县政府审定。", "适时"), ("尽快报县政府审定。", "尽快"),
    ("方案尽快报送市教育局。", "尽快"), ("商品配送率尽快提高至50%以上。", "尽快"), ("覆蓋率盡快達到百分之九十。", "盡快"),
    ("普惠性学位占比争取早日达到90%。", "早日"),
  ])
  func aWordForADeadlineInTheTextIsReported(_ text: String, _ word: String) {
    #expect(content(text) == ["text @ “\(word)”"], "\(text)")
  }

  @Test(arguments: [
    "适时调整教学安排。", "适时跟进督导。", "及早发现、及早干预。", "帮助新教师尽快完成角色转变。", "让搬迁学生尽快适应新环境。", "引导学生早日确立目标。",
    "适时开展家访。", "适时通报完成情况。", "适时调整任务完成时限。", "帮助学生适时完成作业。", "适时报道先进典型。",
    "立即报告、立即处置。", "近期目标任务", "马上就办。", "发现问题尽快报送。", "近期完成选址。", "开展“早日建成”主题活动。", "落实《尽快完成改造的通知》。",
    "抓紧抓实。", "适当时候。", "尽快达到规定要求。", "帮助新校尽快达到90分。", "适时提高到50%。",
    "一旦发现疑似病例，尽快完成流调。", "视情适时启动应急响应。", "发生险情，儘快組織實施搶修。",
    "Report broken stiles as soon as possible.", "Help pupils to settle as soon as possible.",
  ])
  func aWordThatSaysHowIsLeftAlone(_ text: String) {
    #expect(content(text) == [], "\(text)")
  }

  @Test func aTaskWithATimeIsLeftAlone() {
    #expect(content("尽快完成选址，8月底前建成投用。") == [])
    #expect(content("尽快完成选址。", fields: "    deadline: 8月底前\n") == [])
    #expect(content("尽快完成选址。", fields: "    milestones: [{by: 8月底前, content: 选址}]\n") == [])
  }
}
