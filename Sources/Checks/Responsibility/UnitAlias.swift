import ValidatorCore

/// Finds units that a plan calls by another name than the official one: an abbreviation or a former name of the directory.
struct UnitAlias: PlanCheck {
  static let description = CheckDescription(
    id: "unit-alias",
    title: LocalizedText(zh: "单位未用正式名称", en: "Unofficial name of a unit"),
    summary: LocalizedText(
      zh: "牵头、责任、配合单位，或正文中写明负责的单位，用的是名录中的简称、别名、旧名，不是正式名称。须提供名录。默认不报告。",
      en:
        "A lead, responsible or supporting unit, in a field or in the text, goes by an alias of the unit directory instead of its official name. It needs a directory. Off by default."
    ),
    rationale: LocalizedText(
      zh: "正式印发的任务分解表应使用机构的规范名称，按单位汇总时也才对得上。",
      en: "An issued breakdown names units officially, and only then can it be summed up by unit."),
    kinds: [
      FindingKind(
        "alias", zh: "不是名录中的正式名称", en: "another name than the official one of the directory",
        severity: SeverityRule(.info), isOnByDefault: false)
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            lead: ⟦基教科⟧
            support: 人事科
        """, kind: "alias", units: units),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            lead: 基础教育科
            support: 人事科
        """, units: units),
    ])

  private static let units = """
    units:
      - {name: 基础教育科, aliases: [基教科]}
      - 人事科
    """

  init(options: CheckOptions) {}

  /// A name with all its places.
  private struct Occurrences {
    let name: String
    let official: String
    var places: [(text: PlanText, task: Int)] = []
  }

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let directory = context.units, !directory.units.isEmpty else { return [] }
    var found: [Occurrences] = []
    // The position of a name in `found`; nil for one that is official or unknown.
    var positions = NameCache<Int?>()
    for task in plan.tasks {
      for text in UnknownUnit.units(of: task).map(\.text) {
        if positions[text] == nil {
          let alias = alias(text.string, directory)
          positions[text] = .some(alias == nil ? nil : found.count)
          if let alias { found.append(alias) }
        }
        if let position = positions[text] ?? nil {
          found[position].places.append((text, task.index))
        }
      }
    }
    return found.compactMap(finding)
  }

  private func alias(_ name: String, _ directory: UnitDirectory) -> Occurrences? {
    guard let official = directory.unit(named: name)?.name,
      UnitLookup.folded(official) != UnitLookup.folded(name)
    else { return nil }
    return Occurrences(name: name, official: official)
  }

  private func finding(_ unit: Occurrences) -> Finding? {
    guard let first = unit.places.first else { return nil }
    let edits = unit.places.compactMap { $0.text.edit(to: unit.official) }
    return Finding(
      "alias", Messages.alias(unit.name, of: unit.official), at: first.text.place,
      task: first.task,
      related: unit.places.dropFirst().map {
        RelatedPlace($0.text.place, Messages.alsoHere, task: $0.task)
      },
      help: Messages.help,
      fixes: edits.count == unit.places.count
        ? [Fix(Messages.replace(unit.official), isSafe: true, edits: edits)] : [])
  }

  private enum Messages {
    static func alias(_ name: String, of official: String) -> Message {
      Message(
        "alias", zh: "\(quoted: name)在名录中的正式名称为\(quoted: official)",
        en: "\(quoted: name) is called \(quoted: official) in the unit directory")
    }

    static func replace(_ name: String) -> Message {
      Message("replace", zh: "改为\(quoted: name)", en: "replace with \(quoted: name)")
    }

    static let alsoHere = Message("also-here", zh: "此处同", en: "here too")
    static let help = Message("help", zh: "写正式名称", en: "write the official name")
  }
}
