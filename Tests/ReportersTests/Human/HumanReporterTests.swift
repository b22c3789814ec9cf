import Testing
import ValidatorCore

@testable import Reporters

@Suite struct HumanReporterTests {
  @Test func aReportLooksAsADrafterKnowsIt() {
    #expect(
      Drafts.twoFindings().human() == """
        必改 conflicting-deadlines  完成时限冲突：第9项“新建城东幼儿园”的正文与时限不一致
          ┌─ 清溪县2026年教育工作要点.plan.yaml:84:19
          │
        82│         content: 城东幼儿园6月底前建成投用，新增学位360个。
          │                            ─────── 正文要求6月30日前建成投用
        84│         deadline: 2026-09-30
          │                   ━━━━━━━━━━ 完成时限为9月30日
          │
          = 建议：统一两处时限；如为阶段要求，请列入“序时进度”

        请核 unquantified-target  第12项“扩大普惠性学前教育资源”未明确可考核目标
           ┌─ 清溪县2026年教育工作要点.plan.yaml:103:18
           │
        103│         content: 扩大普惠性学前教育覆盖面，不断提升保教质量。
           │                  ━━━━━━━━━━━━━━━━━━━━━━━━ 有指标“覆盖面”，无目标值
           │
           = 说明：督查考核时难以认定完成情况
           = 建议：补充目标值和时限；确难量化的，写明标志性成果（印发《…》、通过…验收）

        共检查1个文件：必改1处，请核1处，另有提示6处（--level info 查看）。说明：plan-lint explain unquantified-target

        """)
  }
}
