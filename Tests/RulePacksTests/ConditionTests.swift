import Testing

/// When rules apply.
@Suite struct ConditionTests {
  private func found(_ rule: String) -> [String] {
    let run = PackRun(rule: rule + "\nmessage: m")
    #expect(run.mistakes == [])
    return run.findings(
      """
      plan: {title: 2026年要点, stage: draft, kind: breakdown}
      sections:
        - title: 学前教育
          tasks:
            - {title: 新建幼儿园2所, lead: 县教育局, deadline: 2026-06-30, content: 不断提升保教质量。}
            - title: 办好老年大学
              responsible: 县委老干部局
              tasks: [{title: 扩大招生规模}]
        - {title: 校园安全, tasks: [{title: 排查隐患, lead: 县公安局, targets: [{metric: 整改率, value: 100%}]}]}
      """
    ).map { String($0.prefix { $0 != ":" }) }
  }

  @Test(arguments: [
    ("{lead: 縣教育局}", ["新建幼儿园2所"]),
    ("{lead: [县委老干部局, 县公安局]}", ["办好老年大学", "排查隐患"]),
    ("{section: 安全}", ["排查隐患"]),
    ("{field: deadline}", ["新建幼儿园2所"]),
    ("{field: deadline, present: false, not: {section: 学前}}", ["排查隐患"]),
    ("{field: title, contains: [扩大, 隐患]}", ["扩大招生规模", "排查隐患"]),
    ("{field: 标题, matches: '\\d'}", ["新建幼儿园2所"]),
    ("[{matches: 提升}, {quantity: true}]", ["新建幼儿园2所"]),
    ("{stage: [起草, comment], document: 分解表, section: 安全}", ["排查隐患"]),
    ("{stage: issued}", []),
    ("{field: targets.value, is: 100%}", ["排查隐患"]),
  ])
  func allConditionsMustHold(_ condition: String, _ tasks: [String]) {
    #expect(found("where: \(condition)\nforbidden: title") == tasks)
  }

  @Test func subtasksAndTargetsAreLookedAtByThemselves() {
    #expect(found("select: subtask\nrequired: lead") == ["扩大招生规模"])
    #expect(found("select: 目标\nrequired: 基数") == ["{metric"])
  }

  @Test func aClauseIsLookedAtByItself() {
    #expect(found("select: clause\nwhere: {kind: 空泛}\nnot-matches: 提升.*") == ["提升保教质量"])
    #expect(found("select: clause\nwhere: {quantity: 是}\nnot-matches: 新建") == ["新建"])
  }

  @Test func aTextStandsInAField() {
    #expect(found("where: {field: content}\nnot-matches: .+") == ["不断提升保教质量。"])
  }
}
