import Testing

@testable import Checks

/// Clauses beside the work: how it is done, and by whom.
@Suite struct SideClauseTests {
  private func run(_ one: String, _ two: String) -> DuplicateRun {
    DuplicateRun(
      tasks: "  - {title: 改善人居, content: \"\(one)\"}\n  - {title: 服务民生, content: \"\(two)\"}")
  }

  @Test func `units behind a label are no work`() {
    #expect(
      run(
        "抓好校园食堂整治。责任单位：县政府办公室、县司法局、县财政局。",
        "开展普法宣传活动。责任单位:县政府办公室、县司法局、县民政局。"
      ).found.isEmpty)
    #expect(
      run(
        "抓好校園食堂整治。責任單位：縣政府辦公室、縣司法局、縣財政局。",
        "開展普法宣傳活動。責任單位：縣政府辦公室、縣司法局、縣民政局。"
      ).found.isEmpty)
  }

  @Test func `units in a bracket are no work`() {
    #expect(
      run(
        "改善環境衞生及市容。（政務司副司長辦公室/相關政策局）", "檢視定額罰款的水平。（政務司副司長辦公室/相關政策局）"
      ).found.isEmpty)
  }

  @Test func `ways of doing are no work`() {
    #expect(
      run(
        "通过开展法律讲座、宣传活动等形式，增强群众法治意识。", "通过开展培训讲座、宣传活动等形式，提升农民技能。"
      ).found.isEmpty)
  }

  @Test(arguments: [
    "依托龙头企业拓宽农产品销售渠道", "利用闲置校舍改建互助养老中心新载体", "采取有效措施拓宽残疾人就业渠道",
    "（建设城北养老服务中心）",
  ])
  func `work in which a way or a house is made is work`(_ clause: String) {
    let found = run("改造食堂12所，\(clause)，开放运动场地。", "\(clause)，印发工作方案并培训护理人员。").found
    #expect(found.count == 1)
  }

  @Test(arguments: [
    ("以“星河引擎”为牵引", "聚力推动“星河引擎”"), ("以“星河引擎”為牽引", "聚力推動“星河引擎”"),
    ("按照智慧渔港建设三年计划要求", "编制智慧渔港建设三年计划"), ("结合农村厕所改造提升工作", "抓好农村厕所改造提升"),
    ("对认定为省级智慧渔港的", "创建省级智慧渔港"), ("在养老机构、儿童福利机构等领域", "检查养老机构、儿童福利机构"),
  ])
  func `the ground, the case and the field of work are no work`(_ side: String, _ work: String) {
    #expect(run("\(side)，培训检查人员。", "\(work)，开放运动场地。").found.isEmpty)
  }

  @Test(arguments: ["结合厕所改造工作完善农村公厕管护制度", "根据汛情变化组织城区低洼院落居民转移"])
  func `what is done on a ground is work`(_ clause: String) {
    #expect(
      run("改造食堂12所，\(clause)，开放运动场地。", "\(clause)，印发工作方案并培训护理人员。").found.count == 1)
  }

  @Test func `what is amiss is no work, but to mend it is`() {
    #expect(run("加强农村消防水源等基础设施建设。", "导致农村消防基础设施建设滞后。").found.isEmpty)
    #expect(run("加強農村消防水源等基礎設施建設。", "導致農村消防基礎設施建設滯後。").found.isEmpty)
    #expect(run("解决城区学位供给不足。", "着力解决城区学位不足。").found.count == 1)
  }

  @Test func `duties of every unit are its own, but another task may repeat them`() {
    let duty = "年内新增入统企业5家以上"
    #expect(
      DuplicateRun(
        tasks: """
            - {title: 综合办公室（党群工作部）, content: "完善值班制度，\(duty)。"}
            - {title: 招商合作局, content: "办好推介会，\(duty)。"}
          """
      ).found.isEmpty)
    #expect(
      DuplicateRun(
        tasks: """
            - {title: 转变工作作风, content: "完善值班制度，\(duty)。"}
            - {title: 提高工作效能, content: "办好推介会，\(duty)。"}
          """
      ).found.count == 1)
  }

  @Test func `shares of parts of one whole are no work`() {
    #expect(run("监督检查120个工作日，占总工作日的21%。", "教育培训90个工作日，占总工作日的8%。").found.isEmpty)
  }

  @Test func `pinyin that a converter has put behind characters is no shared word`() {
    #expect(run("大力發(fā)展普惠性幼兒園。", "大力發(fā)展公辦幼兒園。").found.isEmpty)
  }

  @Test func `one term of the trade is no shared work, but a quoted name may be`() {
    #expect(run("全年计划改造提升背街背巷4个以上。", "规范主次干道、背街背巷等路面非机动车停放秩序管理。").found.isEmpty)
    #expect(
      run("开展“文化人”教育实践活动。", "深化红色基因传承教育和“文化人”建设成效。").found == ["overlap a#2: a#1"])
  }

  @Test func `a title that stands alone is compared as the text of its task`() {
    let run = DuplicateRun(
      tasks: "  - 推进农村生活垃圾分类处理\n  - 做好农村生活垃圾分类\n  - 开展消防演练")
    #expect(run.found.count == 1)
  }
}
