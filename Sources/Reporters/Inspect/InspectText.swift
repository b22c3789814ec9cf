import TextAnalysis
import ValidatorCore

/// What was read of a plan, for people: each text with its readings under it.
public struct InspectText {
  private let language: Language

  /// An inspection in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// What was read of `plan`.
  public func text(_ plan: Plan) -> String {
    var text = "\(VisibleText.text(plan.header.title?.string ?? plan.source.path))\n"
    if let period = plan.period {
      text += "  \(word(zh: "计划期", en: "period"))  \(period.first) – \(period.last)\n"
    }
    text += "  \(word(zh: "文稿", en: "document"))  \(plan.kind.rawValue), \(plan.stage.rawValue)\n"
    return text + plan.tasks.map { task($0, in: plan) }.joined()
  }

  /// What was read of one text.
  public func text(_ text: String, context: TimeContext) -> String {
    lines(ReadText("content", text, context))
  }

  private func task(_ task: PlanTask, in plan: Plan) -> String {
    let number = plan.citation(of: task.index).number
    var text = "\n" + word(zh: "第\(number)项", en: "task \(number)")
    if let id = task.id?.string { text += " (\(VisibleText.text(id)))" }
    text += "\n"
    for field in [task.lead, task.responsible, task.support].compactMap(\.self) {
      let names = field.units.map { VisibleText.text($0.string) }
      text += "  \(role(field.role))  \(names.joined(separator: word(zh: "、", en: ", ")))\n"
    }
    for read in ReadText.texts(of: task, in: plan) { text += lines(read) }
    return text + schedule(of: task.index, plan.schedule)
  }

  /// What follows from the times of the plan; nothing where nothing does.
  private func schedule(of task: Int, _ schedule: PlanSchedule) -> String {
    let parts = [
      schedule.earliestStart(of: task).map { word(zh: "最早\($0)开始", en: "earliest start \($0)") },
      schedule.latestFinish(of: task).map { word(zh: "最迟\($0)完成", en: "latest finish \($0)") },
      schedule.slack(of: task).map { days in
        days < 0
          ? word(zh: "差\(-days)天", en: "\(-days) days short")
          : word(zh: "机动\(days)天", en: "\(days) days of slack")
      },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return "" }
    return
      "  \(word(zh: "推算", en: "schedule"))  \(parts.joined(separator: word(zh: "，", en: ", ")))\n"
  }

  /// The text, then a line for each reading, in the order of the text.
  private func lines(_ read: ReadText) -> String {
    let readings =
      read.clauses.map { (start: $0.range.lowerBound, rank: 0, line: line($0, read)) }
      + read.quantities.map { (start: $0.range.lowerBound, rank: 1, line: line($0, read)) }
      + read.dates.map { (start: $0.reading.range.lowerBound, rank: 2, line: line($0, read)) }
      + read.units.map { unit in
        let line = "      \(quoted(unit.range, read)) \(role(unit.role))\n"
        return (start: unit.range.lowerBound, rank: 3, line: line)
      }
    let ordered = readings.sorted { ($0.start, $0.rank) < ($1.start, $1.rank) }
    return "  \(read.field)  \(VisibleText.text(read.string))\n" + ordered.map(\.line).joined()
  }

  private func line(_ clause: Clause, _ read: ReadText) -> String {
    "    \(kind(clause.kind))  \(quoted(clause.range, read))\n"
  }

  private func line(_ quantity: Quantity, _ read: ReadText) -> String {
    let value = [quantity.value, quantity.upper].compactMap(\.self).map(number)
      .joined(separator: quantity.comparator == .ratio ? ":" : "–")
    let parts = [
      quantity.comparator.rawValue, value, quantity.unit.map { VisibleText.text($0) } ?? "",
    ].filter { !$0.isEmpty }
    return
      "      \(quoted(quantity.range, read)) \(parts.joined(separator: " "))  \(role(quantity.role))\n"
  }

  private func line(_ date: DateMention, _ read: ReadText) -> String {
    let days =
      date.reading.meaning == .impossible
      ? word(zh: "历法上没有这一天", en: "no such day")
      : [date.from, date.to].map { $0?.description ?? "…" }.joined(separator: " – ")
    return "      \(quoted(date.reading.range, read)) \(days)  \(role(date.role))\n"
  }

  private func quoted(_ range: Range<Int>, _ read: ReadText) -> String {
    "“\(VisibleText.text(read.words(range)))”"
  }

  private func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private func word(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

  private func kind(_ kind: ClauseKind) -> String {
    switch kind {
    case .number: word(zh: "数量", en: "number")
    case .event: word(zh: "验收", en: "event")
    case .deliverable: word(zh: "成果", en: "deliverable")
    case .vague: word(zh: "空泛", en: "vague")
    case .activity: word(zh: "活动", en: "activity")
    }
  }

  private func role(_ role: UnitField.Role) -> String {
    UnitRole(rawValue: role.rawValue).map { self.role($0) } ?? role.rawValue
  }

  private func role(_ role: UnitRole) -> String { role.label[language] }

  private func role(_ role: QuantityRole) -> String {
    switch role {
    case .target: word(zh: "目标", en: "target")
    case .context: word(zh: "背景", en: "context")
    case .name: word(zh: "名称", en: "name")
    }
  }

  private func role(_ role: DateRole) -> String {
    switch role {
    case .deadline: word(zh: "时限", en: "deadline")
    case .period: word(zh: "期间", en: "period")
    case .start: word(zh: "开始", en: "start")
    case .recurring: word(zh: "周期", en: "recurring")
    case .reference: word(zh: "提及", en: "reference")
    case .name: word(zh: "名称", en: "name")
    }
  }
}
