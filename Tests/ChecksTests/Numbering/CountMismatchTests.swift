import TestSupport
import Testing

@testable import Checks

@Suite struct CountMismatchTests {
  private func findings(_ content: String) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: \"\(content)\"\n")
      .findings(of: CountMismatch.self)
  }

  @Test(arguments: [
    ("从七个方面发力：一是甲；二是乙；三是丙；四是丁；五是戊；六是己。", "七个方面"),
    ("做好以下三项工作。一是抓学习；二是抓检查。", "三项工作"),
    ("抓好兩件事，一是規範招生；二是規範收費；三是規範用書。", "兩件事"),
    ("重點抓好四個環節：（一）招生；（二）收費；（三）用書。", "四個環節"),
    ("完成3项任务：1.抓学习；2.抓检查；3.抓整改；4.抓总结。", "3项任务"),
    ("实施六大工程：强基工程、领航工程、护苗工程、暖心工程、筑梦工程。", "六大工程"),
    ("深入实施“强基”“领航”“护苗”四大工程。", "四大工程"),
    ("完善“双随机”、“一公开”和“黑名单”两项机制。", "两项机制"),
    ("打造“强基”党建引领、“铸魂”立德树人“三个高地”。", "三个高地"),
    ("改造城北小学、河东小学、龙潭小学4所学校。", "4所学校"),
    ("在清溪县、云岭县、柳湾县和北溪县5个县推行。", "5个县"),
    ("改造上坪、白石、青岭4所乡镇初中。", "4所乡镇初中"),
    ("新建5所幼儿园（城北、河东、城南、龙潭）。", "5所幼儿园"),
    ("在白沙镇、石桥镇、龙潭镇、城关镇、青山镇等4个乡镇试点。", "4个乡镇"),
    ("對城北小學、河東小學、龍潭小學等2所學校督導。", "2所學校"),
    ("新建幼儿园3所（城南幼儿园、城北幼儿园）。", "3所"),
    ("新建城市公園3個（城南公園、城北公園）。", "3個"),
    ("完善三项制度：《考勤管理办法》《经费使用管理办法》。", "三项制度"),
    ("出台3个文件：《会议制度》、《学习制度》、《考勤制度》和《档案制度》。", "3个文件"),
    ("建设5个项目，分别是城南公园、城北公园、河东水厂、龙潭水库。", "5个项目"),
    ("建設5個項目分別為城南公園、城北公園、河東水廠、龍潭水庫。", "5個項目"),
    ("实施三大工程，即：强基工程、领航工程。", "三大工程"),
    ("分四个阶段推进：宣传发动、自查自纠、总结提升。", "四个阶段"),
    ("分四個階段，一是宣傳發動；二是自查自糾；三是總結提升。", "四個階段"),
    ("整治分四个阶段：宣传发动（3月）、自查自纠（4月、5月）、总结提升（6月）。", "四个阶段"),
    ("会同县教育局、公安局、民政局、财政局等三部门联合检查。", "三部门"),
    ("會同教育、公安、民政、財政等三部門聯合檢查。", "三部門"),
    ("抓实学习、培训和考核四个环节，培训600人次。", "四个环节"),
    ("实施“强基”“领航”“护苗”三大行动、“雨露”“春风”三项计划。", "三项计划"),
    ("實施強基、領航、護苗、安居、樂業六大工程。", "六大工程"),
    ("整治乱停车、乱摆摊、乱搭建、乱张贴三类行为。", "三类行为"),
    ("严把“入口关”“过程关”“出口关”四道关口。", "四道关口"),
    ("在政治、思想、组织、作风四个方面和制度、纪律、廉政两个方面发力。", "两个方面"),
    ("做实老人心理关爱、口腔健康、营养改善和痴呆防治“五大行动”。", "五大行动"),
    ("新建城东、城西2所小学，改建龙潭、柳林3所中学。", "3所中学"),
    ("改造東河、西河、南河2條河道。", "2條河道"),
    ("县人民医院医共体、县中医院医共体三个牵头医院派出医师。", "三个牵头医院派出医师"),
    ("完成东河、西河、南河三条河流和青山、翠湖、龙潭、虎跳三座水库治理。", "三座水库治理"),
    ("抓好“四个重点”，即：摸清底数、建立台账、加强督查，力争走在前列。", "四个重点"),
    ("Focus on four areas: roads, water, power, housing and parks.", "four areas"),
    ("The work falls into four areas: access, safety and wildlife.", "four areas"),
    ("We will take three steps: (a) survey; (b) design; (c) build; (d) open.", "three steps"),
  ])
  func aNumberThatIsNotThatOfItsListIsReported(_ content: String, _ phrase: String) {
    #expect(findings(content) == ["list @ “\(phrase)”"])
  }

  @Test(arguments: [
    "从三个方面发力：一是甲；二是乙；三是丙。",
    "整治分三个阶段：宣传发动（3月）、自查自纠（4月、5月）、总结提升（6月）。",
    "会同教育、公安等三部门联合检查，协调县教育局、公安局、民政局等5个部门。",
    "会同县教育局、公安局、民政局等三部门联合检查。", "分三个阶段推进，年内完成。",
    "落实教育部等四部门文件，协调教育、公安、民政三部门。",
    "改造城北小学等5所学校（城北小学、河东小学、龙潭小学）。",
    "组织白沙镇、石桥镇、龙潭镇等2个县直部门和乡镇培训。",
    "在白沙镇、石桥镇、龙潭镇、城关镇等4个乡镇试点。",
    "在白沙镇、石桥镇等4个乡镇试点，在北溪县、青石县、柳湾县等2个市推广。",
    "新建幼儿园3所（白沙镇、石桥镇）。",
    "新建幼儿园2所（城南幼儿园、城北幼儿园），新建教学楼3栋、公园3个（含口袋公园、城北公园）。",
    "完善三项制度：《甲办法》《乙办法》《丙办法》。",
    "完善三项制度：《甲办法》《乙办法》的配套细则。",
    "出台2个文件：《关于贯彻〈甲条例〉的意见》《关于印发《乙规划》的通知》。",
    "建设4个项目，分别是城南公园、城北公园、河东水厂、龙潭水库。",
    "建设5个项目，分别是城南公园、城北公园等。",
    "建设3个项目，即将建成城南公园、城北公园。",
    "新增2个指标，分别为90%、95%。",
    "对高台四中、城北小学、河东小学等5所学校督导。",
    "实施强基工程、领航工程等六大工程。",
    "指导5个县（市、区）做好准备，覆盖12个乡镇（街道）。",
    "新建5所幼儿园（含2所民办园）。",
    "在13所学校（小学、初中、高中）试点。",
    "落实“双减”“双升”“五项管理”要求。",
    "扎实开展“查隐患”和“抓整改”“两项行动”。",
    "打造“强基”引领、“铸魂”育人、“一校一品”发展“三个高地”。",
    "对规划、建设、经费和管理实行“四个统筹”。",
    "推进名校、名师、名专业等“三名工程”建设。",
    "建立校长“下派”、教师“下沉”、教研“下移”的优质资源“三下”机制。",
    "完善“一网一窗、两微一端”（门户网站、办事窗口、微信微博和客户端）建设。",
    "推进北溪县、青石县人员、财务、药品三项统一管理。",
    "评选“最美教师”“师德标兵”20名，实施项目5类34个。",
    "落实三年行动计划，第二批、第三批3所学校投入使用。",
    "面向小学、初中、高中4所学校试点。",
    "培训校长、教师、管理人员3类人员600人次。",
    "三个课堂：一是专递课堂；二是名师课堂；三是网络课堂。",
    "抓好两个重点：学前教育、义务教育、高中和职业教育的短板，逐项补齐。",
    "按照“三个一批”：改建一批，新建一批，整合一批。",
    "新建城北、河东2所公办幼儿园，改造上坪、白石、青岭3所乡镇初中。",
    "组织开展3次以上检查：一是开学前；二是放假前。",
    "公开招聘教师80名，其中硕士30名、女教师60名。",
    "新建学校12所，其中小学6所、初中4所。",
    "新建学校12所，其中小学6所，新建幼儿园8所。",
    "完成投资5亿元，其中6月底前2亿元、9月底前4亿元。",
    "新增就业5000人，其中高校毕业生3000人、脱贫人口2500人。",
    "实施项目12个，其中亿元以上8个、新开工6个。",
    "新建学校12所以上，其中小学8所、初中6所。",
    "全县接种率达到90%以上，其中60岁以上人群接种率达到92%，80岁以上人群接种率达到85%。",
    "粮食播种面积稳定在86.5万亩以上、总产38万吨以上，其中小麦41万亩、玉米40万亩、大豆及杂粮5.5万亩。",
    "新建高标准农田3.2万亩，其中东镇1.2万亩、西镇1万亩和南镇1万亩。",
    "打造“一核两带三区”，其中核心区3个、示范带4条。",
    "培训干部600人次，其中科级200人次、女干部450人次。",
    "推进教育、医疗、养老四项改革，办好教育、医疗、就业四件实事。",
    "面向教师、学生三个方面开展服务。",
    "对城区、农村3所学校督导，改造公办、民办3所幼儿园。",
    "整合城区幼儿园、乡镇幼儿园3所，改造重点小学、普通小学3所小学。",
    "围绕“一老一小”、困难群体、残疾人三个方面做好服务。",
    "聚焦学前教育、义务教育、高中教育三个学段，突出课堂、作业两个环节，落实家校社三方责任。",
    "在县城、乡镇、村居三个层面建设站点，健全县、乡、村三级网络。",
    "抓好东河、西河、南河三条河流和青山、翠湖、龙潭三座水库治理。",
    "新建4所学校和城东、城西、城南3所幼儿园。",
    "举办“春晖”“夏荷”3场演出，培育“春芽”“秋实”3支志愿队。",
    "推进课程改革、“强基”“领航”三项行动。",
    "坚持学习、培训和考核三个环节统筹。",
    "做好预防和治理、监测和评估、保障和监督三个环节。",
    "严把入口、过程、出口三道关口，做好三道题、四张床。",
    "开展问题大排查、隐患大整治、作风大转变三大行动。",
    "抓实规划设计、施工、验收、移交四个环节。",
    "推进城乡供水一体化、污水管网、垃圾处理三大工程。",
    "聚焦人员、场地、设备三要素，实现县乡村三级贯通。",
    "The plan has three areas: health, roads, research and development.",
    "There are three areas: health and safety, roads, and parks and gardens.",
    "抓好“四个重点”，即：摸清底数、建立台账，落实责任、强化督查。",
    "抓好四个重点，即：摸清底数、建立台账、落实责任、强化督查，力争走在前列。",
    "落实党委、政府、部门、单位四方责任，推动水、电、路、气四个方面改造。",
    "推动农业、工业、服务业、数字经济四大产业和交通、能源两大领域发展。",
    "在政治、思想、组织、作风、纪律五个方面和制度建设上发力。",
    "会同教育、公安、民政、财政4个部门在小学、初中、高中、职高四个学段开展检查。",
    "对教育厅、财政厅两个部门3个项目检查。",
    "培育种植、养殖、加工三类主体12家，其中种植6家、养殖4家、加工2家。",
    "The work falls into three areas: access, safety and wildlife.",
    "The work falls into four areas: health and safety, access, wildlife and water.",
    "There are five sites, including: Mill Lane and Priory Walk.",
    "At least three wardens: Ann, Bob, Carl and Dee.",
    "一是围绕四项重点工作，二是落实三项制度，三是抓好两个环节。",
  ])
  func whatMayBeRightIsLeftAlone(_ content: String) {
    #expect(findings(content) == [])
  }

  @Test func aListWhoseNumbersAreOutOfSequenceIsLeftToThatCheck() {
    #expect(findings("抓好四个方面：一是甲；二是乙；四是丙。") == [])
  }

  @Test func announcedTasksAreCounted() {
    func found(_ preamble: String) -> [String] {
      MarkedPlan(
        "plan: 清溪县2026年要点\nsections:\n  - {title: 甲, preamble: \(preamble), tasks: [乙, 丙]}"
      ).findings(of: CountMismatch.self)
    }
    #expect(found("做好以下三项重点任务。") == ["tasks @ “以下三项重点任务”"])
    #expect(found("做好以下两项重点任务。") == [])
    #expect(found("全年完成三项重点任务。") == [])
    #expect(found("做好以下三项任务的衔接。") == [])
  }

  @Test(arguments: [
    ("公开招聘教师80名，其中硕士30名、本科40名、专科20名。", "80名"),
    ("投資10億元（其中中央4億元、省級5億元、縣級3億元）。", "10億元"),
    ("新建高标准农田3.2万亩，其中东镇1.2万亩、西镇1.3万亩和南镇1万亩。", "3.2万亩"),
    ("新建学校12所，其中小学6所、初中4所、高中3所，新增学位3600个。", "12所"),
  ])
  func partsThatComeToMoreThanTheirWholeAreReported(_ content: String, _ whole: String) {
    #expect(findings(content) == ["parts @ “\(whole)”"])
  }

  @Test(arguments: [
    (4, "做好四个方面8项工作", [String]()),
    (4, "做好五个方面8项工作", ["tasks @ “五个方面”"]),
    (4, "做好四個方面共九項重點任務", ["tasks @ “九項重點任務”"]),
    // Neither number is that of the plan: they speak of something else.
    (4, "巩固去年三个方面12项工作的成果", []),
    (4, "做好五个方面的工作", []),
    (4, "围绕供水保障、道路建设、绿化养护、市容整治等五大领域开展工作", ["tasks @ “五大领域”"]),
    (4, "围绕供水保障、道路建设、绿化养护、市容整治等四大领域开展工作", []),
    (4, "围绕教育、医疗、养老、住房等五大领域开展工作", []),
  ])
  func aPreambleCountsTheSectionsAndTasksOfThePlan(
    _ sections: Int, _ preamble: String, _ expected: [String]
  ) {
    let titles = ["做好供水", "建设道路", "绿化城区", "整治市容"]
    let text = titles.prefix(sections).map {
      "  - {title: \($0), tasks: [{title: 摸清底数}, {title: 抓好整改}]}\n"
    }.joined()
    #expect(
      MarkedPlan("plan: {title: 清溪县2026年要点, preamble: \(preamble)。}\nsections:\n\(text)")
        .findings(of: CountMismatch.self) == expected)
  }

  @Test func aSemicolonOfTheKeyboardEndsPartsLikeAChineseOne() {
    let parts = "新建學校10所,其中小學7所、初中4所"
    #expect(findings("\(parts);另建食堂2座。") == ["parts @ “10所”"])
    #expect(findings("\(parts)；另建食堂2座。") == ["parts @ “10所”"])
  }

  @Test(arguments: [
    "去年完成12个项目，今年实施项目10个，其中道路7个、桥梁5个。", "上年完成項目12個，實施項目10個，其中道路7個、橋樑5個。",
    "新增车位12个，实施项目10个，其中道路7个、桥梁5个。",
  ])
  func anEqualFigureOfSomethingElseIsNotTheirWhole(_ content: String) {
    #expect(findings(content).count == 1, "\(content)")
    #expect(findings(content).first?.hasPrefix("parts @ “10") == true, "\(content)")
  }

  @Test func partsThatComeToAnEarlierTotalOfTheSentenceAreThoseOfIt() {
    #expect(findings("实施学校项目12个，计划竣工3个，其中小学7个、初中4个、高中1个。") == [])
    #expect(findings("去年实施12个。计划竣工3个，其中小学7个、初中4个、高中1个。") == ["parts @ “3个”"])
  }

  private func announced(_ preamble: String, _ count: Int, inSections: Bool = false) -> [String] {
    let titles = ["修好水渠", "清理河道", "更换水泵", "加固堤坝", "巡查水库", "培训河长"].prefix(count)
    let list =
      inSections
      ? "sections:\n"
        + titles.map { "  - {title: \($0), tasks: [{title: 甲}, {title: 乙}, {title: 丙}]}\n" }
        .joined() : "tasks:\n" + titles.map { "  - title: \($0)\n" }.joined()
    let header = "plan: {title: 清溪县2026年水利工作要点, preamble: \"\(preamble)\"}\n"
    return MarkedPlan(header + list).findings(of: CountMismatch.self)
  }

  @Test(arguments: [
    ("今年重点推进六项工作。", "六项工作"), ("2026年要着重抓好4项重点任务。", "4项重点任务"),
    ("围绕防洪保安全，今年重点推进六项工作。", "六项工作"), ("今年重點推進六項工作。", "六項工作"),
    ("水利工作任务很重。全年实施以下四项提升计划：", "四项提升计划"), ("落實六項措施，具體安排如下。", "六項措施"),
    ("今年抓好四项工作如下：", "四项工作"),
  ])
  func theLastSentenceOfAPreambleCountsTheTasksBelow(_ preamble: String, _ words: String) {
    #expect(announced(preamble, 5) == ["tasks @ “\(words)”"])
  }

  @Test(arguments: [
    "今年重点推进五项工作。", "今年重点推进六项工作。全县上下要抓好落实。", "去年重点推进六项工作。", "今年重点推进市里下达的六项工作。",
    "今年重点推进“六项工作”。", "今年重点推进十二项工作。", "今年重点推进六项工作的衔接。", "今年完成六项重点任务。",
    "今年重点推进修渠、清淤等六项工作。", "今年重点推进六项制度。", "今年重点抓好三项工作：一是修渠；二是清淤；三是换泵。",
    "建成六座水库：",
  ])
  func aPreambleThatDoesNotAnnounceTheTasksBelowIsLeftAlone(_ preamble: String) {
    #expect(announced(preamble, 5) == [])
  }

  @Test func theLastSentenceOfAPreambleCountsTheSectionsBelow() {
    #expect(
      announced("重点推进以下五方面工作，具体安排如下：", 4, inSections: true) == ["tasks @ “五方面工作”"])
    #expect(announced("今年重點抓好六方面的工作。", 4, inSections: true) == ["tasks @ “六方面的工作”"])
    #expect(announced("重点推进以下四方面工作，具体安排如下：", 4, inSections: true) == [])
    #expect(announced("今年重点推进12项工作。", 4, inSections: true) == [])
    #expect(announced("今年重点推进三项工作。", 4, inSections: true) == [])
    #expect(announced("今年重点推进13项工作。", 4, inSections: true) == ["tasks @ “13项工作”"])
  }

  @Test func theLastSentenceAboveASectionCountsItsTasks() {
    func found(_ preamble: String) -> [String] {
      MarkedPlan(
        "plan: 清溪县2026年要点\nsections:\n  - title: 修渠\n    preamble: \(preamble)\n    tasks: [甲, 乙, 丙]\n"
      ).findings(of: CountMismatch.self)
    }
    #expect(found("今年重点实施两项工作。") == ["tasks @ “两项工作”"])
    #expect(found("今年重點實施四項措施。") == ["tasks @ “四項措施”"])
    #expect(found("今年重点实施三项工作。") == [])
    #expect(found("本节涉及两项工作。") == [])
  }
}
