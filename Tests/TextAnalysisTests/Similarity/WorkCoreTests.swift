import Testing

@testable import TextAnalysis

/// The object of what is made, written, agreed or held.
@Suite struct WorkCoreTests {
  private func core(_ clause: String) -> WorkCore? { ByteView.with(clause) { WorkCore($0) } }

  private func isSame(_ one: String, _ two: String) -> Bool {
    guard let one = core(one), let two = core(two) else { return false }
    return one.isSameWork(as: two) && two.isSameWork(as: one)
  }

  @Test(arguments: [
    ("加快组建县文旅集团", "做好县文旅集团筹建工作"),
    ("加快組建縣文旅集團", "做好縣文旅集團籌建工作"),
    ("签订校地合作协议", "完成校地合作协议签订"),
    ("与省农业大学签订校地合作协议", "完成校地合作协议签订"),
    ("新增社区老年食堂12家", "全年建成12家社区老年食堂以上"),
    ("修订城市更新专项规划", "完成城市更新专项规划的修订"),
    ("培育高素质农民4万名", "培训高素质农民40000名"),
    ("培育高素質農民4萬名", "培訓高素質農民40000名"),
    ("召开残疾人代表大会", "组织召开残疾人代表大会"),
  ])
  func `one object is one work wherever its verb stands`(one: String, two: String) {
    #expect(isSame(one, two))
  }

  @Test(arguments: [
    ("新增社区老年食堂12家", "新增社区老年食堂15家"),
    ("建成社区老年食堂12家", "改造社区老年食堂12家"),
    ("建成社区老年食堂12家", "建成社区老年学校12家"),
    ("在城东街道建立志愿服务驿站", "在城西街道建立志愿服务驿站"),
    ("修订城市更新专项规划", "编制城市更新专项规划"),
    ("落实校地合作协议内容", "签订校地合作协议内容"),
    ("建成3号实训大楼", "建成5号实训大楼"),
  ])
  func `another object, verb, number or place is other work`(one: String, two: String) {
    #expect(!isSame(one, two))
  }

  @Test(arguments: [
    "建立健全长效工作机制", "營造良好輿論氛圍", "成立工作领导小组", "签订目标责任书", "新建学校", "加强食堂管理", "", "与",
    "12家", "在",
  ])
  func `what any plan says has no object`(clause: String) {
    #expect(core(clause) == nil)
  }

  @Test func `a long clause without a verb is read in no time`() {
    #expect(core(String(repeating: "与", count: 20_000)) == nil)
    #expect(core(String(repeating: "1万", count: 20_000)) == nil)
    #expect(core("建成" + String(repeating: "3家", count: 20_000)) == nil)
  }
}
