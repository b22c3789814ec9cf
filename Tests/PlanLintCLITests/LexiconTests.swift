import Foundation
import Testing

/// Words of the user's own change what the checks find, and nothing else.
@Suite struct LexiconTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  /// `check/kind` of what is found at a plan with these tasks.
  private func found(_ tasks: String, _ configuration: String, in path: String = "a.plan.yaml")
    throws -> [String]
  {
    try folder.write("计划: 清溪县2026年教育工作要点\n\(tasks)", to: path)
    try folder.write(configuration, to: ".plan-lint.yml")
    let result = try PlanLintProcess.run(
      [path, "--format", "json", "--skip", "missing-deadline,unquantified-target"],
      in: folder.url)
    #expect(result.code != 2, "\(result.err)")
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    return diagnostics.map { "\($0["check"] ?? "")/\($0["kind"] ?? "")" }
  }

  private static func task(_ content: String) -> String {
    "任务:\n  - 任务名称: 丰富校园生活\n    牵头单位: 基础教育科\n    工作内容: \(content)\n"
  }

  @Test(arguments: [
    ("开展“XX少年”评选。", "ｘｘ少年", "unfilled-placeholder/text"),
    ("用好“开展开展吧”平台。", "开展开展吧", "garbled-text/doubled"),
    ("建成爱国o奋斗数字展馆。", "爱国o奋斗", "garbled-text/stray-letter"),
  ])
  func aKnownNameIsNoMistake(_ content: String, _ name: String, _ kind: String) throws {
    let tasks = Self.task(content)
    #expect(try found(tasks, "") == [kind])
    #expect(try found(tasks, "lexicon: {known: [\(name)]}\n").isEmpty)
    #expect(try found(tasks, "词语: {专名: 别的名称}\n") == [kind])
  }

  @Test func aKnownNameIsNoWrongWordingOfAPack() throws {
    let pack = """
      pack: ours
      rules:
        - id: words
          message: “{found}”应为“{right}”
          terms: [{right: 登录, wrong: [登陆]}]

      """
    try folder.write(pack, to: "ours.yml")
    let tasks = Self.task("办好“登陆未来”科技节。")
    #expect(try found(tasks, "packs: [ours.yml]\n") == ["ours/words/terms"])
    #expect(try found(tasks, "packs: [ours.yml]\n词语: {专名: 登陆未来}\n").isEmpty)
    let others = Self.task("办好“登陆未来”科技节，登陆资助系统。")
    #expect(
      try found(others, "packs: [ours.yml]\n词语: {专名: 登陆未来}\n") == ["ours/words/terms"])
  }

  private static let twoNames = """
    任务:
      - 任务名称: 推进校园建设
        工作内容: 新建智慧校园示范校5所，10月底前完成。
        牵头单位: 规划科
      - 任务名称: 建设数字学堂
        工作内容: 新建数字学堂示范校5所，10月底前完成。
        牵头单位: 信息科

    """

  @Test func wordsThatMeanTheSameMakeADuplicate() throws {
    #expect(try found(Self.twoNames, "").isEmpty)
    #expect(
      try found(Self.twoNames, "词语:\n  同义:\n    - [智慧校园, 數字學堂]\n")
        == ["duplicate-task/two-leads"])
    let english = """
      tasks:
        - title: Improve the grounds
          content: Renovate the boathouses by October.
          lead: Parks Department
        - title: Prepare the season
          content: Renovate the rowing sheds by October.
          lead: Sports Department

      """
    #expect(try found(english, "").isEmpty)
    #expect(
      try found(english, "lexicon: {same: [[boathouse, Rowing sheds]]}\n")
        == ["duplicate-task/two-leads"])
  }

  private static let boilerplate = """
    章节:
      - 标题: 一、加强学校管理
        任务:
          - 任务名称: 建设幼儿园
            牵头单位: 规划科
            工作内容: 新建城东幼儿园。建立校园安全隐患排查整改台账。
      - 标题: 二、加强学校管理
        任务:
          - 任务名称: 改造食堂
            牵头单位: 后勤科
            工作内容: 改造县一中食堂。建立校园安全隐患排查整改台账。

    """

  @Test func boilerplateMayStandTwice() throws {
    #expect(
      try found(Self.boilerplate, "") == ["duplicate-heading/equal", "duplicate-task/two-leads"])
    #expect(
      try found(Self.boilerplate, "词语: {套话: 加强学校管理}\n") == ["duplicate-task/two-leads"])
    #expect(
      try found(Self.boilerplate, "词语: {套话: [建立校园安全隐患排查整改台账]}\n")
        == ["duplicate-heading/equal"])
  }

  @Test func aTaskThatIsBoilerplateMayStandTwice() throws {
    let tasks = """
      任务:
        - {任务名称: 建立校园安全隐患排查整改台账, 牵头单位: 规划科}
        - {任务名称: 建立校园安全隐患排查整改台账, 牵头单位: 后勤科}

      """
    #expect(try found(tasks, "").contains { $0.hasPrefix("duplicate-task/") })
    #expect(try found(tasks, "词语: {套话: [建立校园安全隐患排查整改台账]}\n").isEmpty)
  }

  @Test func wordsOfSeveralConfigurationsAddUpAndAnOverrideHoldsForItsFiles() throws {
    let tasks = Self.task("开展“XX少年”“YY之星”评选。")
    let words = """
      词语: {专名: XX少年}
      例外:
        - 文件: [评选/]
          词语: {专名: YY之星}

      """
    let before = try found(tasks, "词语: {专名: XX少年}\n")
    #expect(try found(tasks, words) == before)
    #expect(try found(tasks, words, in: "评选/a.plan.yaml").isEmpty)
    let config = try PlanLintProcess.run(["config", "评选/a.plan.yaml"], in: folder.url)
    let lines = config.out.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines == [
        "lexicon.known: XX少年 # .plan-lint.yml:1", "lexicon.known: YY之星 # .plan-lint.yml:4",
      ])
  }

  @Test(arguments: [
    ("lexicon: {knwon: a}", "1:11: “lexicon” has no key “knwon” (did you mean “known”?)"),
    ("lexicon: [a]", "1:10: “lexicon” must be a mapping"),
    ("lexicon: {same: [[园, 幼儿园]]}", "1:19: “园” is too short"),
    ("lexicon: {same: [[幼儿园]]}", "1:18: words that mean the same are at least two"),
    ("lexicon: {same: [幼儿园, 园所]}", "1:18: “same” must be a list of lists of texts"),
    ("lexicon: {same: 园所}", "1:17: “same” must be a list of lists of texts"),
    ("lexicon: {known: {a: b}}", "1:18: “known” must be a text or a list of texts"),
  ])
  func aMistakeIsToldAtItsPlace(_ text: String, _ expected: String) throws {
    try folder.write(text + "\n", to: ".plan-lint.yml")
    let config = try PlanLintProcess.run(["config", "--lang", "en"], in: folder.url)
    #expect(config.code == 2)
    #expect(config.err.contains(".plan-lint.yml:\(expected)"), "\(config.err)")
  }
}
