import Testing

@testable import TextAnalysis

@Suite struct GistComparisonTests {
  private func likeness(
    _ first: String, _ second: String, isOneTask: Bool = false, hasTitle: Bool = false
  ) -> GistComparison.Likeness? {
    var reader = GistReader()
    let gists = [first, second].map { text in ByteView.with(text) { reader.gist(of: $0) } }
    return GistComparison(gists[0], gists[1])?
      .likeness(isOneTask: isOneTask, hasTitle: hasTitle)
  }

  @Test(arguments: [
    ("规范校外托管机构收费行为", "进一步规范校外托管机构收费行为"),
    ("每学期开展应急疏散演练2次", "每学期组织开展应急疏散演练两次"),
    ("新建停车泊位800个", "新建停车泊位１０００个"),
    ("完善灌區水費計收辦法", "修订完善灌区水费计收办法"),
    ("Repair the bridge at Mill Lock", "repair the bridges at Mill Lock"),
  ])
  func `the same work in nearly the same words is the same`(first: String, second: String) {
    #expect(likeness(first, second) == .same)
    #expect(likeness(second, first) == .same)
  }

  @Test(arguments: [
    ("制定并落实网格员管理办法", "编制网格员管理办法"), ("制訂、落實網格員管理辦法", "編制網格員管理辦法"),
  ])
  func `who writes a document and carries it out writes it`(first: String, second: String) {
    #expect(likeness(first, second) != nil)
    #expect(likeness(second, first) != nil)
    #expect(likeness("落实网格员管理办法", second) == nil)
  }

  @Test(arguments: [("努力推进教育教学改革", "努力提高教育教学质量"), ("推進教育教學改革", "提高教育教學質量")])
  func `a field alone is no shared work`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
  }

  @Test(arguments: [
    ("打破部门间“信息孤岛”", "消除跨部门数据壁垒"),
    ("提升课后服务质量", "做好课后延时服务"),
    ("推进“明厨亮灶”全覆盖", "实现“互联网+明厨亮灶”学校全覆盖"),
    ("全面落实“双减”“五项管理”要求", "抓好五项管理"),
    ("深化医养融合发展", "推进医养结合"),
    ("優化公交線網佈局", "完善公交线网"),
    ("加快电子证照推广应用", "推行证照电子化"),
    ("为每名学生建立心理健康档案", "落实学生心理健康“一生一档”"),
    ("开展学生心理测评", "全面开展学生心理健康筛查"),
    ("落实课后服务政策", "规范放学后看护"),
    ("開展課後照顧服務", "做好课后服务"),
    ("推进产教融合", "深化校企合作"),
    ("治理VOCs排放企业12家", "开展挥发性有机物排放治理"),
    ("做好“12345”热线办理", "提升12345政务服务热线办理质量"),
    // Other words, another order, a figure on one side only.
    ("培训护工300名", "对养老护理员开展全员轮训"),
    ("改造城区老化供水管道18公里", "更新城镇老旧供水管网"),
    ("新建儿科、产科、急诊科三个诊区", "推进产科、儿科、急诊科诊区建设"),
    ("为独居老人安装烟感报警器2000个", "烟感报警器安装覆盖独居老年人"),
    ("增設公交專用車道9公里", "规范设置公交专用道"),
    // A word inside of a longer one.
    ("更新山洪灾害监测预警设备", "开展山洪监测设备更新"),
    ("推行一窗受理", "一窗受理事项达到90%"),
    ("对6名校长进行离任审计", "做好校长经济责任审计"),
    ("发放普惠性民办园奖补资金", "加大普惠性民办幼儿园扶持力度"),
    ("召开教代会", "坚持教职工代表大会制度"),
    // One of them says where, or says more of the same kind.
    ("对低收入群体的雨污分流户内改造给予补贴", "实施农村雨污分流"),
    ("建设口袋公园6个", "在社区打造口袋公园"),
    // One word holds the other or shortens it.
    ("推进公租房小区物业移交", "完成公共租赁住房小区物业移交"),
    ("Refurbish the fire alarms of care homes", "Fire alarm renovation in care homes"),
    (
      "Hire five outreach nurses for older people", "Recruit outreach nursing staff for the elderly"
    ),
  ])
  func `the same matter in other words overlaps`(first: String, second: String) {
    #expect(likeness(first, second) != nil)
    #expect(likeness(second, first) != nil)
  }

  @Test(arguments: [
    // Parts of lists.
    ("开展食堂改造和窨井盖更换", "更换窨井盖、路灯杆等设施"),
    ("開展食堂改造和窨井蓋更換", "更換窨井蓋、路燈桿等設施"),
    ("整治吃拿卡要、推诿扯皮等群众反映强烈的问题", "查处收受礼品礼金、吃拿卡要、推诿扯皮等失职行为"),
    // A single character says what a thing is.
    ("新建县医院康养楼", "康养楼主体工程封顶"),
    ("新建縣醫院康養樓", "康養樓主體工程封頂"),
    // Who carries out a document does not write it.
    ("落实校车管理办法", "规范校车管理"),
    ("落實校車管理辦法", "規範校車管理"),
    ("落实企业减负清单", "切实减轻企业负担"),
    // The parts of a name of work stand apart.
    ("组织班主任培训", "加强网格员、班主任、驾驶员培训"),
    // A word that tells nothing leaves the next one whole.
    ("强化教育督导", "完善教育督导体系"),
    ("強化教育督導", "完善教育督導體系"),
    // What both do goes before what only one of them looks after.
    ("强化舆情监测和引导处置", "完善舆情预警和应急处置流程"),
  ])
  func `one part of a list that is asked for elsewhere overlaps`(first: String, second: String) {
    #expect(likeness(first, second) == .overlap)
    #expect(likeness(second, first) == .overlap)
  }

  @Test(arguments: [
    ("修订校车管理办法", "规范校车管理"),
    ("改建县医院康养楼食堂", "培训县医院护士长"),
    ("开展食堂改造和窨井盖更换", "更换食堂炊具、路灯杆等设施"),
    ("落实民办学校分类管理", "加强民办学校党建工作"),
    ("加強民辦學校黨建工作", "落實民辦學校分類管理"),
  ])
  func `a party or a part of a list with other work is told apart`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
    #expect(likeness(second, first) == nil)
  }

  @Test(arguments: [
    // The one word that matters.
    ("制定学校体育师资配备三年行动计划", "制定学校美育师资配备三年行动计划"),
    ("改建第一中学食堂", "改建第二中学食堂"),
    ("改造3号教学楼", "改造5号教学楼"),
    ("新建城东幼儿园", "新建城西幼儿园"),
    ("Restore the northern towpath wall", "Restore the southern towpath wall"),
    ("推进孕产妇健康管理", "推进老年人健康管理"),
    ("推广化肥减量技术20万亩次", "推广农药减量技术20万亩次"),
    ("更新供水老旧管网18公里", "更新燃气老旧管网18公里"),
    ("规范学校体育场地", "规范学校卫生场地"),
    ("Inspect all 90 bridges", "Inspect all 140 culverts"),
    // Other work on the same thing.
    ("招聘乡村医生120人", "培训乡村医生120人"),
    ("修订垃圾分类管理办法", "举办垃圾分类知识竞赛"),
    // Another rate, another level, a group of people.
    ("城区道路清扫率达到95%", "城区道路亮灯率达到95%"),
    ("创建省级健康社区5个", "创建市级健康社区5个"),
    ("组建全民阅读专家组", "推进全民阅读"),
    // Only a part of a longer word is shared.
    ("招聘特岗教师50名", "表彰优秀教师50名"),
    // The opposite.
    ("增加学校食堂结余资金", "减少学校食堂结余资金"),
    // A slogan in other fields.
    ("打造“一校一品”党建品牌", "形成“一校一品”体育特色"),
    ("对债务较重的村实行一村一策化债", "一村一策编制村庄规划"),
    // Only who does it, for whom or where.
    ("推进公立医院党建示范点创建", "推进公立医院高质量发展"),
    ("加强乡镇卫生院、社区卫生服务中心标准化建设", "建设乡镇卫生院、社区卫生服务中心中医馆15个"),
    ("新增3A级以上旅游景区2家", "A级景区应急演练覆盖率达到100%"),
    ("选派青年教师支教", "举办青年教师教学比武"),
    ("补充体育教师20名", "评选优秀体育教师"),
    ("发挥职教中心示范作用", "改造职教中心学生宿舍"),
    ("丰富校内校外生活", "严防校内、校外溺水事故"),
    // One word in the name of other work.
    ("压实食品安全校长负责制", "坚持党委领导下的校长负责制"),
    ("观看警示教育片", "上好廉洁教育课"),
    // Other stages of education, other ages, other rates of one thing.
    ("落实高校党委领导下的校长负责制", "推行中小学校党组织领导的校长负责制"),
    ("提升幼儿园办园质量监测水平", "开展义务教育质量监测"),
    ("60岁以上人群接种率达到92%", "80岁以上人群接种率达到85%"),
    ("六十岁以上老年人体检", "八十岁以上老年人体检"),
    ("城镇登记失业率控制在4%以内", "城镇调查失业率控制在5.5%以内"),
    // A word inside of the name of other work.
    ("切实为教师减负", "落实“双减”要求"),
    ("Raise R&D spending to 3 percent of GDP", "Insure 800 R&D projects"),
    // Fields that say nothing yet.
    ("由县长任组长", "由分管副县长任副组长"),
    ("时限待定", "责任单位：待定"),
    // Phrases that any plan holds.
    ("加强组织领导", "切实加强组织领导"),
    ("压实主体责任", "层层压实主体责任"),
    ("推动全市教育高质量发展", "促进教育事业高质量发展"),
    // The field only.
    ("加强教师队伍建设", "完善教师激励机制"),
    ("提高学前教育质量", "制定学前教育行动计划"),
    ("Improve school services", "Develop services for schools and families"),
  ])
  func `other work is no duplicate`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
    #expect(likeness(second, first) == nil)
  }

  @Test func `a title shares more with a clause than another clause must`() {
    #expect(likeness("打造口袋公园6个", "公园建设与街头游园管护") != nil)
    #expect(likeness("打造口袋公园6个", "公园建设与街头游园管护", hasTitle: true) == nil)
  }

  @Test func `a longer word is known by what stands inside of it`() {
    var reader = GistReader()
    let gist = ByteView.with("改造供水管网") { reader.gist(of: $0) }
    let part = ByteView.with("供水") { reader.gist(of: $0) }
    #expect(gist.weight(of: part.weighted.map(\.value)) == part.weight)
    #expect(part.weight > 0)
  }

  @Test func `in one task a shared matter says little`() {
    #expect(likeness("完善垃圾分类管理机制", "建设垃圾分类示范小区") != nil)
    #expect(likeness("完善垃圾分类管理机制", "建设垃圾分类示范小区", isOneTask: true) == nil)
  }

  @Test(arguments: [
    ("2026年完成植树12万株", "2027年完成植树15万株"),
    ("6月底前改造供水管网6公里", "12月底前改造供水管网12公里"),
  ])
  func `in one task what is due at different times is done step by step`(
    first: String, second: String
  ) {
    #expect(likeness(first, second) != nil)
    #expect(likeness(first, second, isOneTask: true) == nil)
  }

  @Test func `what the headings above both clauses speak of says little`() {
    var reader = GistReader()
    let gists = ["提升课后服务质量", "加快课后服务平台建设"].map { text in
      ByteView.with(text) { reader.gist(of: $0) }
    }
    let topics = Set(ByteView.with("课后服务") { reader.gist(of: $0) }.weighted.map(\.value))
    #expect(GistComparison(gists[0], gists[1])?.shared == 4)
    #expect(GistComparison(gists[0], gists[1], isTopic: topics.contains) == nil)
  }

  @Test(arguments: ["", "，。", "“”", "“", "一", "第", "123", "的的的的"])
  func `a clause that says nothing is like none`(text: String) {
    #expect(likeness(text, text) == nil)
    #expect(likeness(text, "提升课后服务质量") == nil)
  }

  @Test func `a clause without end takes no time without end`() {
    let long = String(repeating: "改造城东泵站机组及“一体化”闸门、", count: 3000)
    #expect(likeness(long, long + "等") != nil)
  }

  @Test func `the shared words are given as they are written`() {
    var reader = GistReader()
    let (one, two) = ("推進 “廚餘垃圾” 就地處理", "建設厨余垃圾处理站")
    let first = ByteView.with(one) { reader.gist(of: $0) }
    let second = ByteView.with(two) { reader.gist(of: $0) }
    let values = GistComparison(first, second)?.sharedValues ?? []
    let words = first.words(of: values, sharedWith: second).map { range in
      ByteView.with(one) { $0.string(range) }
    }
    #expect(words.first == "廚餘垃圾")
  }

  @Test func `a word that only one clause holds is not given as shared`() {
    var reader = GistReader()
    let (one, two) = ("规范学生放学后看护", "提升课后服务和学生托管质量")
    let first = ByteView.with(one) { reader.gist(of: $0) }
    let second = ByteView.with(two) { reader.gist(of: $0) }
    let values = first.weighted.map(\.value).filter { value in
      second.weighted.contains { $0.value == value }
    }
    let words = first.words(of: values, sharedWith: second).map { range in
      ByteView.with(one) { $0.string(range) }
    }
    #expect(words == ["学生"])
  }
}
