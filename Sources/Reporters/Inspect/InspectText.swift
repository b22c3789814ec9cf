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
    var text = "\(plan.header.title?.string ?? plan.source.path)\n"
    if let period = plan.period {
      text += "  \(word(zh: "计划期", en: "period"))  \(period.first) – \(period.last)\n"
    }
    text += "  \(word(zh: "文稿", en: "document"))  \(plan.kind.rawValue), \(plan.stage.rawValue)\n"
    return text + plan.tasks.map { task($0, in: plan) }.joined()
  }

  private func task(_ task: PlanTask, in plan: Plan) -> String {
    let citation = plan.citation(of: task.index)
    var text = "\n"
    switch language {
    case .chinese: text += "第\(citation.number)项"
    case .english: text += "task \(citation.number)"
    }
    if let id = task.id?.string { text += " (\(id))" }
    text += "\n"
    for field in [task.lead, task.responsible, task.support].compactMap(\.self) {
      let names = field.units.map(\.string).joined(separator: language == .chinese ? "、" : ", ")
      text += "  \(role(field.role))  \(names)\n"
    }
    for read in ReadText.texts(of: task, in: plan) { text += lines(read) }
    return text
  }

  private func lines(_ read: ReadText) -> String {
    var text = "  \(read.field)  \(read.text.string.replacing("\n", with: " "))\n"
    for date in read.dates {
      let words = read.text.part(date.reading.range).string
      let days = [date.from?.description, date.to?.description].map { $0 ?? "…" }
      text += "    “\(words)”  \(days[0]) – \(days[1])  \(role(date.role))\n"
    }
    return text
  }

  private func word(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)[language] }

  private func role(_ role: UnitField.Role) -> String {
    switch role {
    case .lead: word(zh: "牵头单位", en: "lead")
    case .responsible: word(zh: "责任单位", en: "responsible")
    case .support: word(zh: "配合单位", en: "support")
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
