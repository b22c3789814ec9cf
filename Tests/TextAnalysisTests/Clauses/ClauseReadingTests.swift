import Testing

@testable import TextAnalysis

@Suite struct ClauseReadingTests {
  private static let reader = TextReader()

  private func clauses(_ text: String) -> [Clause] {
    ByteView.with(text) { Self.reader.read($0).clauses }
  }

  private func texts(_ text: String) -> [String] {
    clauses(text).map { clause in ByteView.with(text) { $0.string(clause.range) } }
  }

  @Test(
    "a clause has the kind of what it promises",
    arguments: [
      ("新建幼儿园3所", .number), ("毛入园率达到95%以上", .number), ("实现监控全覆盖", .number),
      ("确保通过省级验收", .event), ("高质量完成示范县创建工作", .event), ("完成综合楼主体工程", .event),
      ("争取创成省级示范校", .event), ("确保9月投入使用", .event),
      ("制定作业管理指导意见", .deliverable), ("研究制定《教师队伍建设实施意见》", .deliverable),
      ("成立名师工作室", .deliverable), ("建成教育云平台", .deliverable), ("编写安全手册", .deliverable),
      ("制定实施第三轮三年行动计划", .deliverable),
      ("不断提升教育质量", .vague), ("教育信息化水平明显提升", .vague), ("构建高质量教育体系", .vague),
      ("推动信息技术与教学深度融合", .vague), ("着力解决突出问题", .vague), ("培育一批特色学校", .vague),
      ("为发展提供坚实保障", .vague), ("把党的领导融入办学各环节", .vague), ("争取早日成功创建", .vague),
      ("扩大优质资源覆盖面", .vague), ("如期完成年度目标任务", .vague),
      ("开展主题教育活动", .activity), ("加强教师队伍建设", .activity), ("完善教师激励机制", .activity),
      ("探索建立评价体系", .activity), ("以等级评估为抓手", .activity), ("落实指导意见", .activity),
      ("Build 3 new kindergartens", .number), ("Pass the provincial inspection", .event),
      ("Publish guidelines on homework", .deliverable), ("Improve teaching quality", .vague),
      ("Promote the balanced development of schools", .vague), ("Hold regular meetings", .activity),
    ] as [(String, ClauseKind)])
  func kind(_ text: String, _ kind: ClauseKind) throws {
    let found = clauses(text)
    try #require(found.count == 1)
    #expect(found[0].kind == kind)
  }

  @Test("clauses are cut at commas, stops, semicolons and colons, without these")
  func cutting() {
    #expect(texts("一是提高质量,改善条件；二是加强管理：压实责任。") == ["一是提高质量", "改善条件", "二是加强管理", "压实责任"])
  }

  @Test("nothing is cut inside quotation marks and brackets")
  func enclosed() {
    #expect(texts("开展“学党史，强信念”教育（含党员，团员）。") == ["开展“学党史，强信念”教育（含党员，团员）"])
  }

  @Test("a bracket that names the unit belongs to no clause")
  func duty() {
    #expect(texts("扩大覆盖面（责任单位：基教科、人事科）。加强管理") == ["扩大覆盖面", "加强管理"])
  }

  @Test("an English sentence is cut at its end and before the next verb, not in its numbers")
  func english() {
    let text = "Train 1,080 teachers, improve quality. Reach 2.5 million."
    #expect(texts(text) == ["Train 1,080 teachers", "improve quality", "Reach 2.5 million"])
  }

  @Test("a result goes on with the clause before it")
  func continuation() {
    #expect(clauses("把要求落实到每个环节，转化为实际行动").count == 1)
  }

  @Test("a line break between two Chinese characters is no space")
  func lineBreak() throws {
    #expect(clauses("新建幼儿\n园3所").first?.kind == .number)
    #expect(clauses("新建幼儿\n  园3所").count == 1)
    #expect(clauses("加强管理。\n\n提高质量。").count == 2)
  }

  @Test("an indicator without a value is pointed at")
  func indicator() throws {
    let text = "提高公办园学位占比"
    let range = try #require(clauses(text).first?.indicator)
    #expect(ByteView.with(text) { $0.string(range) } == "学位占比")
  }

  @Test(
    "work that calls for a figure is told apart",
    arguments: [
      ("新建公办幼儿园", .builds), ("招聘幼儿教师", .staffs), ("投入专项资金", .funds), ("扩招中职学生", .enrols),
      ("加强教师队伍建设", nil), ("培养良好品质", nil),
    ] as [(String, Undertaking?)])
  func undertaking(_ text: String, _ undertaking: Undertaking?) throws {
    #expect(try #require(clauses(text).first).undertaking == undertaking)
  }
}
