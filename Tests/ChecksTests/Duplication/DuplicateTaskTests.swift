import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateTaskTests {
  static let content = "对全县中小学食堂逐校检查，建立问题台账，向社会公布检查结果。"

  // MARK: Equal texts

  @Test func `five equal copies are one diagnostic at the last with four related places`() {
    let run = DuplicateRun(
      tasks: (1...5).map { _ in "  - {title: 检查食堂, content: '\(Self.content)'}" }
        .joined(separator: "\n"))
    #expect(run.found == ["equal a#5: a#1 a#2 a#3 a#4"])
    #expect(run.messages == ["第1项“检查食堂”等4项与第5项“检查食堂”内容重复"])
    #expect(
      run.diagnostics[0].message.text(in: .english)
        == "task 1 “检查食堂”, 3 more and task 5 “检查食堂” ask for the same work")
  }

  @Test func `of many copies twenty are listed and all are counted`() {
    let run = DuplicateRun(
      tasks: (1...40).map { _ in "  - {title: 检查食堂, content: '\(Self.content)'}" }
        .joined(separator: "\n"))
    #expect(run.diagnostics.map(\.related.count) == [20])
    #expect(run.messages == ["第1项“检查食堂”等39项与第40项“检查食堂”内容重复"])
    #expect(run.notes == ["共39项，只列出前20项"])
  }

  @Test(arguments: [
    "對全縣中小學食堂逐校檢查,建立問題臺賬;向社會公佈檢查結果",
    "对全县中小学食堂逐校检查　建立问题台账　向社会公布检查结果",
    "对全县中小学食堂逐校检查；建立问题台账：向社会公布检查结果！",
  ])
  func `script, width and marks make no difference`(other: String) {
    let run = DuplicateRun(
      tasks: "  - {title: 检查食堂, content: '\(Self.content)'}\n  - {title: 檢查食堂, content: '\(other)'}"
    )
    #expect(run.found == ["equal a#2: a#1"])
    #expect(run.places == ["'\(other)'"] || run.places == [other])
  }

  @Test func `the message cites both tasks, the place is the later content`() {
    let run = DuplicateRun(
      tasks: """
          - {number: 8, title: 检查食堂, content: \(Self.content)}
          - {number: 9, title: 改造宿舍, content: 改造寄宿制学校的宿舍和浴室。}
          - {number: 11, title: 检查食堂, content: \(Self.content)}
        """)
    #expect(run.messages == ["第8项“检查食堂”与第11项“检查食堂”内容重复"])
    #expect(run.places == [Self.content])
    #expect(run.diagnostics[0].label?.text(in: .chinese) == "与第8项相同")
    #expect(run.diagnostics[0].severity == .warning)
  }

  @Test func `a text that stands at two places of the file by an alias is written once`() {
    let run = DuplicateRun(
      tasks: """
          - &t1 {id: t1, title: 检查食堂, content: &c \(Self.content)}
          - *t1
          - {title: 检查食堂, content: *c}
          - {<<: *t1, id: t4, title: 检查学校食堂}
        """)
    #expect(run.found.isEmpty)
  }

  @Test(arguments: [("体卫艺科", ["equal a#2: a#1"]), ("*nobody", [])])
  func `a task that could not be read whole is left alone`(lead: String, expected: [String]) {
    let run = DuplicateRun(
      tasks: """
          - {title: 检查食堂, content: \(Self.content)}
          - {title: 检查食堂, content: \(Self.content), lead: \(lead)}
        """)
    #expect(run.found == expected)
  }

  @Test func `a task and its subtasks are no pair, two subtasks are`() {
    let run = DuplicateRun(
      tasks: """
          - title: 检查食堂
            content: \(Self.content)
            tasks:
              - title: 检查食堂
                content: \(Self.content)
                tasks:
                  - {title: 检查食堂, content: \(Self.content)}
        """)
    #expect(run.found.isEmpty)
    let siblings = DuplicateRun(
      tasks: """
          - title: 办好食堂
            tasks:
              - {title: 检查食堂, content: \(Self.content)}
              - {title: 检查食堂, content: \(Self.content)}
        """)
    #expect(siblings.found == ["equal a#3: a#2"])
  }

  // MARK: Titles

  @Test func `two tasks without content are compared by their titles`() {
    let run = DuplicateRun([
      """
      plan: 清溪县2026年教育工作要点
      sections:
        - {title: 党的建设, tasks: [加强党建工作, 开展警示教育]}
        - {title: 队伍建设, tasks: [加强党建工作, 开展教师培训]}
      """
    ])
    #expect(run.found == ["equal a#3: a#1"])
    #expect(run.places == ["加强党建工作"])
  }

  @Test func `a task without content repeats one that has content under the same title`() {
    let run = DuplicateRun(
      tasks: """
          - {title: 检查学校食堂, content: 每学期逐校检查两次。}
          - 检查学校食堂
          - {title: 检查学校食堂, content: 更换老旧的冷藏设备和餐具。}
        """)
    // The two that have contents are different work under one title.
    #expect(run.found == ["equal a#2: a#1", "equal a#3: a#2"])
  }

  @Test(arguments: [
    // Short titles of subtasks speak of the tasks above them.
    "  - {title: 检查食堂, tasks: [制定检查办法]}\n  - {title: 改造宿舍, tasks: [制定检查办法]}",
    "  - 新建城东幼儿园\n  - 新建城西幼儿园",
    "  - 制定学校体育三年行动计划\n  - 制定学校美育三年行动计划",
    "  - 加强安全\n  - 加强管理",
    "  - {title: 检查食堂, content: 。}\n  - {title: 检查食堂, content: ——}",
    "  - 1\n  - 1",
  ])
  func `titles that name other things, or hardly anything, are no duplicates`(tasks: String) {
    #expect(DuplicateRun(tasks: tasks).found.isEmpty)
  }

  @Test func `short titles repeat each other within a plan only`() {
    let plans = [
      "plan: {title: 甲, period: 2026}\ntasks: [加强党建工作]",
      "plan: {title: 乙, period: 2026}\ntasks: [加强党建工作]",
    ]
    #expect(DuplicateRun(plans).found.isEmpty)
    let long = plans.map { $0.replacing("加强党建工作", with: "加强中小学校党组织领导的校长负责制建设") }
    #expect(DuplicateRun(long).found == ["equal b#1: a#1"])
  }

  // MARK: Nearly equal texts

  @Test func `figures, times and set phrases leave the work the same, and the note says them`() {
    let run = DuplicateRun(
      tasks: """
          - {title: 检查食堂, content: 在全县２所学校检查食堂，6月底前建立问题台账。, deadline: 2026-06-30}
          - {title: 检查食堂, content: 在全县3所学校深入检查食堂，9月底前建立问题台账。, deadline: 2026-09-30}
        """)
    #expect(run.found == ["similar a#2: a#1"])
    #expect(run.messages == ["第1项“检查食堂”与第2项“检查食堂”大部分内容重复，数量不一致（２所、3所）"])
    #expect(
      run.notes == [
        "除数字和套话外相同；“２所”与“3所”不同；“6月底前”与“9月底前”不同；完成时限分别为“2026-06-30”和“2026-09-30”"
      ])
  }

  @Test func `words that only one text has leave the work the same`() {
    let run = DuplicateRun(
      tasks: """
          - {title: 检查食堂, content: \(Self.content)}
          - {title: 检查学校食堂, content: 对全县中小学食堂逐校开展专项检查，建立问题台账，向社会公布检查结果。}
        """)
    #expect(run.found == ["similar a#2: a#1"])
    #expect(run.notes == ["相同部分约占91%；后者另有“专项”"])
  }

  @Test func `variants of one text in figures are one diagnostic`() {
    let run = DuplicateRun(
      tasks: (1...30).map { "  - {title: 检查食堂, content: 在全县检查\($0)所学校食堂，建立问题台账。}" }
        .joined(separator: "\n"))
    #expect(run.found.count == 1)
    #expect(run.messages == ["第1项“检查食堂”等29项与第30项“检查食堂”大部分内容重复"])
  }

  @Test func `likeness is not carried on from pair to pair`() {
    let words = ["食品采购来源", "餐具消毒记录", "人员健康证明", "垃圾处理去向"]
    let common = "对全县中小学食堂逐校检查，核对票据和留样，建立问题台账，向社会公布检查结果，列入校长年度考核内容"
    let run = DuplicateRun(
      tasks: (0..<3).map { index in
        "  - {title: 检查食堂, content: '\(common)，\(words[index...].joined(separator: "，"))。'}"
      }.joined(separator: "\n"), options: ["threshold": "0.88"])
    #expect(run.found == ["similar a#2: a#1", "similar a#3: a#2"])
  }

  @Test(arguments: [
    // One word that matters.
    ("加强学校体育", "制定学校体育师资与场地达标三年行动计划，5月底前报审。", "加强学校美育", "制定学校美育师资与场地达标三年行动计划，5月底前报审。"),
    ("改建食堂", "改建第一中学食堂，新增座位300个，8月底前投入使用。", "改建食堂", "改建第二中学食堂，新增座位300个，8月底前投入使用。"),
    // One text for two schools.
    ("新建城东幼儿园", "新建教学楼和活动场地，新增学位360个，8月底前建成投用。", "新建城西幼儿园", "新建教学楼和活动场地，新增学位360个，8月底前建成投用。"),
    ("改造3号楼", "更换老旧的门窗、线路和消防设备，粉刷外墙和走廊，暑期完成。", "改造5号楼", "更换老旧的门窗、线路和消防设备，粉刷外墙和走廊，暑期完成。"),
    // A phrase that says nothing.
    ("检查食堂", "按照县委、县政府统一部署抓好落实。", "改造宿舍", "按照县委、县政府统一部署抓好落实。"),
    (
      "Clear the paths",
      "Cut back the hedges along the northern section and mend the drains there.",
      "Clear the paths", "Cut back the hedges along the southern section and mend the drains there."
    ),
  ])
  func `parallel work is no duplicate`(
    title: String, content: String, other: String, otherContent: String
  ) {
    let run = DuplicateRun(
      tasks: """
          - {title: \(title), content: "\(content)"}
          - {title: \(other), content: "\(otherContent)"}
        """)
    #expect(run.found.isEmpty)
  }

  @Test func `the opposite is no duplicate`() {
    let run = DuplicateRun(
      tasks: """
          - {title: 调整补助标准, content: 逐步提高寄宿生补助，减少学校食堂结余资金。}
          - {title: 调整补助标准, content: 逐步提高寄宿生补助，增加学校食堂结余资金。}
        """)
    #expect(!run.places.contains { $0.contains("结余资金") })
  }

  @Test func `the same content under titles with little in common is told`() {
    let run = DuplicateRun(
      tasks: """
          - {title: 守护学生饮食安全, content: \(Self.content)}
          - {title: 推进后勤改革, content: \(Self.content)}
        """)
    #expect(run.found == ["equal a#2: a#1"])
  }
}
