import TextAnalysis
import ValidatorCore

/// Finds references to tasks that are nowhere.
struct DanglingReference: PlanCheck, CorpusCheck {
  static let description = CheckDescription(
    id: "dangling-reference",
    title: LocalizedText(zh: "引用的任务不存在", en: "Dangling reference"),
    summary: LocalizedText(
      zh: "“前置任务”所写的编号本计划中没有；“对应上级任务”“任务来源”所写的“文号#编号”，在本次一并检查的那份计划中没有。没有一并检查的计划不作判断。",
      en:
        "A task waits for (“after”) an id that no task of the plan has, or “implements” or “source” (number#id) names one that the plan of that number does not hold. Plans that are not in the run are not judged."
    ),
    rationale: LocalizedText(
      zh: "衔接关系落空，时限的先后和上级任务的落实都查不出来。",
      en:
        "The link leads nowhere, so neither the order of the tasks nor the superior task is checked."
    ),
    kinds: [
      FindingKind(
        "after", zh: "没有这项前置任务", en: "no such task to wait for",
        severity: SeverityRule(.error, draft: .warning)),
      FindingKind(
        "superior", zh: "上级计划中没有这项任务", en: "no such task in the superior plan",
        severity: SeverityRule(.error, draft: .warning)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: guihua
            title: 编制学校布局规划
          - title: 启动三所学校建设
            after: ⟦guihau⟧
        """, kind: "after"),
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, number: 清教发〔2026〕1号}
        tasks:
          - {id: t01, title: 编制学校布局规划}
        ---
        plan: 城东镇2026年教育工作要点
        tasks:
          - title: 落实学校布局规划
            implements: ⟦清教发〔2026〕1号#t21⟧
        """, kind: "superior"),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点, number: 清教发〔2026〕1号}
        tasks:
          - {id: t01, title: 编制学校布局规划}
        ---
        plan: 城东镇2026年教育工作要点
        tasks:
          - id: a
            title: 落实学校布局规划
            implements: [清教发（2026）01号#t01, 云教发〔2026〕3号#t21]
          - title: 启动学校建设
            after: a
        """),
    ])

  init(options: CheckOptions) {}

  // MARK: Tasks of the plan

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard plan.tasks.contains(where: { !$0.after.isEmpty }) else { return [] }
    let ids = Set(plan.tasks.compactMap { $0.id?.string })
    // The names of the tasks are needed only to say what was meant.
    guard TaskIndex.isComplete(plan),
      !plan.tasks.allSatisfy({ $0.after.allSatisfy { ids.contains($0.string) } })
    else { return [] }
    let index = TaskIndex(plan)
    var suggestions = Suggestions()
    return plan.tasks.flatMap { task in
      task.after.compactMap { reference -> Finding? in
        let name = reference.string
        guard !index.holdsID(name) else { return nil }
        let meant = index.id(named: name) ?? suggestions.nearest(to: name, among: index.ids)
        return Finding(
          "after", Messages.noPredecessor(plan.citation(of: task.index), name),
          at: reference.place, task: task.index,
          help: meant.map(Messages.didYouMean) ?? Messages.useAnID,
          fixes: fixes(meant, at: reference))
      }
    }
  }

  private func fixes(_ id: String?, at reference: PlanText) -> [Fix] {
    guard let id, let edit = reference.edit(to: id) else { return [] }
    return [Fix(Messages.replace(id), isSafe: false, edits: [edit])]
  }

  // MARK: Tasks of other plans

  func collect(_ plan: Plan, in context: CheckContext) -> ReferenceFacts { ReferenceFacts(plan) }

  func check(_ corpus: [CorpusPlan<ReferenceFacts>], in context: CheckContext) -> [CorpusFinding] {
    guard corpus.contains(where: { !$0.facts.references.isEmpty }) else { return [] }
    var numbered: [String: [Int]] = [:]
    for (position, plan) in corpus.enumerated() {
      if let number = plan.facts.number { numbered[number, default: []].append(position) }
    }
    var indexes: [Int: TaskIndex] = [:]
    var suggestions = Suggestions()
    var findings: [CorpusFinding] = []
    for plan in corpus where !plan.isContext {
      for reference in plan.facts.references {
        guard let positions = numbered[reference.number] else { continue }
        let superiors = positions.map { position in
          let index = indexes[position] ?? TaskIndex(corpus[position].facts)
          indexes[position] = index
          return index
        }
        guard superiors.allSatisfy({ $0.isComplete && !$0.holds(reference.id) }) else { continue }
        let meant = superiors.lazy.compactMap {
          $0.id(named: reference.id) ?? suggestions.nearest(to: reference.id, among: $0.ids)
        }.first
        findings.append(
          CorpusFinding(plan: plan.plan, finding(reference, meant, corpus[positions[0]])))
      }
    }
    return findings
  }

  private func finding(
    _ reference: ReferenceFacts.Reference, _ meant: String?,
    _ superior: CorpusPlan<ReferenceFacts>
  ) -> Finding {
    Finding(
      "superior", Messages.noSuperior(reference.text), at: reference.place,
      task: reference.task,
      related: superior.facts.place.map {
        [RelatedPlace($0, Messages.superior, plan: superior.plan)]
      } ?? [],
      help: meant.map(Messages.didYouMean) ?? Messages.useAnID)
  }

  private enum Messages {
    static func noPredecessor(_ task: TaskCitation, _ id: String) -> Message {
      Message(
        "no-predecessor", zh: "\(task)的前置任务\(quoted: id)不存在",
        en: "\(task) waits for \(quoted: id), which is no task of the plan")
    }

    static func noSuperior(_ reference: String) -> Message {
      Message(
        "no-superior", zh: "上级计划中没有\(quoted: reference)这项任务",
        en: "the superior plan has no task \(quoted: reference)")
    }

    static func didYouMean(_ id: String) -> Message {
      Message("did-you-mean", zh: "是否为\(quoted: id)", en: "did you mean \(quoted: id)?")
    }

    static func replace(_ id: String) -> Message {
      Message("replace", zh: "改为\(quoted: id)", en: "replace with \(quoted: id)")
    }

    static let superior = Message("superior", zh: "上级计划", en: "the superior plan")
    static let useAnID = Message(
      "use-an-id", zh: "写已有任务的“编号”，或给所指的任务补写“编号”",
      en: "name the “id” of a task, or give the task that is meant an “id”")
  }
}
