import TestSupport
import Testing

@testable import Checks

@Suite struct CountMismatchTests {
  private func findings(_ content: String) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - title: 甲\n    content: \"\(content)\"\n")
      .findings(of: CountMismatch.self)
  }

  @Test(arguments: [
    ("从七个方面发力：一是甲；二是乙；三是丙；四是丁；五是戊；六是己。", "七个方面发力"),
    ("做好以下三项工作。一是抓学习；二是抓检查。", "三项工作"),
    ("抓好兩件事，一是規範招生；二是規範收費；三是規範用書。", "兩件事"),
    ("重點抓好四個環節：（一）招生；（二）收費；（三）用書。", "四個環節"),
    ("完成3项任务：1.抓学习；2.抓检查；3.抓整改；4.抓总结。", "3项任务"),
    ("实施六大工程：强基工程、领航工程、护苗工程、暖心工程、筑梦工程。", "六大工程"),
    ("深入实施“强基”“领航”“护苗”四大工程。", "四大工程"),
    ("完善“双随机”、“一公开”和“黑名单”两项机制。", "两项机制"),
    ("打造“强基”党建引领、“铸魂”立德树人“三个高地”。", "三个高地"),
    ("改造城北小学、河东小学、龙潭小学4所学校。", "4所学校"),
    ("在清溪县、云岭县、柳湾县和北溪县5个县推行。", "5个县推行"),
    ("改造上坪、白石、青岭4所乡镇初中。", "4所乡镇初中"),
    ("新建5所幼儿园（城北、河东、城南、龙潭）。", "5所幼儿园"),
    ("The work falls into four areas: access, safety and wildlife.", "four areas"),
    ("We will take three steps: (a) survey; (b) design; (c) build; (d) open.", "three steps"),
  ])
  func aNumberThatIsNotThatOfItsListIsReported(_ content: String, _ phrase: String) {
    #expect(findings(content) == ["list @ “\(phrase)”"])
  }

  @Test(arguments: [
    "从三个方面发力：一是甲；二是乙；三是丙。",
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
}
