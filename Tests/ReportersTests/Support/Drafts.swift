import ValidatorCore

/// Plans that several tests report about.
enum Drafts {
  /// A conflict in lines 82 and 84, a missing target in line 103, and six hints.
  static func twoFindings() -> Scenario {
    let head = "计划: 清溪县2026年教育工作要点\nsections:\n  - title: 一、学前教育\n    tasks:\n"
    let first = """
            - title: 新建城东幼儿园
              content: 城东幼儿园⟦6月底前⟧建成投用，新增学位360个。
              lead: 基础教育科
              deadline: ⟦2026-09-30⟧

      """
    let second = """
            - title: 扩大普惠性学前教育资源
              content: ⟦扩大普惠性学前教育覆盖面⟧，不断提升保教质量。

      """
    let rest = (1...6).map { "      - title: ⟦任务\($0)⟧\n" }.joined()
    let text =
      head + comments(76) + first + comments(17) + second + rest
    var scenario = Scenario(text)
    scenario.report(
      DeadlineProbe.self, .error,
      Text.message("完成时限冲突：第9项“新建城东幼儿园”的正文与时限不一致", "the text of task 9 and its deadline disagree"),
      at: scenario.place(1), label: Text.message("完成时限为9月30日", "due on 30 September"),
      related: [
        RelatedPlace(scenario.place(0), Text.message("正文要求6月30日前建成投用", "to be in use by 30 June"))
      ],
      help: Text.message("统一两处时限；如为阶段要求，请列入“序时进度”", "make both say the same"))
    scenario.report(
      TargetProbe.self, .warning,
      Text.message("第12项“扩大普惠性学前教育资源”未明确可考核目标", "task 12 has no target that can be checked"),
      at: scenario.place(2), label: Text.message("有指标“覆盖面”，无目标值", "a metric without a value"),
      note: Text.message("督查考核时难以认定完成情况", "nobody can say whether it was met"),
      help: Text.message("补充目标值和时限；确难量化的，写明标志性成果（印发《…》、通过…验收）", "add a value and a time"))
    for mark in 3..<9 {
      scenario.report(TargetProbe.self, .info, at: scenario.place(mark))
    }
    return scenario
  }

  /// Places behind a byte order mark, emoji, tabs, replaced bytes and all three line ends, also one of several lines, one that
  /// is empty and one behind an alias; words with all that formats give a meaning to.
  static func hostile() -> Scenario {
    let marked =
      "\u{FEFF}⟦plan⟧: 标题😀⟦<b>&⟧\r\ntasks:\r  - title: \"甲\u{0}乙⟦😀丙⟧\"\t# ⟦注⟧\n"
      + "    content: |\r\n      ⟦=第一行\r\n      第二行😀⟧\n    lead: &a ⟦教育局⟧\n"
      + "  - {title: 丁, lead: ⟦*a⟧⟦⟧, x-a: \u{202E}⟦戊⟧}\n"
    var scenario = Scenario(marked, path: "./目录/a b,c:%<\u{1B}[31m>.plan.yaml")
    let words = Text.message(
      "=1+1|“<a href='x'>&amp;]]>”, ::error::%0A\u{1B}[31m\u{202E}\u{0}\n第\"二\"行*_[a](b)@c")
    for mark in 0..<9 {
      scenario.report(
        mark % 2 == 0 ? DeadlineProbe.self : TargetProbe.self,
        [.error, .warning, .info][mark % 3], words, at: scenario.place(mark),
        related: [RelatedPlace(scenario.place(2), words)], note: words, help: words)
    }
    return scenario
  }

  private static func comments(_ count: Int) -> String {
    String(repeating: "# 略\n", count: count)
  }
}
