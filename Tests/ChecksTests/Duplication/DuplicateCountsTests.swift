import Testing

@testable import Checks

/// Which clauses with figures give one thing two counts, and which are a list of parallel things.
@Suite struct DuplicateCountsTests {
  private func run(_ contents: String...) -> DuplicateRun {
    DuplicateRun(
      tasks: contents.enumerated().map { index, content in
        "  - {title: \(["改善人居", "服务民生", "强化保障"][index]), content: \"\(content)\"}"
      }.joined(separator: "\n"))
  }

  @Test(arguments: [
    "举办春季招聘会3场，举办秋季招聘会5场。",
    "舉辦春季招聘會3場，舉辦秋季招聘會5場。",
    "新建农村公路20公里，改建农村公路30公里。",
    "新建農村公路20公里。改建農村公路30公里。",
    "新建村级卫生室10个，改造村级卫生室20个。",
    "城市低保标准提高到每月800元，农村低保标准提高到每月600元。",
    "新增造林200亩，更新造林1500亩。",
    "评选县级文明村10个,评选县级文明单位20个。",
    "完成5个监测站点设备安装,2个监测站点设备升级。",
    "打造精品线路2条，提升精品线路4条。",
    "Hold 3 spring job fairs, hold 5 autumn job fairs.",
  ])
  func `figures that are listed for different things are told nowhere`(_ content: String) {
    #expect(run(content).found.isEmpty)
  }

  @Test(arguments: [
    "建成美丽村庄31个,其中,省级美丽村庄13个。", "建成美丽村庄31个，其中省级美丽村庄13个。",
    "建成美丽村庄31个，含省级美丽村庄13个。", "建成美麗村莊31個。建成省級美麗村莊13個。",
  ])
  func `a part is no other count of the whole`(_ content: String) {
    #expect(run(content).found.isEmpty)
  }

  @Test(arguments: [
    "建设城东停车场,新增泊位200个；建设城西停车场,新增泊位300个。",
    "建成滨河路停车场6座,新增车位900余个,年底完成中山路停车场的建设,新增车位400余个。",
  ])
  func `what is gained belongs to the work that stands before it`(_ content: String) {
    #expect(run(content).found.isEmpty)
    #expect(run("新建公办幼儿园3所，新增学位900个。", "改扩建小学4所，新增学位2400个。").found.isEmpty)
  }

  @Test(arguments: [
    "计划投资1300万元,建设青山水库除险加固工程；计划投资2300万元,建设龙湾水库除险加固工程。",
    "建设東溪河道治理工程，建設西溪河道治理工程。",
  ])
  func `works of one kind that a sentence lists by name are different works`(_ content: String) {
    #expect(run(content).found.isEmpty)
  }

  @Test(arguments: [
    "新增公办学位1000个；开展校园安全巡查；新增公办学位1200个。", "建成养老服务中心4个!全年建成养老服务中心6个!",
  ])
  func `two parts of a text that differ in the count alone contradict each other`(_ content: String)
  {
    #expect(run(content).messages.first?.contains("数量不一致") == true)
  }

  @Test func `another word for the work as a whole makes no other work`() {
    #expect(run("实施县城污水管网改造工程，推进县城污水管网改造项目。").found.count == 1)
  }

  @Test func `many parallel figures in one sentence take no time of their own`() {
    let items = (1...1500).map { "推进第\($0)镇农村公路改造\($0)公里，总投资\($0)万元" }
    #expect(run(items.joined(separator: "；") + "。").found.count <= 50)
  }

  @Test func `two sentences that differ in the count alone contradict each other`() {
    let run = run("建成养老服务中心4个，优化服务。全年建成养老服务中心6个。")
    #expect(run.messages == ["第1项“改善人居”前后写有同一事项，数量不一致（4个、6个）"])
  }

  @Test(arguments: [
    ("新增公共停车位500个。", "增设公共停车泊位600个。"), ("新增公办学位1000个。", "全年新增公办学位1200个。"),
    ("开展教师培训300人次。", "培训教师500人次。"), ("提档升级村卫生室60所。", "改造提升村卫生室80所。"),
  ])
  func `two tasks may count one thing in other words`(_ one: String, _ two: String) {
    #expect(run(one, two).messages.first?.contains("数量不一致") == true)
  }

  @Test(arguments: [
    ("新建农村公路20公里。", "改建农村公路30公里。"), ("新建城市公厕20座。", "改造城市公厕20座。"),
    ("提升村卫生室20所。", "新建村衛生室20所。"), ("城市低保标准提高到每月800元。", "农村低保标准提高到每月600元。"),
  ])
  func `two tasks that count different things are told nowhere`(_ one: String, _ two: String) {
    #expect(run(one, two).found.isEmpty)
  }
}
