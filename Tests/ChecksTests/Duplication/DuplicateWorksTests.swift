import Testing

@testable import Checks

/// What two tasks make or hold, where no word of it is in a list.
@Suite struct DuplicateWorksTests {
  private func found(_ one: String, _ two: String) -> [String] {
    DuplicateRun(
      tasks: "  - {title: 改善人居, content: \(one)。}\n  - {title: 服务民生, content: \(two)。}"
    ).found
  }

  @Test(arguments: [
    ("加快组建县文旅集团", "做好县文旅集团筹建工作"), ("加快組建縣文旅集團", "做好縣文旅集團籌建工作"),
    ("加快组建县文旅集团", "加快组建县文旅集团"),
  ])
  func `one thing that two tasks found is one work`(_ one: String, _ two: String) {
    #expect(found(one, two) == ["clause a#2: a#1"])
  }

  @Test func `titles say it as contents do`() {
    let run = DuplicateRun(tasks: "  - 签订校地合作协议\n  - 完成校地合作协议签订")
    #expect(run.found.count == 1)
  }

  @Test(arguments: [
    ("推进清廉文化进机关、社区、学校、企业", "推动清廉文化走进机关、社区、学校和企业"),
    ("推進清廉文化進機關、社區、學校、企業", "推動清廉文化走進機關、社區、學校和企業"),
  ])
  func `a list of the same places is the same`(_ one: String, _ two: String) {
    #expect(found(one, two) == ["clause a#2: a#1"])
  }

  @Test func `set phrases are no work`() {
    #expect(found("成立工作领导小组", "成立工作领导小组").isEmpty)
    #expect(found("在城东街道建立志愿服务驿站", "在城西街道建立志愿服务驿站").isEmpty)
  }
}
