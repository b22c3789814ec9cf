import ValidatorCore

/// What `plan-lint init` says: what it wrote, what it found, and what to do next.
struct InitReport {
  let place: InitPlace
  let survey: FolderSurvey
  let included: IncludedPlans
  let language: Language

  /// Prints what would be written.
  func show(_ configuration: String, _ hook: HookChange?) {
    if let standing = place.standing { say(Self.isThere(standing)) }
    Console.output(configuration)
    if case .text(let text) = hook?.outcome, let path = hook?.path {
      Console.output("\n# \(path)\n\(text)")
    }
    if let hook { tell(hook) }
  }

  /// Tells what was written.
  func tell(wroteConfiguration: Bool, _ hook: HookChange?) {
    var written: [String] = wroteConfiguration ? [place.configuration] : []
    if case .text = hook?.outcome, let path = hook?.path { written.append(path) }
    if !wroteConfiguration { say(Self.isThere(place.configuration)) }
    if !written.isEmpty { Console.output(part("已写好：", "written:", written)) }
    Console.output(part("找到：", "found:", found.map { $0[language] }))
    Console.output(
      part(
        "下一步：", "next:",
        steps(hook).enumerated().map { "\($0 + 1). \($1[language])" }))
    if let hook { tell(hook) }
  }

  private func tell(_ hook: HookChange) {
    switch hook.outcome {
    case .text: break
    case .hasHook:
      say(
        LocalizedText(
          zh: "“\(hook.path)”中已有plan-lint，没有改动",
          en: "“\(hook.path)” has plan-lint already and was left as it is"))
    case .unsure:
      say(
        LocalizedText(
          zh: "“\(hook.path)”没有改动：照它的写法不能保证改对；请把下面几行加到repos下面",
          en:
            "“\(hook.path)” was left as it is: as it is written, nothing can be added safely; add these lines under “repos”"
        ))
      Console.output(hook.hook.lines(indentation: "  ").map { $0 + "\n" }.joined())
    }
  }

  private static func isThere(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "“\(path)”已经存在，没有改动（--force改写）",
      en: "“\(path)” is there already and was left as it is (--force replaces it)")
  }

  private var found: [LocalizedText] {
    var lines = [
      LocalizedText(
        zh: "计划\(survey.plans)份（*.plan.yaml、*.plan.yml）",
        en: "\(survey.plans) plan\(survey.plans == 1 ? "" : "s") (*.plan.yaml, *.plan.yml)")
    ]
    func add(_ chinese: String, _ english: String, _ names: [String]) {
      guard !names.isEmpty else { return }
      lines.append(
        LocalizedText(
          zh: "\(chinese)：\(names.joined(separator: "、"))",
          en: "\(english): \(names.joined(separator: ", "))"))
    }
    add("文件名不同的计划\(survey.otherPlans.count)份", "plans with other names", included.ignoreLines)
    add("单位名录", "unit directory", survey.unitFiles)
    add("规则包", "rule packs", survey.packs)
    add("有错误、没有列入的规则包", "rule packs with mistakes, not taken", survey.brokenPacks)
    if let above = place.above {
      lines.append(
        LocalizedText(
          zh: "上级文件夹的“\(above)”也起作用，两处都写的以这里为准",
          en: "“\(above)” holds here too; where both speak, the new file goes first"))
    }
    return lines
  }

  private func steps(_ hook: HookChange?) -> [LocalizedText] {
    var steps: [LocalizedText] = []
    if survey.plans + survey.otherPlans.count == 0 {
      steps.append(
        LocalizedText(zh: "把计划存为*.plan.yaml", en: "save plans as *.plan.yaml"))
    }
    let path = place.folder == "." ? "" : " \(place.folder)"
    steps.append(LocalizedText(zh: "plan-lint\(path)（检查）", en: "plan-lint\(path) (lints)"))
    steps.append(
      LocalizedText(
        zh: "打开\(place.configuration)，删去所需设置前的“#”",
        en: "open \(place.configuration) and take the “#” from what you need"))
    if case .text = hook?.outcome {
      steps.append(
        LocalizedText(
          zh: "pre-commit install（每个人一次），再提交这些文件",
          en: "pre-commit install (each of you once), then commit the files"))
    }
    return steps
  }

  private func part(_ chinese: String, _ english: String, _ lines: [String]) -> String {
    LocalizedText(zh: chinese, en: english)[language] + "\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func say(_ text: LocalizedText) {
    Console.error("plan-lint: \(text[language])\n")
  }
}
