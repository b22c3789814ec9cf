import Foundation
import TextAnalysis
import ValidatorCore

/// What was read of a plan, as JSON for programs.
public struct InspectJSON {
  /// An inspection.
  public init() {}

  /// What was read of the plan at `document` of a file.
  public func text(_ plan: Plan) -> String {
    let paths = YAMLPathIndex(plan.tree)
    return encoded(
      .object([
        "version": .number(1), "file": .string(plan.source.path),
        "document": .number(Double(plan.document)), "plan": header(plan),
        "tasks": .array(plan.tasks.map { task($0, in: plan, paths) }),
      ]))
  }

  private func encoded(_ value: JSONValue) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func header(_ plan: Plan) -> JSONValue {
    .object([
      "title": .optional(plan.header.title?.string),
      "kind": .string(plan.kind.rawValue), "stage": .string(plan.stage.rawValue),
      "issuer": .array(plan.header.issuers.map { .string($0.string) }),
      "number": .optional(plan.header.number?.string),
      "issued": .optional(plan.header.issued?.deadline?.description),
      "period": plan.period.map {
        .object(["start": .string($0.first.description), "end": .string($0.last.description)])
      } ?? .null,
    ])
  }

  private func task(_ task: PlanTask, in plan: Plan, _ paths: YAMLPathIndex) -> JSONValue {
    let texts = ReadText.texts(of: task, in: plan)
    return .object([
      "task": .string(task.id?.string ?? "#\(task.index + 1)"),
      "path": .optional(paths.pointer(to: task.place)),
      "title": .optional(task.title?.string),
      "units": .array(units(of: task)),
      "clauses": [], "quantities": [],
      "dates": .array(texts.flatMap { text in text.dates.map { date($0, text) } }),
    ])
  }

  private func units(of task: PlanTask) -> [JSONValue] {
    [task.lead, task.responsible, task.support].compactMap(\.self).flatMap { field in
      field.units.map {
        .object([
          "role": .string(field.role.rawValue), "name": .string($0.string),
          "start": .number(Double($0.place.span.start)), "end": .number(Double($0.place.span.end)),
        ])
      }
    }
  }

  private func date(_ date: DateMention, _ text: ReadText) -> JSONValue {
    let span = text.text.span(of: date.reading.range)
    return .object([
      "field": .string(text.field),
      "text": .string(text.text.part(date.reading.range).string),
      "start": .number(Double(span.start)), "end": .number(Double(span.end)),
      "from": .optional(date.from?.description), "to": .optional(date.to?.description),
      "role": .string(date.role.rawValue),
    ])
  }
}
