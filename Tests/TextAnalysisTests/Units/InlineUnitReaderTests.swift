import Testing
import TextAnalysis

@Suite struct InlineUnitReaderTests {
  @Test(
    "Reads fields within a text",
    arguments: [
      ("建成投用。（责任单位：基教科、人事科）", "responsible: 基教科, 人事科"),
      ("[牵头单位：县教育局；配合单位：县财政局，县人社局]", "lead: 县教育局 | support: 县财政局, 县人社局"),
      ("【责任部门：基教科】", "responsible: 基教科"), ("【责任科室】基教科、人事科", "responsible: 基教科, 人事科"),
      ("建成投用。责任单位：基教科。", "responsible: 基教科"), ("建成。责任单位:基教科", "responsible: 基教科"),
      ("（责任单位：县教育局；完成时限：6月底前）", "responsible: 县教育局"),
      ("（责任单位：县教育局，6月底前完成）", "responsible: 县教育局"),
      ("（完成时限：6月底前；责任单位：县教育局）", "responsible: 县教育局"),
      ("（牵头责任单位：县教育局 协同责任单位：县财政局）", "lead: 县教育局 | support: 县财政局"),
      ("（主要责任单位：县教育局；其他责任单位：县财政局）", "lead: 县教育局 | support: 县财政局"),
      ("（牵头：县教育局；配合：县财政局）", "lead: 县教育局 | support: 县财政局"),
      ("责任单位：各县（市、区）教育局、各校（园）", "responsible: 各县（市、区）教育局, 各校（园）"),
      ("责任单位：县教育局和县财政局等部门", "responsible: 县教育局, 县财政局"),
      ("责任单位：基教科\n完成时限：6月", "responsible: 基教科"), ("责任单位：基础教\n育科", "responsible: 基础教\n育科"),
      ("责任单位：基教科、\n人事科", "responsible: 基教科, 人事科"),
      ("责任单位为县教育局。", "responsible: 县教育局"), ("（责任单位 基教科 人事科）", "responsible: 基教科, 人事科"),
      ("责任单位及责任人：基教科 张三", "responsible: 基教科"), ("（责任单位：基教课）", "responsible: 基教课"),
      ("（責任單位：基教科、人事科）", "responsible: 基教科, 人事科"), ("（牽頭單位：縣教育局）", "lead: 縣教育局"),
      ("牵头科室：基教科　配合科室：人事科、计财科", "lead: 基教科 | support: 人事科, 计财科"),
      ("责任单位：县教育局，各镇政府、街道办事处。", "responsible: 县教育局, 各镇政府, 街道办事处"),
      ("责任单位（科室）：基教科；责任人：张三", "responsible: 基教科"), ("责任单位：1.基教科；2.人事科", "responsible: 基教科, 人事科"),
      ("责任科：基教科", "responsible: 基教科"),
      ("（责任单位：县卫生健康局，含县医院）", "responsible: 县卫生健康局, 县医院"),
      ("完成改造。（縣衛生健康局，包括縣醫院）", "responsible: 縣衛生健康局, 縣醫院"),
      ("责任单位：含山县教育局", "responsible: 含山县教育局"),
      ("（责任单位：含浦街道办事处、教育局）", "responsible: 含浦街道办事处, 教育局"),
      ("责任单位：县发改委、县财政局（第一责任单位为牵头单位，下同）", "responsible: 县发改委, 县财政局"),
      ("责任单位：县直有关部门、单位", "responsible: 县直有关部门"),
      ("責任單位：縣發改委、縣財政局（下同）", "responsible: 縣發改委, 縣財政局"),
      ("责任单位：县司法局（法治办）", "responsible: 县司法局（法治办）"),
      (
        "Lead: Planning Department\nSupport: Finance",
        "lead: Planning Department | support: Finance"
      ),
      ("（责任单位：待定）", "responsible: 待定"), ("（责任单位：相关单位）", "responsible: 相关单位"),
      ("Build it (lead: Planning Department).", "lead: Planning Department"),
      ("Responsible: Planning. Due in June.", "responsible: Planning"),
      (
        "Responsible unit: HR; support: Finance Office", "responsible: HR | support: Finance Office"
      ),
      ("Lead Unit: Bureau of Finance", "lead: Bureau of Finance"),
    ])
  func readsFields(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "Reads who answers in a sentence",
    arguments: [
      ("由县教育局牵头，县财政局配合，建成学校。", "lead: 县教育局 | support: 县财政局"),
      ("（县教育局牵头，县财政局配合）", "lead: 县教育局 | support: 县财政局"),
      ("（县教育局牵头，县财政局、县人社局按职责分工负责）", "lead: 县教育局 | responsible: 县财政局, 县人社局"),
      ("（县教育局、县财政局按职责分工负责）", "responsible: 县教育局, 县财政局"),
      ("（县教育局、县财政局等按照职责分工负责）", "responsible: 县教育局, 县财政局"),
      ("县教育局会同县财政局制定办法。", "lead: 县教育局"), ("县教育局联合县公安局开展整治。", "lead: 县教育局"),
      ("招生工作由基教科负责。", "responsible: 基教科"), ("活动由县一中承办。", "responsible: 县一中"),
      ("由县教育局主办，县一中承办。", "lead: 县教育局"), ("由各乡镇（街道）具体实施。", "responsible: 各乡镇（街道）"),
      ("由县（市、区）教育局组织实施。", "responsible: 县（市、区）教育局"),
      ("基教科负责方案，人事科负责师资。", "responsible: 基教科 | responsible: 人事科"),
      ("由县教\n育局牵头开展检查。", "lead: 县教\n育局"), ("由人力资源和社会保障局牵头。", "lead: 人力资源和社会保障局"),
      ("由縣教育局牽頭，縣財政局配合。", "lead: 縣教育局 | support: 縣財政局"),
      ("由相关部门负责。", "responsible: 相关部门"), ("（各有关部门按职责分工负责）", "responsible: 各有关部门"),
      ("（教育、公安、市场监管等部门按职责分工负责）", "responsible: 教育, 公安, 市场监管"),
      (
        "（县教育局、国网清溪供电、县残联等按职责分工负责）",
        "responsible: 县教育局, 国网清溪供电, 县残联"
      ),
      (
        "（人民银行县支行牵头，县委金融办，县财政局、县税务局按职责分工负责）",
        "lead: 人民银行县支行 | responsible: 县委金融办, 县财政局, 县税务局"
      ),
      (
        "扩大就业。教育部、共青团中央、全国工商联等按职责分工负责。",
        "responsible: 教育部, 共青团中央, 全国工商联"
      ),
      ("（教育部、共青團中央等單位按職責分工負責）", "responsible: 教育部, 共青團中央"),
      ("（县教育局会同县财政局、县人社局负责）", "lead: 县教育局 | responsible: 县财政局, 县人社局"),
      ("（縣教育局會同縣財政局落實）", "lead: 縣教育局 | responsible: 縣財政局"),
      ("（县教育局和县财政局负责，各乡镇（街道）配合）", "responsible: 县教育局, 县财政局 | support: 各乡镇（街道）"),
      ("（完成方案，县教育局牵头）", "lead: 县教育局"),
      ("（各有关部门和单位、各乡镇政府按职责分工负责）", "responsible: 各有关部门和单位, 各乡镇政府"),
      ("由局党组统一领导，基教科具体负责，人事科配合。", "responsible: 基教科 | support: 人事科"),
      ("县教育局要会同县财政局制定办法。", "lead: 县教育局"), ("由县委编办会同县教育局研究。", "lead: 县委编办"),
      ("县教育局党组负总责。", "responsible: 县教育局党组"), ("由党组织负责。", "responsible: 党组织"),
      ("新建城东幼儿园（基教科、计财科）", "responsible: 基教科, 计财科"),
      ("完成规划编制。（县教育局、县自然资源局）", "responsible: 县教育局, 县自然资源局"),
      (
        "新建水厂2座。（县水利局）\n改造管网5公里。（县住建局、各乡镇）\n清淤河道。（县环保局）",
        "responsible: 县水利局 | responsible: 县住建局, 各乡镇 | responsible: 县环保局"
      ),
      (
        "消除黑點。（環境局/相關政策局）翻新道路。（運輸局）",
        "responsible: 環境局, 相關政策局 | responsible: 運輸局"
      ),
      ("守住粮田。（县委落实粮食安全责任领导小组各成员单位，各镇）", "responsible: 县委落实粮食安全责任领导小组各成员单位, 各镇"),
      ("（由县水利局组织实施灌区改造）", "responsible: 县水利局"),
      ("The work is led by the Planning Department.", "lead: Planning Department"),
      ("The Finance Office is responsible for the budget.", "responsible: Finance Office"),
      ("It is led by relevant departments.", "lead: relevant departments"),
    ])
  func readsSentences(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "Passes over units that are merely mentioned, persons, and what describes a mechanism",
    arguments: [
      "与华东师范大学合作办学。", "落实县政府意见。", "督促县财政局负责落实。", "指导各校做好工作。", "配合县公安局开展检查。",
      "会同县财政局制定办法。", "联合县公安局开展整治。", "向县教育局报告。", "县教育局印发的方案。", "支持县一中牵头组建联盟。",
      "主要负责人为第一责任人。", "由分管副县长牵头。", "由校长负责，专人落实。", "落实校长负责制。", "对县教育局负责。",
      "建立由县教育局牵头的联席会议。", "成立由县教育局牵头、县财政局参与的工作专班。", "县教育局牵头的专班已经成立。",
      "形成教育部门牵头、相关部门配合的格局。", "健全政府负责、社会协同的机制。", "坚持党委领导、政府负责、社会协同。",
      "参加由省教育厅主办的比赛。", "承办省教育厅主办的比赛。", "发挥县教育局牵头作用。", "明确牵头单位和责任单位。",
      "各责任单位：要加强管理。", "压实责任：学校要落实制度。", "经县委员会同意后实施。", "由于学校布局调整，负责人变动。",
      "学校负责人参加培训。", "推进集团化办学（县一中教育集团）", "新建2所学校（城东小学、城北中学）。", "谁主管、谁负责。", "会同公安、消防等部门联合执法。",
      "发表论文65篇（部）", "开展安全检查（校长负责）。",
      "委员会由校长、各校承办主任、教师代表等组成。", "委員會由各校承辦人員及家長代表組成；", "新建学校2所。（城东小学、城北中学）\n扩建操场。",
      "县教育局、县人社局联合印发方案。", "督促学校、县教育局负责。", "形成齐抓共管格局牵头推进。", "由社会负责。", "由干部负责。",
      "加强与县总工会联合会的联系。", "由县教育局印发方案。", "責任人：張三", "责任领导：李四；联系人：王五",
      "A leading school supports pupils.", "Work with the Finance Bureau.", "Main: build 3 schools",
      "Report to the bureau responsible.", "", "（责任单位：）", "（）", "由牵头负责", "。）",
    ])
  func passesOverMentions(text: String) {
    #expect(read(text) == "")
  }

  @Test("Tells units in fields from those in sentences")
  func tellsFieldsFromSentences() {
    let assignments = ByteView.with("由县教育局牵头。（责任单位：基教科）", InlineUnitReader.read)
    #expect(assignments.map(\.isLabelled) == [false, true])
  }

  @Test(
    "Tells units that each answer for a part",
    arguments: [
      ("（县教育局、县财政局按职责分工负责）", true), ("（縣教育局、縣財政局按照各自職責分工負責）", true),
      ("县教育局、县财政局分别负责。", true), ("由县教育局、县财政局共同负责。", false), ("（县教育局、县财政局负责）", false),
    ])
  func tellsDividedWork(text: String, isDivided: Bool) {
    let assignments = ByteView.with(text, InlineUnitReader.read)
    #expect(assignments.map(\.dividesWork) == [isDivided])
  }

  @Test("Tells stand-ins in a text from units")
  func tellsStandIns() {
    let assignments = ByteView.with("（责任单位：待定、相关单位、县教育局、各校）", InlineUnitReader.read)
    #expect(
      assignments.flatMap(\.names).map(\.kind) == [.undetermined, .vague, .specific, .collective])
  }

  @Test(
    "Reads hostile text in linear time and within its bounds", .timeLimit(.minutes(10)),
    arguments: [
      "牵头", "由", "由局牵头", "责任单位：", "责任单位：局", "（", "）", "、", "局、", "局和", "等", "（责任单位：",
      "led by ", "is responsible ", "Department and ", "\n", "局\n", "相关部门", "🙂", "县教育局牵头、",
    ])
  func readsHostileText(piece: String) {
    let text = String(repeating: piece, count: 3000)
    let assignments = ByteView.with(text, InlineUnitReader.read)
    #expect(assignments.flatMap(\.names).allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test("Reads any bytes")
  func readsAnyBytes() {
    let start = Array("由县教育局牵头".utf8)
    for end in 0...start.count {
      for byte in [0x00, 0x28, 0x80, 0xE7, 0xF0, 0xFF] as [UInt8] {
        let bytes = start[..<end] + [byte] + start[end...]
        let assignments = Array(bytes).withUnsafeBufferPointer {
          InlineUnitReader.read(ByteView($0))
        }
        #expect(assignments.flatMap(\.names).allSatisfy { $0.range.upperBound <= bytes.count })
      }
    }
  }

  /// The assignments of `text` as `role: name, name | role: name`.
  private func read(_ text: String) -> String {
    ByteView.with(text) { view in
      InlineUnitReader.read(view).map { assignment in
        let names = assignment.names.map { view.string($0.range) }.joined(separator: ", ")
        return "\(assignment.role): \(names)"
      }.joined(separator: " | ")
    }
  }
}
