import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateCarriedOverTests {
  private func plan(_ year: Int, _ content: String, more: String = "") -> String {
    """
    plan: {title: 清溪县\(year)年教育工作要点, issuer: 清溪县教育局}
    tasks:
      - {title: 改善办学条件, content: \(content)\(more)}
    """
  }

  private func found(_ old: String, _ new: String, more: String = "", oldMore: String = "")
    -> DuplicateRun
  {
    DuplicateRun(
      [plan(2025, old, more: oldMore), plan(2026, new, more: more)], earlier: [0])
  }

  @Test func `a task with last year's targets is told`() {
    let run = found("新建乡镇寄宿制学校食堂12个，更新厨房设备。", "新建乡镇寄宿制学校食堂12个，更新厨房设备。")
    #expect(run.found == ["carried-over b#1: a#1"])
    #expect(run.messages == ["第1项“改善办学条件”与上年任务基本相同，目标值未更新"])
  }

  @Test func `a task with last year's year is told`() {
    let run = found(
      "2025年9月底前更新厨房设备，改造寄宿制学校食堂15个。", "2025年9月底前更新厨房设备，改造寄宿制学校食堂18个。")
    #expect(run.messages == ["第1项“改善办学条件”与上年任务基本相同，仍写“2025年”"])
  }

  @Test func `another year with the same targets is told`() {
    let run = found(
      "2025年9月底前更新厨房设备，改造寄宿制学校食堂15个。", "2026年9月底前更新厨房设备，改造寄宿制学校食堂15个。")
    #expect(run.messages == ["第1项“改善办学条件”与上年任务基本相同，目标值未更新"])
  }

  @Test(arguments: [
    ("新建乡镇寄宿制学校食堂12个，更新厨房设备。", "新建乡镇寄宿制学校食堂20个，更新厨房设备。"),
    ("维护校园周边治安，疏导上下学交通。", "维护校园周边治安，疏导上下学交通。"),
    ("新建乡镇寄宿制学校食堂12个，更新厨房设备。", "改造12所学校的厕所，安装防滑设施。"),
  ])
  func `new targets, routine without targets and other work are left alone`(
    old: String, new: String
  ) {
    #expect(found(old, new).found.isEmpty)
  }

  @Test func `targets that stand in a field of their own decide`() {
    let text = "维护校园周边治安，疏导上下学交通。"
    let (old, new) = (", targets: 设护学岗40个", ", targets: 设护学岗60个")
    #expect(found(text, text, more: new, oldMore: old).found.isEmpty)
    #expect(found(text, text, more: old, oldMore: old).found == ["carried-over b#1: a#1"])
  }

  @Test func `an earlier plan is no duplicate, and nothing is reported at it`() {
    let text = "新建乡镇寄宿制学校食堂12个，更新厨房设备。"
    let run = DuplicateRun([plan(2025, text), plan(2025, text)], earlier: [0])
    #expect(run.found == ["carried-over b#1: a#1"])
  }
}
