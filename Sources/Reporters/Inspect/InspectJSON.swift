import JSON
import TextAnalysis
import ValidatorCore

/// What was read of a plan, as JSON for programs.
public struct InspectJSON {
  /// An inspection.
  public init() {}

  /// What was read of the plans of some files: of one plan an object, of several (or none) a list of such.
  ///
  /// - Parameter files: for each file its plans.
  public func text(_ files: [[Plan]]) -> String {
    let plans = files.flatMap { plans -> [JSONValue] in
      guard let first = plans.first else { return [] }
      // One index for all documents of a file: it covers the whole tree.
      let paths = YAMLPathIndex(first.tree)
      return plans.map { .object(members(of: $0, paths)) }
    }
    return (plans.count == 1 ? plans[0] : .array(plans)).prettyText
  }

  private func members(of plan: Plan, _ paths: YAMLPathIndex) -> [String: JSONValue] {
    [
      "version": .number(1), "file": .string(plan.source.path),
      "document": .number(Double(plan.document)), "plan": header(plan),
      "tasks": .array(plan.tasks.map { task($0, in: plan, paths) }),
    ]
  }

  /// What was read of one text, which stands for the content of a task; places are offsets into it.
  public func text(_ text: String, context: TimeContext) -> String {
    let content = ReadText("content", text, context)
    var task = readings([content])
    task["task"] = "#1"
    task["path"] = .null
    task["units"] = .array(units(in: [content]))
    let read: JSONValue = [
      "version": .number(1), "file": .null, "plan": ["period": period(context.period)],
      "tasks": [.object(task)],
    ]
    return read.prettyText
  }

  private func header(_ plan: Plan) -> JSONValue {
    .object([
      "title": .optional(plan.header.title?.string),
      "kind": .string(plan.kind.rawValue), "stage": .string(plan.stage.rawValue),
      "issuer": .array(plan.header.issuers.map { .string($0.string) }),
      "number": .optional(plan.header.number?.string),
      "issued": .optional(plan.header.issued?.deadline?.description),
      "period": period(plan.period),
    ])
  }

  private func period(_ period: DayInterval?) -> JSONValue {
    period.map {
      .object(["start": .string($0.first.description), "end": .string($0.last.description)])
    } ?? .null
  }

  private func task(_ task: PlanTask, in plan: Plan, _ paths: YAMLPathIndex) -> JSONValue {
    let texts = ReadText.texts(of: task, in: plan)
    var members = readings(texts)
    members["task"] = .string(task.id?.string ?? "#\(task.index + 1)")
    members["path"] = .optional(paths.pointer(to: task.place))
    members["title"] = .optional(task.title?.string)
    members["units"] = .array(units(of: task) + units(in: texts))
    members["schedule"] = schedule(of: task.index, plan.schedule)
    return .object(members)
  }

  private func schedule(of task: Int, _ schedule: PlanSchedule) -> JSONValue {
    .object([
      "earliestStart": .optional(schedule.earliestStart(of: task)?.description),
      "latestFinish": .optional(schedule.latestFinish(of: task)?.description),
      "slack": schedule.slack(of: task).map { .number(Double($0)) } ?? .null,
    ])
  }

  private func units(of task: PlanTask) -> [JSONValue] {
    [task.lead, task.responsible, task.support].compactMap(\.self).flatMap { field in
      field.units.map { unit in
        .object(
          place(
            unit.place.span,
            [
              "role": .string(field.role.rawValue), "name": .string(unit.string),
            ]))
      }
    }
  }

  private func units(in texts: [ReadText]) -> [JSONValue] {
    texts.flatMap { text in
      text.units.map { unit in
        .object(
          place(
            text.span(unit.range),
            [
              "role": .string(unit.role.rawValue), "name": .string(text.words(unit.range)),
              "field": .string(text.field),
            ]))
      }
    }
  }

  private func readings(_ texts: [ReadText]) -> [String: JSONValue] {
    [
      "clauses": .array(texts.flatMap { text in text.clauses.map { clause($0, text) } }),
      "quantities": .array(texts.flatMap { text in text.quantities.map { quantity($0, text) } }),
      "dates": .array(texts.flatMap { text in text.dates.map { date($0, text) } }),
    ]
  }

  private func clause(_ clause: Clause, _ text: ReadText) -> JSONValue {
    found(clause.range, text, ["kind": .string(clause.kind.rawValue)])
  }

  private func quantity(_ quantity: Quantity, _ text: ReadText) -> JSONValue {
    found(
      quantity.range, text,
      [
        "value": .optional(quantity.value), "upper": .optional(quantity.upper),
        "unit": .optional(quantity.unit), "comparator": .string(quantity.comparator.rawValue),
        "role": .string(quantity.role.rawValue),
      ])
  }

  private func date(_ date: DateMention, _ text: ReadText) -> JSONValue {
    var members: [String: JSONValue] = [
      "from": .optional(date.from?.description), "to": .optional(date.to?.description),
      "role": .string(date.role.rawValue),
    ]
    if date.reading.meaning == .impossible { members["impossible"] = .bool(true) }
    return found(date.reading.range, text, members)
  }

  private func found(_ range: Range<Int>, _ text: ReadText, _ members: [String: JSONValue])
    -> JSONValue
  {
    .object(
      place(
        text.span(range),
        members.merging(
          ["field": .string(text.field), "text": .string(text.words(range))],
          uniquingKeysWith: { $1 })))
  }

  private func place(_ span: SourceSpan, _ members: [String: JSONValue]) -> [String: JSONValue] {
    members.merging(
      ["start": .number(Double(span.start)), "end": .number(Double(span.end))],
      uniquingKeysWith: { $1 })
  }
}
