import TextAnalysis
import ValidatorCore

/// Finds headings that stand twice.
struct DuplicateHeading: PlanCheck {
  static let description = CheckDescription(
    id: "duplicate-heading",
    title: LocalizedText(zh: "标题重复", en: "Duplicate heading"),
    summary: LocalizedText(
      zh:
        "同级的两个部分标题相同，或者由逗号隔开的标题有一半相同；要点中同一部分的两项任务标题相同而内容不同。不同上级之下的同名小标题，三处以上共用的句式，分解表中同一任务的分行，不算；分解表中只有两项任务同名、又由同一单位牵头的，作为提示。",
      en:
        "Two sections of one level have one heading, or share one half of a heading in two halves; or two tasks of one section of an outline have one title and different contents. Equal headings under different parents, a refrain of three headings, and the rows of a breakdown table are left out; the only two tasks of a table with one title and one unit in charge are information."
    ),
    rationale: LocalizedText(
      zh: "多半是复制以后忘了修改，读者分不清两处的区别。",
      en: "Most often one was copied and not changed; readers cannot tell the two apart."),
    kinds: [
      FindingKind(
        "equal", zh: "标题相同", en: "equal headings", severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "half", zh: "标题有一半相同", en: "headings with one half in common",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "row", zh: "分解表中两项任务标题相同", en: "two tasks of a breakdown with one title",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - {title: 一、改善办学条件, tasks: [新建城东幼儿园]}
          - {title: 二、建设教师队伍, tasks: [招聘教师60名]}
          - {title: ⟦三、改善办学条件⟧, tasks: [改造食堂12个]}
        """, kind: "equal"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - {title: 实施条件优化工程，筑牢教育强县保障平台, tasks: [改造食堂12个]}
          - {title: 实施队伍建设工程，打造高素质教师队伍, tasks: [招聘教师60名]}
          - {title: 实施治理提升工程，⟦築牢教育強縣保障平臺⟧, tasks: [排查安全隐患]}
        """, kind: "half"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, kind: breakdown}
        tasks:
          - {title: 改善办学条件, content: 改造食堂12个。, lead: 计划财务科}
          - {title: ⟦改善办学条件⟧, content: 更换灯具600套。, lead: 计划财务科}
        """, kind: "row"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - title: 学前教育
            sections: [{title: 主要任务, tasks: [新建城东幼儿园]}]
          - title: 高中教育
            sections: [{title: 主要任务, tasks: [改造县一中]}]
          - {title: 以改革为动力，推动基础教育高质量发展, tasks: [改革评价]}
          - {title: 以开放为路径，推动基础教育高质量发展, tasks: [结对办学]}
          - {title: 以安全为底线，推动基础教育高质量发展, tasks: [排查隐患]}
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    sections(plan, context.words) + tasks(plan, context.words)
  }

  // MARK: Sections

  private func sections(_ plan: Plan, _ words: OwnWords) -> [Finding] {
    guard plan.sections.count > 1 else { return [] }
    var known = KnownHeadings(room: plan.sections.count * 3)
    var mayRepeat = false
    for section in plan.sections {
      guard let title = section.title, !title.place.isAliased else { continue }
      if !known.addWithHalves(title, under: section.parent ?? -1) { mayRepeat = true }
    }
    guard mayRepeat else { return [] }
    var headings = HeadingIndex()
    for section in plan.sections {
      guard let title = section.title, !title.place.isAliased else { continue }
      headings.add(Heading(title), under: section.parent ?? -1, task: nil)
    }
    let repeated = headings.repeated.filter { !Self.isBoilerplate($0, words) }
    let halves = headings.halves.filter { !Self.isBoilerplate($0, words) }
    return repeated.map { finding("equal", $0) } + halves.map { finding("half", $0) }
  }

  // MARK: Tasks

  /// Tasks with equal contents, or none, are duplicate-task's.
  private func tasks(_ plan: Plan, _ words: OwnWords) -> [Finding] {
    // In most plans no title stands twice; there is nothing to compare, then.
    var known = KnownHeadings(room: plan.tasks.count)
    var mayRepeat = false
    for task in plan.tasks {
      guard let (title, _, parent) = heading(of: task, plan) else { continue }
      if !known.add(title, under: parent) { mayRepeat = true }
    }
    guard mayRepeat else { return [] }
    var headings = HeadingIndex()
    for task in plan.tasks {
      guard let (title, content, parent) = heading(of: task, plan) else { continue }
      headings.add(Heading(title), under: parent, task: task.index, content: content)
    }
    let repeated = headings.repeated.filter {
      !$0.hasSameContent && !Self.isBoilerplate($0, words)
    }
    if plan.kind == .outline { return repeated.map { finding("equal", $0) } }
    // Where titles stand for several rows, they do so more than once.
    guard plan.kind == .breakdown, headings.repeated.count == 1, let pair = repeated.first,
      haveOneLead(pair, plan)
    else { return [] }
    return [finding("row", pair)]
  }

  /// The title of a task that has one and a content, and what it stands below: a task, else a section.
  private func heading(of task: PlanTask, _ plan: Plan) -> (
    title: PlanText, content: PlanText, parent: Int
  )? {
    guard let title = task.title, !title.place.isAliased, title.count >= Self.shortest,
      let content = task.content
    else { return nil }
    return (title, content, task.parent.map { $0 + plan.sections.count } ?? task.section ?? -1)
  }

  /// Whether both tasks name the same unit in charge: the rows of one task are divided among units.
  private func haveOneLead(_ pair: HeadingIndex.Pair, _ plan: Plan) -> Bool {
    let leads = [pair.firstTask, pair.laterTask].compactMap { index -> [String]? in
      guard let index, plan.tasks.indices.contains(index) else { return nil }
      let task = plan.tasks[index]
      return (task.lead ?? task.responsible)?.units.map(\.string)
    }
    return leads.count == 2 && leads[0] == leads[1] && !leads[0].isEmpty
  }

  /// Titles of fewer characters, such as 其他, say nothing.
  private static let shortest = "四个字的".utf8.count

  private static func isBoilerplate(_ pair: HeadingIndex.Pair, _ words: OwnWords) -> Bool {
    words.isBoilerplate(heading: pair.later.key)
  }

  private func finding(_ kind: String, _ pair: HeadingIndex.Pair) -> Finding {
    Finding(
      kind, Messages.repeated(pair.later.text.string, isHalf: kind == "half"),
      at: pair.later.text.place, task: pair.laterTask,
      related: [RelatedPlace(pair.first.text.place, Messages.first, task: pair.firstTask)],
      help: Messages.help)
  }

  private enum Messages {
    static func repeated(_ heading: String, isHalf: Bool) -> Message {
      isHalf
        ? Message(
          "half", zh: "标题重复：两个标题都有\(quoted: heading)",
          en: "two headings have \(quoted: heading) in common")
        : Message(
          "equal", zh: "标题重复：\(quoted: heading)", en: "the heading \(quoted: heading) stands twice")
    }

    static let first = Message("first", zh: "首次出现在这里", en: "it stands here first")
    static let help = Message(
      "help", zh: "修改其中一处，或合并两处的内容", en: "change one of the two, or join them")
  }
}
