import Testing

@testable import Checks

/// Texts that say month by month what is done.
@Suite struct DuplicateScheduleTests {
  @Test(arguments: [
    "3月：组织全院消防安全大检查，更换灭火器；6月：组织全院消防安全大检查，整改隐患。",
    "3月：組織全院消防安全大檢查，更換滅火器；6月：組織全院消防安全大檢查，整改隱患。",
    "3月—5月：编制实训大楼改造方案。6月—8月：完善实训大楼改造方案。",
  ])
  func `what one task does again in another month is no duplicate`(_ content: String) {
    #expect(DuplicateRun(tasks: "  - {title: 守护校园, content: \"\(content)\"}").found.isEmpty)
  }

  @Test func `what a task does twice in one month is one`() {
    let content = "3月：组织全院消防安全大检查，更换灭火器，组织全院消防安全大检查；6月：整改隐患。"
    #expect(
      DuplicateRun(tasks: "  - {title: 守护校园, content: \"\(content)\"}").found
        == ["clause a#1: a#1"])
  }

  @Test func `steps of any work are no work of their own, but a work named in two schedules is`() {
    func run(_ step: String) -> DuplicateRun {
      DuplicateRun(
        tasks: """
            - {title: 改造食堂, content: "3月：确定施工单位；9月：\(step)。"}
            - {title: 建设广场, content: "4月：铺设地面；10月：\(step)。"}
          """)
    }
    #expect(run("决算审计").found.isEmpty)
    #expect(run("起草专利运营中心建设方案").found == ["clause a#2: a#1"])
  }
}
