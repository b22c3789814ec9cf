import Testing

@testable import TextAnalysis

@Suite struct GistStepTests {
  private func likeness(_ first: String, _ second: String) -> GistComparison.Likeness? {
    var reader = GistReader()
    let gists = [first, second].map { text in ByteView.with(text) { reader.gist(of: $0) } }
    return GistComparison(gists[0], gists[1])?.likeness(isOneTask: false, hasTitle: false)
  }

  @Test(arguments: [
    ("滨江体育馆新建项目开工", "滨江体育馆新建项目竣工"),
    ("启动妇幼保健院迁建", "妇幼保健院迁建项目交付使用"),
    ("辦理社會福利館新建工程招標", "社會福利館新建工程完工"),
    ("新建农村公路40公里", "养护农村公路40公里"),
    ("建设日间照料中心6个", "评定日间照料中心6个"),
    ("设置智能充电柜90组", "汰换智能充电柜90组"),
  ])
  func `another step of a work is other work`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
    #expect(likeness(second, first) == nil)
  }

  @Test func `a clause of both steps says what either does`() {
    #expect(likeness("新建和养护农村公路40公里", "养护农村公路40公里") != nil)
    #expect(likeness("养护农村公路40公里", "新建和养护农村公路40公里") != nil)
  }

  @Test(arguments: [
    ("制定校车安全管理办法", "落实校车安全管理办法"),
    ("修订物业管理条例实施细则", "贯彻物业管理条例实施细则"),
    ("研擬長照服務自治條例", "執行長照服務自治條例"),
  ])
  func `who carries out a document does not write it`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
    #expect(likeness(second, first) == nil)
  }

  @Test(arguments: [
    ("依托职业教育中心开展种植培训", "改善职业教育中心实训条件"),
    ("利用农家书屋举办法治讲座", "规范农家书屋管理"),
  ])
  func `what something is done with is not what is done`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
    #expect(likeness(second, first) == nil)
  }

  @Test(arguments: [
    ("开展春季校园食品安全检查", "开展秋季校园食品安全检查"),
    ("一季度召开旅游市场分析会", "四季度召开旅游市场分析会"),
    ("辦理春節消防安全宣導", "辦理中秋消防安全宣導"),
  ])
  func `the same at another time of the year is other work`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
  }

  @Test(arguments: [
    ("发放汽车消费券600万元", "发放家电消费券600万元"),
    ("法治讲座进社区30场", "法治讲座进企业30场"),
  ])
  func `one word for one other word is parallel work`(first: String, second: String) {
    #expect(likeness(first, second) == nil)
  }

  @Test(arguments: [
    ("发放创业担保贷款3000万元", "新增创业担保贷款0.3亿元"),
    ("改造污水管网15公里", "新建改造污水管网15km"),
    ("新增充电桩120个", "建成新能源汽车充电设施120台"),
    ("培训家政服务员80名", "家政服务培训80人"),
  ])
  func `the same amount in another unit is the same`(first: String, second: String) {
    #expect(likeness(first, second) != nil)
    #expect(likeness(second, first) != nil)
  }
}
