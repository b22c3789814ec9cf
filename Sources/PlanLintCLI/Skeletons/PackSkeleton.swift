import ValidatorCore

/// A rule pack with one rule: money needs a source.
struct PackSkeleton {
  let id: String
  let title: String

  func skeleton(_ language: Language) -> CheckSkeleton {
    let path = "FOLDER/\(id).yml"
    return CheckSkeleton(
      files: [
        CheckSkeleton.File(name: "\(id).yml", text: language == .chinese ? chinese : english)
      ],
      steps: [
        LocalizedText(zh: "打开\(path)，改成自己的规则", en: "open \(path) and make the rule your own"),
        LocalizedText(zh: "plan-lint test \(path)", en: "plan-lint test \(path)"),
        LocalizedText(
          zh: "plan-lint --pack \(path) 计划所在的文件夹", en: "plan-lint --pack \(path) FOLDER-WITH-PLANS"),
      ])
  }

  private var chinese: String {
    """
    规则包: \(id)
    标题: \(CheckSkeleton.quoted(title))
    规则:
      - 编号: budget-source
        标题: \(CheckSkeleton.quoted(title))
        级别: 请核
        # 查到以后显示的话，{task}换成第几项任务
        提示语: "{task}写了资金，没有写来源"
        建议: 在“资金”下补写“来源”
        # 填了“资金”的任务，“资金”下的“来源”必须填写
        范围: 任务
        条件: {栏目: 资金}
        必填: 资金.来源
        # ⟦ ⟧中是应当标出的地方
        反例:
          - |
            计划: 清溪县2026年教育工作任务分解表
            任务:
              - 任务名称: ⟦新建城东幼儿园⟧
                资金: {金额: 720万元}
        正例:
          - |
            计划: 清溪县2026年教育工作任务分解表
            任务:
              - 任务名称: 新建城东幼儿园
                资金: {金额: 720万元, 来源: 省级专项资金}

    """
  }

  private var english: String {
    """
    pack: \(id)
    title: \(CheckSkeleton.quoted(title))
    rules:
      - id: budget-source
        title: \(CheckSkeleton.quoted(title))
        severity: warning
        # What is said; {task} becomes the task's number and title.
        message: "{task} has a budget and names no source of it"
        help: add the “source” under “budget”
        # Of the tasks with a budget, the source under “budget” must be there.
        select: task
        where: {field: budget}
        required: budget.source
        # ⟦ ⟧ is what must be reported.
        bad:
          - |
            plan: Work plan of the Westmere schools board for 2026
            tasks:
              - title: ⟦Build a kindergarten in the east end⟧
                budget: {amount: 720万元}
        good:
          - |
            plan: Work plan of the Westmere schools board for 2026
            tasks:
              - title: Build a kindergarten in the east end
                budget: {amount: 720万元, source: provincial grant}

    """
  }
}
