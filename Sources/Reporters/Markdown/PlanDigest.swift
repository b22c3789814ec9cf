import TextAnalysis
import ValidatorCore

/// What was read of a plan, on one page: for each task its units, targets and deadlines, as a table in Markdown.
struct PlanDigest {
  let plan: Plan
  /// The plan's file, by its position in the run.
  let file: Int
  let files: ReportedFiles
  let language: Language

  /// The longest cell, in Unicode scalars.
  private static let longestCell = 80

  /// The table, with a heading.
  func text() -> String {
    let head = MarkdownText.head([
      pick("项", "no."), pick("任务", "task"), pick("责任单位", "units"), pick("目标", "targets"),
      pick("时限", "deadlines"),
    ])
    let title = pick("读到的内容", "What was read")
    return "### \(title)\n\n" + head + plan.tasks.map(row).joined() + "\n"
  }

  private func row(_ task: PlanTask) -> String {
    let texts = ReadText.texts(of: task, in: plan)
    let running = texts.filter { $0.field == "title" || $0.field == "content" }
    let title = (task.title ?? task.content).map(words) ?? ""
    return MarkdownText.row([
      String(plan.citation(of: task.index).number), cell([title]),
      cell(units(of: task) + running.flatMap(units)),
      cell(task.targets.map(target) + running.flatMap(targets)),
      cell(deadlines(of: task) + running.flatMap(deadlines)),
    ])
  }

  private func units(of task: PlanTask) -> [String] {
    [task.lead, task.responsible, task.support].compactMap(\.self).flatMap { field in
      field.units.map { unit in
        named(words(unit), UnitRole(rawValue: field.role.rawValue) ?? .responsible)
      }
    }
  }

  private func units(in text: ReadText) -> [String] {
    text.units.map { named(words($0.range, of: text), $0.role) }
  }

  private func named(_ unit: String, _ role: UnitRole) -> String {
    role == .responsible
      ? unit : "\(unit)\(pick("（", " ("))\(role.label[language])\(pick("）", ")"))"
  }

  private func target(_ target: PlanTarget) -> String {
    guard target.text == nil else { return target.text.map(words) ?? "" }
    return [target.metric, target.value, target.unit].compactMap { $0.map(words) }
      .joined(separator: " ")
  }

  private func targets(in text: ReadText) -> [String] {
    text.quantities.filter { $0.role == .target }.map { words($0.range, of: text) }
  }

  private func deadlines(of task: PlanTask) -> [String] {
    guard let deadline = task.deadline else { return [] }
    return [read(words(deadline.text), as: deadline.deadline)]
  }

  private func deadlines(in text: ReadText) -> [String] {
    text.dates.filter { $0.role == .deadline }
      .map { read(words($0.reading.range, of: text), as: $0.to) }
  }

  /// The words with the day that they mean, unless they say it themselves.
  private func read(_ words: String, as day: Day?) -> String {
    guard let day, day.description != words else { return words }
    return "\(words) → \(day)"
  }

  private func words(_ text: PlanText) -> String {
    files.shown(text.string, at: text.place.span, in: file)
  }

  private func words(_ range: Range<Int>, of text: ReadText) -> String {
    files.shown(text.words(range), at: text.span(range), in: file)
  }

  private func cell(_ items: [String]) -> String {
    items.filter { !$0.isEmpty }
      .map { MarkdownText.inline(MarkdownText.clipped($0, to: Self.longestCell)) }
      .joined(separator: pick("；", "; "))
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
