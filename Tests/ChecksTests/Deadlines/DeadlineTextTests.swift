import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Deadlines that the text of the same task contradicts.
@Suite struct DeadlineTextTests {
  private func found(_ title: String, _ content: String, _ deadline: String) -> [String] {
    MarkedPlan(
      "plan: {title: 要点, period: 2026年}\ntasks:\n  - title: \(title)\n    content: \(content)\n    deadline: \(deadline)\n"
    ).findings(of: ConflictingDeadlines.self)
  }

  @Test(arguments: [
    ("新建城东幼儿园", "城东幼儿园6月底前建成投用，新增学位360个。", "2026-09-30"),
    ("新建城東幼兒園", "城東幼兒園6月底前建成投用。", "2026-09-30"),
    ("新建城东幼儿园", "6月底前，城东幼儿园建成投用。", "2026-09-30"),
    ("编制学校布局规划", "开展学位测算。6月底前完成学校布局规划编制。", "9月底前"),
    ("改造校园厕所", "8月底前全面完成改造任务。", "12月底前"),
    ("新建城东幼儿园", "2027年3月底前建成投用。", "2026-06-30"),
    ("招聘教师", "招聘教师120名，8月底前全部到岗。", "6月底前"),
    ("招聘教師", "招聘教師120名，8月底前全部到崗。", "6月底前"),
    ("建设教务平台", "教务平台10月底前上线。", "2026-08-31"),
    ("发放补助", "发放补助300万元，10月底前全部发放完毕。", "9月底前"),
    // Something is to be done later than the deadline, be it a stage.
    ("新建城东幼儿园", "10月底前完成主体工程。", "2026-09-30"),
    (
      "Build the East kindergarten", "The East kindergarten opens by the end of June.", "2026-09-30"
    ),
    (
      "Build the East kindergarten", "Complete the main structure by the end of October.",
      "2026-09-30"
    ),
  ])
  func aDayForTheWholeMustAgree(_ title: String, _ content: String, _ deadline: String) {
    #expect(found(title, content, deadline) == ["order @ “\(deadline)”"])
  }

  @Test(arguments: [
    ("新建城东幼儿园", "城东幼儿园9月底前建成投用。", "2026-09-30"),
    // A stage or a part may come earlier.
    ("新建城东幼儿园", "6月底前完成主体工程。", "2026-09-30"),
    ("新建城东幼儿园", "4月底前完成招标，6月底前完成设备采购，9月底前建成。", "2026-09-30"),
    ("新建城东幼儿园", "附属道路6月底前建成。", "2026-09-30"),
    ("新建3所幼儿园", "其中1所6月底前建成投用。", "2026-09-30"),
    ("增加学前教育学位", "城东幼儿园6月底前建成投用。", "2026-09-30"),
    ("新建城东幼儿园", "6月底前建成，9月开园招生。", "2026-09-30"),
    // A year behind the plan's own is that of the whole work, or of what is meant.
    ("新建高标准农田3.2万亩", "10月底前开工率100%，2027年5月底前全面竣工。", "2026年底前完成年度任务"),
    ("新建高標準農田3.2萬畝", "2027年5月底前全面竣工。", "2026年9月底前完成階段任務"),
    ("储备项目12个", "完成2027年项目申报12个。", "2026年9月底前"),
    ("征订教材", "2027年春季学期前完成教材征订。", "年底前"),
    ("招聘教师", "6月底前完成培训，8月底前全部上岗。", "8月底前"),
    // What is only spoken of.
    ("新建城东幼儿园", "8月底前建成，确保9月1日开学。", "2026-08-31"),
    ("新建城东幼儿园", "按照10月出台的办法验收。", "2026-08-31"),
    ("新建城东幼儿园", "6月底前建成投用。", "长期坚持"),
    ("Build the East kindergarten", "Complete the tender by the end of June.", "2026-09-30"),
    ("Build the East kindergarten", "The access road opens by the end of June.", "2026-09-30"),
  ])
  func stagesPartsAndMentionsAreLeftAlone(_ title: String, _ content: String, _ deadline: String) {
    #expect(found(title, content, deadline) == [])
  }
}
