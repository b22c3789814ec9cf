import TextAnalysis

/// Every text of a plan, for checks that read wording wherever it stands.
extension Plan {
  /// Every text that people read: the header's, then the sections', then the tasks' in document order. Of a field
  /// that names several units, each. Left out are what only programs read (ids, `after`), words out of a fixed list
  /// (`kind`, `stage`, `carry`, `nature`, `lead-rule`) and keys that begin with `x-`.
  public var texts: [PlanFieldText] { textList.entries }

  /// The text at a position of ``texts``; nil outside of them.
  public func text(at position: Int) -> PlanFieldText? { textList.entry(at: position) }

  /// Those of ``texts`` that show at least one of `signs`, in order: the few that a check has to read.
  public func texts(showing signs: TextSigns) -> [PlanFieldText] {
    textList.entries(showing: signs)
  }

  /// Lends each of ``texts`` to `body`, in order. This is the quick way for a check that looks at them all.
  public func withEachText(_ body: (LentText) -> Void) { textList.withEach(body) }

  /// The signs in each text of this plan. Each text is looked through once, however many checks ask.
  public var signs: PlanSigns { PlanSigns(textList) }

  private var textList: PlanTextList {
    readings.texts {
      readings.measure { PlanTextList(tree, listTexts().records, tasks: tasks.count) }
    }
  }

  private func listTexts() -> PlanTextCollector {
    var texts = PlanTextCollector(room: 16 + sections.count * 3 + tasks.count * 12)
    appendHeader(to: &texts)
    for (index, section) in sections.enumerated() {
      append(section.number, .number, .section, section: index, to: &texts)
      append(section.title, .title, .section, section: index, to: &texts)
      append(section.preamble, .preamble, .section, section: index, to: &texts)
    }
    for task in tasks { append(task, to: &texts) }
    return texts
  }

  private func appendHeader(to texts: inout PlanTextCollector) {
    func add(_ text: PlanText?, _ field: PlanKey, _ scope: PlanScope = .header) {
      append(text, field, scope, to: &texts)
    }
    add(header.title, .title)
    for text in header.issuers { add(text, .issuer) }
    add(header.number, .number)
    add(header.issued?.text, .issued)
    for text in header.period { add(text, .period) }
    for text in header.secrecy { add(text, .secrecy) }
    for text in header.publicity { add(text, .publicity) }
    for text in header.recipients { add(text, .to) }
    for text in header.attachments { add(text, .attachments) }
    add(header.preamble, .preamble)
  }

  private func append(_ task: PlanTask, to texts: inout PlanTextCollector) {
    func add(_ text: PlanText?, _ field: PlanKey, _ scope: PlanScope = .task) {
      append(text, field, scope, task: task.index, section: task.section, to: &texts)
    }
    func addAll(_ all: [PlanText], _ field: PlanKey) {
      for text in all { add(text, field) }
    }
    add(task.number, .number)
    add(task.title, .title)
    add(task.content, .content)
    if let lead = task.lead { addAll(lead.units, .lead) }
    if let responsible = task.responsible { addAll(responsible.units, .responsible) }
    if let support = task.support { addAll(support.units, .support) }
    addAll(task.leaders, .leader)
    addAll(task.owners, .owner)
    for (position, target) in task.targets.enumerated() {
      append(target, at: position, task, to: &texts)
    }
    for milestone in task.milestones {
      add(milestone.by?.text, .by, .milestone)
      add(milestone.content, .content, .milestone)
      for target in milestone.targets { append(target, at: nil, task, to: &texts) }
    }
    addAll(task.source, .source)
    addAll(task.implements, .implements)
    add(task.budget?.text, .budget)
    add(task.budget?.amount, .amount, .budget)
    add(task.budget?.source, .source, .budget)
    add(task.start?.text, .start)
    add(task.deadline?.text, .deadline)
    add(task.duration?.text, .duration)
  }

  private func append(
    _ target: PlanTarget, at position: Int?, _ task: PlanTask, to texts: inout PlanTextCollector
  ) {
    func add(_ text: PlanText?, _ field: PlanKey, _ scope: PlanScope = .target) {
      append(
        text, field, scope, task: task.index, section: task.section, target: position, to: &texts)
    }
    add(target.text, .targets, .task)
    add(target.metric, .metric)
    add(target.value, .value)
    add(target.unit, .unit)
    add(target.baseline, .baseline)
    add(target.by?.text, .by)
    add(target.definition, .definition)
    for share in target.breakdown {
      add(share.unit, .breakdown)
      add(share.value, .breakdown)
    }
  }

  private func append(
    _ text: PlanText?, _ field: PlanKey, _ scope: PlanScope, task: Int? = nil,
    section: Int? = nil, target: Int? = nil, to texts: inout PlanTextCollector
  ) {
    guard let text else { return }
    texts.append(text, field, scope, task: task, section: section, target: target)
  }
}
