import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateTaskRunTests {
  private static let content = DuplicateTaskTests.content

  private static func plan(
    _ name: String, _ year: Int = 2026, header: String = "", task: String = ""
  ) -> String {
    """
    plan: \(name)\(year)年教育工作要点
    \(header)
    tasks:
      - {id: t1, title: 检查食堂, content: \(content)\(task)}
      - {id: t2, title: \(name)的另一项工作}
    """
  }

  // MARK: Several plans

  @Test func `the finding is at the later plan, and the message says which plan the other is`() {
    let run = DuplicateRun([Self.plan("甲县"), Self.plan("乙县")])
    #expect(run.found == ["equal bt1: at1"])
    #expect(run.messages == ["本计划第1项“检查食堂”与《甲县2026年教育工作要点》第1项“检查食堂”内容重复"])
    #expect(
      run.diagnostics[0].message.text(in: .english)
        == "task 1 “检查食堂” and task 1 “检查食堂” of “甲县2026年教育工作要点” ask for the same work")
  }

  @Test func `two plans of one file are told apart by their titles`() {
    let run = DuplicateRun([Self.plan("甲县") + "\n---\n" + Self.plan("乙县")])
    #expect(run.messages == ["本计划第1项“检查食堂”与《甲县2026年教育工作要点》第1项“检查食堂”内容重复"])
  }

  @Test func `nothing is reported at a plan that is only compared with`() {
    let plans = [Self.plan("甲县"), Self.plan("乙县"), Self.plan("丙县")]
    #expect(DuplicateRun(plans, context: [2]).found == ["equal bt1: at1 ct1"])
    #expect(DuplicateRun(plans, context: [1, 2]).found == ["equal at1: bt1 ct1"])
    #expect(DuplicateRun(plans, context: [0, 1, 2]).found.isEmpty)
  }

  @Test func `the scope may be one plan`() {
    let plans = [Self.plan("甲县"), Self.plan("乙县")]
    #expect(DuplicateRun(plans, options: ["scope": "plan"]).found.isEmpty)
    let tasks = (1...2).map { _ in "  - {title: 检查食堂, content: \(Self.content)}" }
    let one = DuplicateRun(
      tasks: tasks.joined(separator: "\n"), options: ["scope": "plan"])
    #expect(one.found == ["equal a#2: a#1"])
  }

  @Test func `other plans of the run change no verdict`() {
    let pair = [Self.plan("甲县"), Self.plan("乙县")]
    let others = (0..<20).map { index in
      "plan: 县\(index)\ntasks:\n"
        + (0..<30).map { "  - {title: 工作\($0), content: 第\(index)号方案的第\($0)段：检查食堂台账。}" }
        .joined(separator: "\n")
    }
    let found = DuplicateRun(pair + others).found.filter { $0.hasPrefix("equal bt1") }
    #expect(found == ["equal bt1: at1"])
  }

  @Test func `the report is the same on every run`() {
    let plans = (0..<12).map { Self.plan("县\($0 % 5)", header: "issuer: 局\($0)") }
    let first = DuplicateRun(plans)
    #expect(!first.found.isEmpty)
    for _ in 0..<5 { #expect(DuplicateRun(plans).found == first.found) }
  }

  // MARK: Where the work comes from

  @Test func `what one issuer asks for in another year is carried on, not asked for twice`() {
    #expect(DuplicateRun([Self.plan("清溪县", 2025), Self.plan("清溪县", 2026)]).found.isEmpty)
    #expect(
      DuplicateRun([
        Self.plan("清溪县", 2026), Self.plan("清溪县", 2026, header: "period: 2026-2028"),
      ]).found == ["equal bt1: at1"])
    #expect(
      DuplicateRun([Self.plan("清溪县", 2025), Self.plan("澄江市", 2026)]).found == ["equal bt1: at1"])
  }

  @Test(arguments: [
    ("清教发〔2026〕1号#t1", [String]()), ("清教發〔2026〕１號#T1", []), ("清教发〔2026〕1号", []),
    ("清教发〔2026〕1号#t2", ["equal bt1: at1"]), ("清教发〔2026〕2号#t1", ["equal bt1: at1"]),
  ])
  func `a task may repeat the one that it carries out`(reference: String, expected: [String]) {
    let upper = Self.plan("甲县", header: "number: 清教发〔2026〕1号")
    let lower = Self.plan("乙镇", task: ", implements: '\(reference)'")
    #expect(DuplicateRun([upper, lower]).found == expected)
    #expect(DuplicateRun([lower, upper]).found.isEmpty == expected.isEmpty)
  }

  // MARK: Whole plans

  private static func table(_ name: String, lead: Bool, count: Int = 6) -> String {
    let works = [
      "检查学校食堂台账", "改造学生宿舍浴室", "更换教室照明灯具", "修缮操场跑道围栏", "配备校医和保健员", "开放社区阅览场所", "招聘乡村音乐教师",
    ]
    return "plan: \(name)\ntasks:\n"
      + works.prefix(count).enumerated().map { index, work in
        "  - {title: \(work), content: 逐校\(work)并公布结果和整改时限要求\(lead ? ", lead: 科室\(index)" : "")}"
      }.joined(separator: "\n")
  }

  @Test func `a plan that repeats another is told once`() {
    let run = DuplicateRun([
      Self.table("清溪县2026年要点", lead: false), Self.table("清溪县2026年要点（修改稿）", lead: false, count: 7),
    ])
    #expect(run.messages == ["与《清溪县2026年要点》有6项任务内容重复"])
    #expect(run.diagnostics[0].task == nil && run.diagnostics[0].related.count == 6)
    #expect(run.places == ["清溪县2026年要点（修改稿）"])
  }

  @Test func `an outline and its breakdown table hold the same tasks`() {
    let plans = [Self.table("清溪县2026年要点", lead: false), Self.table("清溪县2026年任务分解表", lead: true)]
    #expect(DuplicateRun(plans).found.isEmpty)
  }

  @Test func `a few tasks in common are told one by one`() {
    let plans = [
      Self.table("甲县2026年要点", lead: false, count: 7),
      Self.table("乙县2026年要点", lead: false, count: 4),
    ]
    #expect(DuplicateRun(plans).found.count == 4)
  }
}
