import ValidatorCore

/// A plugin in Python with one check, beside the helper that speaks the protocol.
struct ProcessSkeleton {
  let id: String
  let title: String

  var skeleton: CheckSkeleton {
    let path = "FOLDER/\(id).py"
    return CheckSkeleton(
      files: [
        CheckSkeleton.File(name: "\(id).py", text: plugin),
        CheckSkeleton.File(name: "planlint.py", text: PythonHelper.text, isShared: true),
      ],
      steps: [
        LocalizedText(zh: "打开\(path)，改成自己的检查", en: "open \(path) and make the check your own"),
        LocalizedText(
          zh: "plan-lint test --plugin 'python3 \(path)'",
          en: "plan-lint test --plugin 'python3 \(path)'"),
        LocalizedText(
          zh: "plan-lint --plugin 'python3 \(path)' 计划所在的文件夹",
          en: "plan-lint --plugin 'python3 \(path)' FOLDER-WITH-PLANS"),
      ])
  }

  private var plugin: String {
    let title = CheckSkeleton.quoted(title)
    return """
      import planlint


      @planlint.check(
          "\(id)",
          title={"zh": \(title), "en": \(title)},
          summary={"zh": "写了金额，没有写来源。", "en": "A task has an amount of money and no source."},
          rationale={"zh": "没有来源的资金无法落实。", "en": "Money from nowhere cannot be spent."},
          kinds=[{
              "id": "no-source", "severity": "warning",
              "summary": {"zh": "没有写来源", "en": "no source"},
          }],
          # The examples are tests: what stands in ⟦…⟧ must be found, and nothing else.
          examples=[
              {
                  "kind": "no-source",
                  "bad": "plan: 清溪县2026年教育工作任务分解表\\n"
                  "tasks:\\n"
                  "  - title: 新建城东幼儿园\\n"
                  "    budget: {amount: ⟦720万元⟧}\\n",
              },
              {
                  "good": "plan: 清溪县2026年教育工作任务分解表\\n"
                  "tasks:\\n"
                  "  - title: 新建城东幼儿园\\n"
                  "    budget: {amount: 720万元, source: 省级专项资金}\\n",
              },
          ])
      def check(plan, options):
          for task in plan.tasks:
              budget = task.budget
              if task.damaged or budget is None or budget.amount is None or budget.source is not None:
                  continue
              yield planlint.finding(
                  "no-source", at=budget.amount,
                  message={
                      "zh": "{task}未写明资金来源", "en": "{task} names no source of its money",
                      "arguments": {"task": {"task": task.index}},
                  },
                  help={"zh": "补写“来源”", "en": "add the “source”"})


      planlint.main()

      """
  }
}
