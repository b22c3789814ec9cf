import TextAnalysis
import ValidatorCore

/// Finds numbers of things that are not the number of things listed beside them.
struct CountMismatch: PlanCheck {
  static let description = CheckDescription(
    id: "count-mismatch",
    title: LocalizedText(zh: "总述与分述数量不符", en: "Count that does not match its list"),
    summary: LocalizedText(
      zh:
        "称七个方面，实列六项；称六大工程，只列五个；称五所，列出四所。“其中”各项之和大于总数，总体要求中的“几个方面几项工作”与下文不符，也在此列。列举后有“等”的，数量可以多于列举，不算不符。只报告数量词紧邻列举、能够确定的。",
      en:
        "Seven areas are announced and six follow; five schools are counted and four named. So are parts that come to more than their whole, and a preamble that counts sections or tasks wrong. A list that says it is not complete (等, such as) may be shorter. Only lists right beside the number, whose ends are certain, are counted."
    ),
    rationale: LocalizedText(
      zh: "总述与分述不符，要么漏了一项，要么改了内容没有改数字，印发后须更正。",
      en:
        "Either an item was lost or the number was not changed with the list; the document has to be corrected after issue."
    ),
    kinds: [
      FindingKind(
        "list", zh: "数量与所列不符", en: "a number that is not that of the list",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "tasks", zh: "数量与任务数不符", en: "a number that is not that of the tasks",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "parts", zh: "其中各项之和大于总数", en: "parts that come to more than the whole",
        severity: SeverityRule(.warning, draft: .info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 规范办学行为
            content: 重点抓好⟦四个方面⟧：一是规范招生；二是规范收费；三是规范用书。
        """, kind: "list"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 提升办学质量
            content: 深入实施“强基”“领航”“护苗”⟦四大工程⟧，改造上坪、白石、青岭⟦4所乡镇初中学生宿舍⟧。
        """, kind: "list"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 擴大學前教育資源
            content: 新建⟦五所公辦幼兒園⟧（城北幼兒園、河東幼兒園、龍潭幼兒園、柳林幼兒園），8月底前投入使用。
        """, kind: "list"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Mend the paths
            content: "Work begins on ⟦four paths⟧: Mill Lane, Priory Walk and Pound Bridge."
        """, kind: "list"),
      .bad(
        """
        plan: 清溪县2026年教育惠民实事
        sections:
          - title: 增加学位
            preamble: 重点抓好⟦以下三项任务⟧。
            tasks: [新建城北幼儿园, 改建河东小学]
        """, kind: "tasks"),
      .bad(
        """
        plan:
          title: 清溪县2026年教育工作要点
          preamble: 全年抓好⟦三个方面⟧4项工作。
        sections:
          - {title: 增加学位, tasks: [新建城北幼儿园, 改建河东小学]}
          - {title: 充实师资, tasks: [招聘教师60名, 培训校长40名]}
        """, kind: "tasks"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建学校
            content: 新建学校⟦12所⟧，其中小学6所、初中4所、高中3所。
        """, kind: "parts"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 规范办学行为
            content: 重点抓好三个方面：一是规范招生；二是规范收费；三是规范用书。
          - title: 开展督导
            content: 对城北小学、河东小学、龙潭小学等5所学校综合督导，指导3个县（市、区）做好准备。
          - title: 减轻负担
            content: 落实“双减”“双升”“五项管理”要求，评选“最美教师”“师德标兵”20名。
          - title: 建好基地
            content: 在小学、初中、高中4所学校试点，新建学校12所，其中小学6所、初中4所。推进北溪县、青石县人员、财务、药品三项统一管理。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    let signs = plan.signs
    func read(_ text: PlanText?, task: Int? = nil) {
      guard let text, !text.place.isAliased else { return }
      let shown = signs[text]
      if !shown.isDisjoint(with: .count) { findings += self.findings(in: text, task: task) }
      if shown.isSuperset(of: Self.sum) { findings += sums(in: text, plan, task) }
    }
    read(plan.header.preamble)
    for section in plan.sections { read(section.preamble) }
    for task in plan.tasks {
      let shown = signs.ofTask(task.index)
      guard !shown.isDisjoint(with: .count) || shown.isSuperset(of: Self.sum) else { continue }
      read(task.title, task: task.index)
      read(task.content, task: task.index)
      for target in task.targets { read(target.text, task: task.index) }
      for milestone in task.milestones { read(milestone.content, task: task.index) }
    }
    // Where YAML could not be read, there may be more tasks than are known.
    return plan.tree.problems.isEmpty ? findings + announced(plan) + sections(of: plan) : findings
  }

  /// What a whole and its parts show.
  private static let sum: TextSigns = [.parts, .digit]

  // MARK: Lists

  private func findings(in text: PlanText, task: Int?) -> [Finding] {
    text.withBytes { bytes in
      var known: [OrdinalMark]?
      func marks() -> [OrdinalMark] {
        let marks = known ?? OrdinalReader(bytes).marks()
        known = marks
        return marks
      }
      var wrong: [Mismatch] = []
      for phrase in CountReader(bytes).phrases() {
        guard let list = NamedList(bytes, phrase).count(marks) else { continue }
        wrong += Mismatch(phrase.value, phrase.words, list).map { [$0] } ?? []
      }
      for reading in EnglishCount(bytes).readings(marks) {
        wrong += Mismatch(reading.value, reading.phrase, reading.list).map { [$0] } ?? []
      }
      return Finding.listed(wrong) { mismatch in
        let place = text.place(of: mismatch.list)
        return Finding(
          "list", Messages.list(text.part(mismatch.phrase).string, mismatch.named),
          at: text.place(of: mismatch.phrase), task: task,
          related: [RelatedPlace(place, Messages.here(mismatch.named))], help: Messages.help)
      }
    }
  }

  /// A count with a list that has more or fewer parts.
  private struct Mismatch {
    let phrase: Range<Int>
    let list: Range<Int>
    /// How many parts the list has.
    let named: Int

    init?(_ value: Int, _ phrase: Range<Int>, _ list: NamedList.Count) {
      guard value < list.fewest || value > list.most else { return nil }
      (self.phrase, self.list) = (phrase, list.range)
      named = value < list.fewest ? list.fewest : list.most
    }
  }

  private func sums(in text: PlanText, _ plan: Plan, _ task: Int?) -> [Finding] {
    let quantities = plan.readings(of: text).quantities
    let excesses = text.withBytes { PartSum($0, quantities).excesses() }
    return Finding.listed(excesses) { excess in
      Finding(
        "parts", Messages.parts(text.part(excess.whole).string, excess.sum),
        at: text.place(of: excess.whole), task: task,
        related: [RelatedPlace(text.place(of: excess.parts), Messages.shares(excess.sum))],
        help: Messages.helpParts)
    }
  }

  // MARK: Tasks

  /// 五个方面18项工作, and not five sections or eighteen tasks below.
  private func announced(_ plan: Plan) -> [Finding] {
    guard let preamble = plan.header.preamble, !preamble.place.isAliased,
      !plan.signs[preamble].isDisjoint(with: .count),
      preamble.withBytes({ !CountReader($0).phrases().isEmpty })
    else { return [] }
    guard let parts = AnnouncedParts(plan) else { return list(of: plan, below: preamble) }
    let faults = preamble.withBytes(parts.faults)
    let last = faults.isEmpty && isList(preamble) ? preamble.withBytes(parts.lastFault) : nil
    return (faults + [last].compactMap(\.self)).map { finding($0, in: preamble) }
  }

  private func finding(_ fault: AnnouncedParts.Fault, in preamble: PlanText) -> Finding {
    Finding(
      "tasks",
      Messages.announced(
        preamble.part(fault.words).string, fault.actual, areSections: fault.areSections),
      at: preamble.place(of: fault.words), help: Messages.helpAnnounced)
  }

  /// 今年重点推进六项工作。 above a plan without sections, and not six tasks below.
  private func list(of plan: Plan, below preamble: PlanText) -> [Finding] {
    guard plan.sections.isEmpty, isWhole(plan) else { return [] }
    let tasks = plan.tasks.count { $0.parent == nil }
    return [finding(in: preamble, above: tasks, areSections: false)].compactMap(\.self)
  }

  private func isWhole(_ plan: Plan) -> Bool {
    plan.kind != .extract && !plan.tasks.contains(where: \.isDamaged)
  }

  /// Whether what the preamble counts is not listed in it.
  private func isList(_ preamble: PlanText) -> Bool {
    preamble.withBytes { text in
      !CountReader(text).phrases().contains { phrase in
        NamedList(text, phrase).count({ OrdinalReader(text).marks() }) != nil
      }
    }
  }

  /// What the last sentence of a preamble counts wrong of the tasks or sections below it.
  private func finding(
    in preamble: PlanText, above actual: Int, areSections: Bool
  ) -> Finding? {
    guard let count = preamble.withBytes(PreambleCount.init), count.value != actual, actual > 1,
      PreambleCount.isNear(count.value, actual...actual), isList(preamble)
    else { return nil }
    return finding(
      AnnouncedParts.Fault(words: count.words, actual: actual, areSections: areSections),
      in: preamble)
  }

  /// 以下八项任务, 今年重点推进六项工作。, and not as many below.
  private func sections(of plan: Plan) -> [Finding] {
    let isWhole = isWhole(plan)
    var tasks = [Int](repeating: 0, count: plan.sections.count)
    var parts = tasks
    for task in plan.tasks where task.parent == nil {
      if let section = task.section, tasks.indices.contains(section) { tasks[section] += 1 }
    }
    for section in plan.sections {
      if let parent = section.parent, parts.indices.contains(parent) { parts[parent] += 1 }
    }
    return plan.sections.indices.compactMap { index in
      guard let preamble = plan.sections[index].preamble, !preamble.place.isAliased,
        !plan.signs[preamble].isDisjoint(with: .count)
      else { return nil }
      switch (parts[index], tasks[index]) {
      case (0, 1...):
        return finding(in: preamble, tasks: tasks[index])
          ?? (isWhole
            ? finding(in: preamble, above: tasks[index], areSections: false) : nil)
      case (1..., 0) where isWhole:
        return finding(in: preamble, above: parts[index], areSections: true)
      default: return nil
      }
    }
  }

  private func finding(in preamble: PlanText, tasks: Int) -> Finding? {
    preamble.withBytes { text in
      for phrase in CountReader(text).phrases() where phrase.value != tasks {
        let start = phrase.range.lowerBound - 6
        guard text.has("以下", at: start) || text.has("下列", at: start),
          let end = endOfTasks(phrase, text),
          NamedList(text, phrase).count({ OrdinalReader(text).marks() }) == nil
        else { continue }
        return Finding(
          "tasks", Messages.tasks(text.string(phrase.number), tasks),
          at: preamble.place(of: start..<end), help: Messages.help)
      }
      return nil
    }
  }

  /// Behind 项任务 and the like; what goes on behind it, or lies in the future, may be something else.
  private func endOfTasks(_ phrase: CountPhrase, _ text: ByteView) -> Int? {
    guard phrase.measure == .matter else { return nil }
    let words: [StaticString] = [
      "重点任务", "重點任務", "重点工作", "重點工作", "工作任务", "工作任務", "任务", "任務", "工作", "措施", "举措", "舉措",
    ]
    let start = phrase.noun.lowerBound
    guard let word = words.first(where: { text.has($0, at: start) }) else { return nil }
    let end = start + word.utf8CodeUnitCount
    guard end == phrase.noun.upperBound else { return nil }
    return end
  }

  private enum Messages {
    static func list(_ phrase: String, _ count: Int) -> Message {
      Message(
        "list", zh: "总述与分述数量不符（称\(quoted: phrase)，实列\(count)项）",
        en: "\(quoted: phrase) are counted, and \(count) are listed")
    }

    static func tasks(_ number: String, _ count: Int) -> Message {
      Message(
        "tasks", zh: "总述与分述数量不符（称\(number)项，实列\(count)项）",
        en: "\(number) tasks are announced, and \(count) follow")
    }

    static func announced(_ words: String, _ count: Int, areSections: Bool) -> Message {
      areSections
        ? Message(
          "announced-sections", zh: "总述与分述数量不符（称\(quoted: words)，实有\(count)个部分）",
          en: "\(quoted: words) are announced, and \(count) sections follow")
        : Message(
          "announced-tasks", zh: "总述与分述数量不符（称\(quoted: words)，实有\(count)项任务）",
          en: "\(quoted: words) are announced, and \(count) tasks follow")
    }

    static func parts(_ whole: String, _ sum: String) -> Message {
      Message(
        "parts", zh: "其中各项之和为\(sum)，大于总数\(quoted: whole)",
        en: "the parts come to \(sum), more than \(quoted: whole)")
    }

    static func shares(_ sum: String) -> Message {
      Message("shares", zh: "各项之和为\(sum)", en: "these come to \(sum)")
    }

    static func here(_ count: Int) -> Message {
      Message("here", zh: "列有\(count)项", en: "\(count) are listed")
    }

    static let helpParts = Message(
      "help-parts", zh: "核对总数和其中各项", en: "check the whole and its parts")
    static let helpAnnounced = Message(
      "help-announced", zh: "核对数量与下文的部分、任务",
      en: "check the number against the sections and tasks below")
    static let help = Message(
      "help", zh: "补全所列各项，或者改正数量；未列全的，在列举后加“等”",
      en: "complete the list or correct the number; say so where the list is not complete")
  }
}
