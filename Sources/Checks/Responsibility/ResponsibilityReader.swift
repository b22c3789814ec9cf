import TextAnalysis
import ValidatorCore

/// Reads who answers for a task. The text is read only where the fields leave the question open.
struct ResponsibilityReader {
  let plan: Plan
  private var answering = NameCache<Bool>()
  /// Whether the tasks are those of one unit each, by the name of which they go.
  private let areUnits: Bool

  init(_ plan: Plan) {
    self.plan = plan
    let tasks = plan.tasks.lazy.filter { $0.parent == nil }
    let units = tasks.count(where: UnitTitle.stands)
    areUnits = units >= 2 && units * 2 >= tasks.count
  }

  /// Who answers for `task`, taken by itself.
  mutating func responsibility(of task: PlanTask) -> Responsibility {
    guard !task.isDamaged else { return .unread }
    if let lead = task.lead, isAnswered(by: lead) { return .named }
    let listed = task.responsible.map(NamedUnit.units) ?? []
    let answering = listed.filter(\.answers)
    if !answering.isEmpty {
      let isOpen = isLeaderless(answering) && !assignments(in: task).contains { $0.isNamedLead }
      return isOpen ? .leaderless(place(of: answering, in: task)) : .named
    }
    if areUnits, UnitTitle.stands(in: task) { return .named }
    if let answer = responsibilityInText(of: task) { return answer }
    let standIns = (task.lead.map(NamedUnit.units) ?? []) + listed
    if let standIn = standIns.first(where: { !$0.name.kind.namesSomebody }) {
      return .standIn(standIn)
    }
    return emptyField(of: task).map { .empty($0) } ?? .unnamed
  }

  private mutating func isAnswered(by field: UnitField) -> Bool {
    guard !NamedUnit.isNotApplicable(field.units) else { return false }
    return field.units.contains { unit in
      if let answer = answering[unit] { return answer }
      let answer = NamedUnit(unit).answers
      answering[unit] = answer
      return answer
    }
  }

  /// Whether several bodies with names of their own answer, and none is said to lead.
  private func isLeaderless(_ units: [NamedUnit]) -> Bool {
    !plan.header.firstListedLeads && units.count { $0.name.kind == .specific } > 1
      && !units.contains { $0.name.role == .lead }
  }

  // MARK: The text

  /// An assignment in a text of the task.
  private struct Assignment {
    let role: UnitRole
    let units: [NamedUnit]
    /// Whether each answers for its own part, so that none has to lead.
    let dividesWork: Bool

    var answering: [NamedUnit] { role == .support ? [] : units.filter(\.answers) }
    var isNamedLead: Bool {
      !answering.isEmpty && (role == .lead || answering.contains { $0.name.role == .lead })
    }
  }

  private func assignments(in task: PlanTask) -> [Assignment] {
    [task.title, task.content].compactMap(\.self).flatMap { text in
      text.withBytes(InlineUnitReader.read).map {
        Assignment(
          role: $0.role, units: NamedUnit.units(of: $0, in: text), dividesWork: $0.dividesWork)
      }
    }
  }

  private func responsibilityInText(of task: PlanTask) -> Responsibility? {
    let assignments = assignments(in: task).filter { $0.role != .support }
    let answering = assignments.filter { !$0.answering.isEmpty }
    guard let first = answering.first else {
      return assignments.first?.units.first.map { .standIn($0) }
    }
    let isOpen = !answering.contains {
      $0.isNamedLead || $0.dividesWork || !isLeaderless($0.answering)
    }
    return isOpen ? .leaderless(place(of: first.answering, in: task)) : .named
  }

  // MARK: Places

  /// The place of a list: from the first unit to the last where they stand on one line, else the first.
  private func place(of units: [NamedUnit], in task: PlanTask) -> Place {
    guard let first = units.first?.place, let last = units.last?.place else {
      return task.titlePlace
    }
    let whole = first.joined(to: last)
    let hasBreak = plan.source.withBytes(whole.span) { bytes in
      (0..<bytes.count).contains { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
    }
    return hasBreak ? first : whole
  }

  /// The place of a field for units that holds none: its value, or its key where no value stands.
  private func emptyField(of task: PlanTask) -> Place? {
    let field = [task.lead, task.responsible].compactMap(\.self).first { $0.units.isEmpty }
    return field.map { $0.value.span.isEmpty ? $0.key : $0.value }
  }
}
