import TextAnalysis
import ValidatorCore

/// Finds numbers of sections, tasks and parts of a text that do not go on by one.
struct NumberingSequence: PlanCheck {
  static let description = CheckDescription(
    id: "numbering-sequence",
    title: LocalizedText(zh: "层次序号有误", en: "Numbering out of sequence"),
    summary: LocalizedText(
      zh: "章节、任务和正文中的层次序号缺号、重号、前后颠倒、写法不一，或者只有标题、没有内容。任务是全文连续编号还是各章节重新编号，按文稿自身的做法判断；摘录保留原表的序号，不作检查。",
      en:
        "The numbers of sections, of tasks or inside a text leave one out, repeat one, go back or change their style, or a heading has nothing below it. Whether tasks are numbered through the plan or anew in each section is taken from the plan; an extract keeps the numbers of its table and is left alone."
    ),
    rationale: LocalizedText(
      zh: "序号不连续，多半是漏了内容，或者删改后没有重排；按序号引用、交办、督查时会张冠李戴。",
      en:
        "A number that is missing mostly means that a part is, or that nobody renumbered after a change; who is then asked about number 5 answers for another one."
    ),
    kinds: [
      FindingKind(
        "gap", zh: "缺号", en: "a number left out",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "repeat", zh: "重号", en: "a number used twice",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "order", zh: "前后颠倒", en: "a number out of order",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "style", zh: "同级序号写法不一", en: "numbers of one level in two styles",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "empty-heading", zh: "只有标题，没有内容", en: "a heading with nothing below it",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "level", zh: "下级序号用了上级的写法", en: "an inner level numbered like an outer one",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - {number: 一, title: 加强党的建设, tasks: [开展学习]}
          - {number: 二, title: 办好学前教育, tasks: [新建幼儿园]}
          - {number: ⟦四⟧, title: 办好特殊教育, tasks: [送教上门]}
        """, kind: "gap"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 整治校園周邊環境
            content: 一是清理流動攤販；二是整治交通秩序；⟦二是⟧檢查食品安全；四是排查消防隱患。
        """, kind: "repeat"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 规范办学行为
            content: |
              一、规范招生。
              二、规范收费。
              ⟦3.⟧规范考试。
              四、规范用书。
        """, kind: "style"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - {title: 一、加强党的建设, tasks: [开展学习]}
          - {title: ⟦二、办好学前教育⟧, tasks: []}
          - {title: 三、办好特殊教育, tasks: [送教上门]}
        """, kind: "empty-heading"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Clear the towpath
            content: "The team will: (a) cut the hedges; (b) mend the drains; ⟦(d)⟧ paint the gates."
        """, kind: "gap"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        sections:
          - title: 一、加强党的建设
            tasks:
              - {number: 1, title: 开展学习, content: 一是抓学习；二是抓检查。}
              - {number: 2, title: 一校一品建设}
          - title: 二、办好学前教育
            tasks:
              - {number: 1, title: 新建幼儿园, content: "一、二年级免试，1.5亿元到位。"}
              - {number: 2, title: 扩大学位}
        """),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点摘录, kind: extract}
        tasks:
          - {number: 3, title: 新建幼儿园}
          - {number: 7, title: 扩大学位}
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard plan.kind != .extract else { return [] }
    let sections = HeadingLevel.sections(of: plan)
    let tasks = HeadingLevel.tasks(of: plan)
    var findings = inline(plan, tasks)
    // Where YAML could not be read, a heading that seems to be missing may stand there.
    guard plan.tree.problems.isEmpty else { return findings }
    for level in sections + tasks where level.isNumbered {
      findings += self.findings(in: level, plan)
    }
    if let level = inversion(sections.first, tasks.first) { findings.append(level) }
    findings += EmptySections(plan).indices().compactMap { index in
      plan.sections[index].title.map { title in
        Finding(
          "empty-heading", Messages.emptyHeading(title.string), at: title.place,
          help: Messages.helpEmpty)
      }
    }
    return findings
  }

  // MARK: Headings

  private func findings(in level: HeadingLevel, _ plan: Plan) -> [Finding] {
    if let missing = onlyUnnumbered(in: level) { return [missing] }
    let (mode, style) = (level.mode, level.style)
    return level.rows(mode).flatMap { headings -> [Finding] in
      guard !headings.contains(where: \.hasEmptyNumber) else { return [] }
      let items = headings.compactMap(\.item)
      guard items.count >= 2, items.allSatisfy({ $0.mark.prefix.isEmpty }) else {
        return compound(headings, plan)
      }
      if let missing = unnumbered(headings) { return [missing] }
      let style = style ?? items[0].mark.style
      let row = NumberedRow(
        items: items, startsAtOne: mode == .anew && level.groups.count > 1,
        styleChanges: items.indices.filter { items[$0].mark.style != style })
      return findings(in: row).map { unlessReferred($0, row, plan) }
    }
  }

  /// A renumbering is left out where the plan speaks of one of the numbers: the reference would lead to another task.
  private func unlessReferred(_ finding: Finding, _ row: NumberedRow, _ plan: Plan) -> Finding {
    guard !finding.fixes.isEmpty, finding.kind != "style",
      let reference = NumberReferences(plan).first(to: Set(row.values))
    else { return finding }
    var finding = finding
    finding.fixes = []
    finding.note = Messages.referred(reference.string)
    return finding
  }

  /// Numbers of several parts: 1.1, 1.2, 2.1.
  private func compound(_ headings: [HeadingLevel.Heading], _ plan: Plan) -> [Finding] {
    let items = headings.compactMap(\.item)
    let section = headings.first?.section.flatMap { index in
      plan.sections.indices.contains(index)
        ? HeadingLevel.number(ofSection: plan.sections[index]) : nil
    }
    let own = section.map { [$0.mark.value] }
    let isOfSection = own != nil && items.contains { $0.mark.prefix == own }
    guard items.count >= 3 || items.count == 2 && isOfSection else { return [] }
    return items.indices.compactMap { index in
      let item = items[index]
      let path = item.mark.path
      if isOfSection, let section, path.count == 2, item.mark.prefix != own {
        return Finding(
          "order", Messages.otherSection(item.written, section.written), at: item.place,
          task: item.task, related: [related(section)], help: Messages.help)
      }
      guard index > 0, !follows(path, items[index - 1].mark.path) else { return nil }
      let before = items[index - 1]
      if isOfSection, before.mark.path.count == 2, before.mark.prefix != own { return nil }
      let isRepeat = path == before.mark.path
      return Finding(
        isRepeat ? "repeat" : "gap",
        isRepeat
          ? Messages.repeated(item.written) : Messages.gap(before.written, item.written),
        at: item.place, task: item.task, related: [related(before)], help: Messages.help)
    }
  }

  /// Whether a number may stand behind another one: 1.3 behind 1.2, 2 behind 1.2, 1.2.1 behind 1.2.
  private func follows(_ path: [Int], _ before: [Int]) -> Bool {
    let common = zip(path, before).prefix { $0 == $1 }.count
    guard common < path.count, path.dropFirst(common + 1).allSatisfy({ $0 == 1 }) else {
      return false
    }
    return path[common] == (common < before.count ? before[common] + 1 : 1)
  }

  /// Sections numbered in the way of an inner level, tasks in the way of an outer one.
  private func inversion(_ sections: HeadingLevel?, _ tasks: HeadingLevel?) -> Finding? {
    guard let sections, let tasks, sections.isNumbered, tasks.isNumbered,
      let outer = sections.style?.level, let inner = tasks.style?.level, inner < outer,
      let section = sections.groups.joined().lazy.compactMap(\.item).first,
      let task = tasks.groups.joined().lazy.compactMap(\.item).first,
      section.mark.style.level == outer, task.mark.style.level == inner
    else { return nil }
    return level(outer: section, inner: task)
  }

  // MARK: Texts

  private func inline(_ plan: Plan, _ levels: [HeadingLevel]) -> [Finding] {
    var rows = InlineRows()
    let signs = plan.signs
    func read(_ text: PlanText?, _ task: Int? = nil) {
      guard let text, !text.place.isAliased,
        !signs[text].isDisjoint(with: .ordinal)
      else { return }
      rows.read(text, task: task)
    }
    read(plan.header.preamble)
    rows.finish()
    for section in plan.sections {
      read(section.preamble)
      rows.finish()
    }
    for group in levels.flatMap(\.groups) {
      for heading in group {
        guard let index = heading.task, !signs.ofTask(index).isDisjoint(with: .ordinal) else {
          continue
        }
        read(plan.tasks[index].content, index)
      }
      rows.finish()
    }
    for task in plan.tasks where !signs.ofTask(task.index).isDisjoint(with: .ordinal) {
      if !task.targets.isEmpty {
        for target in task.targets { read(target.text, task.index) }
        rows.finish()
      }
      if !task.milestones.isEmpty {
        for milestone in task.milestones { read(milestone.content, task.index) }
        rows.finish()
      }
    }
    return Finding.listed(
      rows.rows.flatMap { places(in: $0) + emptyItems(of: $0) }
        + rows.inversions.map { inversion in
          (inversion.inner.text, { level(outer: inversion.outer, inner: inversion.inner) })
        })
  }

  // MARK: Rows

  private func findings(in row: NumberedRow) -> [Finding] {
    Finding.listed(places(in: row))
  }

  /// What is wrong in a row, with the texts that it stands in.
  private func places(in row: NumberedRow) -> [(text: PlanText, finding: () -> Finding)] {
    let faults = SequenceFault.faults(of: row.values, startsAtOne: row.startsAtOne)
      .filter { !isMet($0, in: row) }
    guard faults.isEmpty else {
      return faults.map { fault in
        (row.items[fault.index].text, { finding(fault, row, isOnly: faults.count == 1) })
      }
    }
    guard let change = styleChange(in: row) else { return [] }
    return [(row.items[change.index].text, { styleChange(change, in: row) })]
  }

  /// Whether what is missing stands in the text, in a place where no number is looked for.
  private func isMet(_ fault: SequenceFault, in row: NumberedRow) -> Bool {
    let item = row.items[fault.index]
    guard fault.kind != .repeated, item.mark.value == fault.expected + 1 else { return false }
    return item.follows(fault.expected, from: fault.index > 0 ? row.items[fault.index - 1] : nil)
  }

  /// The numbers of a text that have nothing behind them.
  private func emptyItems(of row: NumberedRow) -> [(text: PlanText, finding: () -> Finding)] {
    guard row.items.count > 1 else { return [] }
    return row.items.filter(\.isEmpty).map { item in
      (
        item.text,
        {
          Finding(
            "empty-heading", Messages.emptyItem(item.written), at: item.place, task: item.task,
            help: Messages.helpEmptyItem)
        }
      )
    }
  }

  private func finding(_ fault: SequenceFault, _ row: NumberedRow, isOnly: Bool) -> Finding {
    let item = row.items[fault.index]
    let before = fault.index > 0 ? row.items[fault.index - 1] : nil
    let kind: String
    let message: Message
    switch (fault.kind, before) {
    case (.repeated, _): (kind, message) = ("repeat", Messages.repeated(item.written))
    case (.gap, let before?): (kind, message) = ("gap", Messages.gap(before.written, item.written))
    case (.gap, nil), (.order, nil):
      kind = "gap"
      message = Messages.noFirst(item.written, first: item.written(1) ?? "1")
    case (.order, let before?):
      (kind, message) = ("order", Messages.gap(before.written, item.written))
    }
    var fixes: [Fix] = []
    let cited = row.cited(from: fault.index)
    if cited == nil, row.styleChanges.isEmpty, isOnly || fault.isAlone,
      let edits = row.renumbering(from: fault),
      !edits.isEmpty
    {
      let title =
        fault.isAlone
        ? Messages.change(item.written, to: item.written(fault.expected) ?? "") : Messages.renumber
      fixes = [Fix(title, isSafe: fault.isAlone, edits: edits)]
    }
    return Finding(
      kind, message, at: item.place, task: item.task,
      related: before.map { [related($0)] } ?? [], note: cited.map(Messages.referred),
      help: Messages.help, fixes: fixes)
  }

  /// A change of style within a row.
  private struct StyleChange {
    /// Where it is told: the first number that is written in another way, or the second where the first one is another.
    let index: Int
    /// Every number that is written in another way.
    let changes: [Int]
    /// A number that is written in the way of most.
    let model: NumberedItem
  }

  /// Where styles are many, there is no telling which is right.
  private func styleChange(in row: NumberedRow) -> StyleChange? {
    let changes =
      row.styleChanges.isEmpty ? row.otherSeparator.map { [$0] } ?? [] : row.styleChanges
    guard let first = changes.first, changes.count * 2 <= row.items.count,
      let model = row.items.indices.first(where: { !changes.contains($0) }).map({ row.items[$0] })
    else { return nil }
    return StyleChange(index: max(first, 1), changes: changes, model: model)
  }

  private func styleChange(_ change: StyleChange, in row: NumberedRow) -> Finding {
    let item = row.items[change.index]
    let other = row.items[change.index - 1]
    let isCertain = change.changes.count == 1 && row.items.count >= 3
    let edits = change.changes.map {
      row.items[$0].edit(row.items[$0].mark.value, like: change.model)
    }
    let complete = edits.compactMap(\.self)
    return Finding(
      "style", Messages.style(other.written, item.written), at: item.place, task: item.task,
      related: [related(other)], help: Messages.helpStyle,
      fixes: complete.count == edits.count
        ? [Fix(Messages.unify(change.model.written), isSafe: isCertain, edits: complete)] : [])
  }

  private func level(outer: NumberedItem, inner: NumberedItem) -> Finding {
    Finding(
      "level", Messages.level(outer.written, inner.written), at: inner.place, task: inner.task,
      related: [related(outer)], help: Messages.helpLevel)
  }

  func related(_ item: NumberedItem) -> RelatedPlace {
    RelatedPlace(item.place, Messages.before, task: item.task)
  }
}
