import TextAnalysis
import ValidatorCore

/// Finds units that the unit directory does not hold.
struct UnknownUnit: PlanCheck {
  static let description = CheckDescription(
    id: "unknown-unit",
    title: LocalizedText(zh: "单位不在名录中", en: "Unknown unit"),
    summary: LocalizedText(
      zh: "牵头、责任、配合单位，或正文中写明负责的单位（由…牵头、责任单位：…），不在单位名录中。须提供名录；名录中的别名、简称、不同字体都算数，“各乡镇”一类的统称不查。",
      en:
        "A lead, responsible or supporting unit, in a field or in the text, is not in the unit directory. It needs a directory; its aliases count, in either script; collectives such as “all schools” are not looked up."
    ),
    rationale: LocalizedText(
      zh: "名称写错，或者机构已经改名、撤并，任务就落不到人；同一单位几种写法，也无法汇总。",
      en:
        "A unit that is misspelt, renamed or gone gets no task, and one written in several ways cannot be counted."
    ),
    kinds: [
      FindingKind(
        "unknown", zh: "名录中没有的单位", en: "a unit that the directory does not hold",
        severity: SeverityRule(.warning))
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            lead: ⟦基教科⟧
            support: 人事科、各乡镇（街道）
        """, kind: "unknown", units: "units: [基础教育科, 人事科]"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            lead: 基教科
            support: 县教育局人事科、县财政局
        """,
        units: """
          units:
            - {name: 清溪县教育局, aliases: [县教体局]}
            - {name: 基础教育科, aliases: [基教科], parent: 清溪县教育局}
            - {name: 人事科, parent: 清溪县教育局}
            - 清溪县财政局
          """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let directory = context.units, !directory.units.isEmpty else { return [] }
    var lookup = UnitLookup(directory, plan: plan)
    var unknown: [Occurrences] = []
    var positions: [String: Int] = [:]
    for task in plan.tasks {
      for unit in Self.units(of: task) {
        for found in lookup.unknown(in: unit.text) {
          if unit.isInSentence, lookup.endsInKnown(found.name) { continue }
          let key = UnitLookup.folded(found.name)
          let position = positions[key] ?? unknown.count
          positions[key] = position
          if position == unknown.count {
            unknown.append(Occurrences(name: found.name, nearest: found.nearest))
          }
          unknown[position].places.append((unit.text.part(found.range), task.index))
        }
      }
    }
    return unknown.compactMap(finding)
  }

  /// An unknown name with all its places.
  private struct Occurrences {
    let name: String
    let nearest: String?
    var places: [(text: PlanText, task: Int)] = []
  }

  /// A text that names a unit; in a sentence, words that are no part of the name may stand before it.
  struct Naming {
    let text: PlanText
    var isInSentence = false
  }

  /// What names units: the entries of the fields, and what the texts make answerable.
  static func units(of task: PlanTask) -> [Naming] {
    let fields = [task.lead, task.responsible, task.support].compactMap(\.self)
      .filter { !NamedUnit.isNotApplicable($0.units) }
    let texts = [task.title, task.content].compactMap(\.self)
    return fields.flatMap(\.units).map { Naming(text: $0) }
      + texts.flatMap { text in
        text.withBytes(InlineUnitReader.read).flatMap { assignment in
          assignment.names.map {
            Naming(text: text.part($0.range), isInSentence: !assignment.isLabelled)
          }
        }
      }
  }

  private func finding(_ unit: Occurrences) -> Finding? {
    guard let first = unit.places.first else { return nil }
    return Finding(
      "unknown", Messages.unknown(unit.name, nearest: unit.nearest), at: first.text.place,
      task: first.task,
      related: unit.places.dropFirst().map {
        RelatedPlace($0.text.place, Messages.alsoHere, task: $0.task)
      },
      help: Messages.help, fixes: fixes(of: unit))
  }

  /// The nearest name in all places that can be edited.
  private func fixes(of unit: Occurrences) -> [Fix] {
    guard let nearest = unit.nearest, let first = unit.places.first?.text.edit(to: nearest) else {
      return []
    }
    let edits = [first] + unit.places.dropFirst().compactMap { $0.text.edit(to: nearest) }
    return [Fix(Messages.replace(nearest), isSafe: false, edits: edits)]
  }

  private enum Messages {
    static func unknown(_ name: String, nearest: String?) -> Message {
      guard let nearest else {
        return Message(
          "unknown", zh: "\(quoted: name)不在单位名录中",
          en: "\(quoted: name) is not in the unit directory")
      }
      return Message(
        "unknown-near", zh: "\(quoted: name)不在单位名录中，是否为\(quoted: nearest)",
        en: "\(quoted: name) is not in the unit directory; did you mean \(quoted: nearest)?")
    }

    static func replace(_ name: String) -> Message {
      Message("replace", zh: "改为\(quoted: name)", en: "replace with \(quoted: name)")
    }

    static let alsoHere = Message("also-here", zh: "此处同", en: "here too")

    static let help = Message(
      "help", zh: "核对单位名称；确有这个单位的，请补入单位名录",
      en: "check the name; if there is such a unit, add it to the directory")
  }
}
