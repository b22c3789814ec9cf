/// Writes a plan as YAML, by hand, so that every style of scalar comes up.
struct YAMLWriter {
  private let style: PlanStyle
  private(set) var text = ""

  init(style: PlanStyle) {
    self.style = style
  }

  mutating func write(header: PlanHeader) {
    if style.nestsHeader { text += style.key(.plan) + ":\n" }
    let indent = style.nestsHeader ? 2 : 0
    field(.title, header.title, style.title, indent)
    line(.kind, style.hasChineseKeys ? "分解表" : "breakdown", indent)
    field(.issuer, header.issuer, style.title, indent)
    field(.document, header.number, style.title, indent)
    line(.issued, header.issued, indent)
    let (start, end) = ("\(header.year)-01-01", "\(header.year)-12-31")
    let mapping = "{\(style.key(.start)): \(start), \(style.key(.end)): \(end)}"
    line(.period, style.writesPeriodAsMapping ? mapping : "\(header.year)年", indent)
    if style.firstListedLeads { line(.leadRule, "first-listed", indent) }
    field(.preamble, header.preamble, style.content, indent)
    text += style.key(.sections) + ":\n"
  }

  mutating func write(sectionNumber: String, heading: String, tasks: [GeneratedTask]) {
    text += "  - \(style.key(.number)): \(quoted(sectionNumber))\n"
    field(.title, heading, style.title, 4)
    text += "    \(style.key(.tasks)):\n"
    for task in tasks { write(task, indent: 6) }
  }

  private mutating func write(_ task: GeneratedTask, indent: Int) {
    text += spaces(indent) + "- \(style.key(.id)): \(task.id)\n"
    let inner = indent + 2
    if let number = task.number { line(.number, "\(number)", inner) }
    field(.taskTitle, task.title, style.title, inner)
    field(.content, task.content, style.content, inner)
    writeUnits(of: task, inner)
    writeTargets(of: task, inner)
    if let start = task.start { line(.begins, start.asStart, inner) }
    if let deadline = task.deadline { line(.deadline, deadline.asEnd, inner) }
    if let only = task.predecessors.first { line(.after, only, inner) }
    if !task.milestones.isEmpty { text += spaces(inner) + style.key(.milestones) + ":\n" }
    for milestone in task.milestones {
      let content = "\(style.key(.milestone)): \(quoted(milestone.content))"
      text += spaces(inner + 2) + "- {\(style.key(.by)): \(milestone.by.asEnd), \(content)}\n"
    }
    if !task.subtasks.isEmpty { text += spaces(inner) + style.key(.subtasks) + ":\n" }
    for subtask in task.subtasks { write(subtask, indent: inner + 2) }
  }

  private mutating func writeUnits(of task: GeneratedTask, _ indent: Int) {
    guard !task.leads.isEmpty else { return }
    if style.firstListedLeads {
      let units = task.leads + task.supports
      return line(.responsible, quoted(units.joined(separator: "、")), indent)
    }
    line(.lead, quoted(task.leads.joined(separator: "、")), indent)
    guard !task.supports.isEmpty else { return }
    let names = task.supports.map(quoted).joined(separator: ", ")
    line(.support, task.supports.count == 1 ? names : "[\(names)]", indent)
  }

  private mutating func writeTargets(of task: GeneratedTask, _ indent: Int) {
    guard !task.targets.isEmpty else { return }
    if task.writesTargetsAsWords {
      let phrases = task.targets.map { quoted($0.phrase) }.joined(separator: ", ")
      return line(.targets, task.targets.count == 1 ? phrases : "[\(phrases)]", indent)
    }
    text += spaces(indent) + style.key(.targets) + ":\n"
    for target in task.targets { write(target, indent + 2) }
  }

  private mutating func write(_ target: GeneratedTarget, _ indent: Int) {
    guard case .figure(let figure, let unit, let baseline) = target.value else {
      text += spaces(indent) + "- \(quoted(target.metric))\n"
      return
    }
    var entries = ["\(style.key(.metric)): \(quoted(target.metric))"]
    entries.append("\(style.key(.value)): \(figure)")
    entries.append("\(style.key(.unit)): \(quoted(unit))")
    if let baseline { entries.append("\(style.key(.baseline)): \(baseline)") }
    text += spaces(indent) + "- {\(entries.joined(separator: ", "))}\n"
  }

  /// A field of running text, in the style asked for.
  private mutating func field(
    _ key: PlanKey, _ value: String, _ scalar: PlanStyle.Scalar, _ indent: Int
  ) {
    switch scalar {
    case .doubleQuoted: line(key, quoted(value), indent)
    case .plain: line(key, written(value), indent)
    case .literal: block(key, "|-", lines: sentences(written(value)), indent)
    case .folded: block(key, ">-", lines: rows(written(value), of: 40), indent)
    }
  }

  private mutating func line(_ key: PlanKey, _ value: String, _ indent: Int) {
    text += spaces(indent) + style.key(key) + ": " + value + "\n"
  }

  private mutating func block(
    _ key: PlanKey, _ indicator: String, lines: [String], _ indent: Int
  ) {
    line(key, indicator, indent)
    for line in lines { text += spaces(indent + 2) + line + "\n" }
  }

  private func quoted(_ value: String) -> String {
    "\"" + written(value) + "\""
  }

  /// The value with the plan's own commas.
  private func written(_ value: String) -> String {
    style.hasChineseCommas ? value : String(value.map { $0 == "，" ? "," : $0 })
  }

  private func sentences(_ value: String) -> [String] {
    value.split(separator: "。").map { $0 + "。" }
  }

  private func rows(_ value: String, of length: Int) -> [String] {
    var rows: [String] = []
    var rest = Substring(value)
    while !rest.isEmpty {
      rows.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return rows
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
