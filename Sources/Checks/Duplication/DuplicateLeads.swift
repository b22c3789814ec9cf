import TextAnalysis
import ValidatorCore

/// The units that lead a task, by its fields or, where those are silent, by its text.
struct DuplicateLeads {
  /// Their names as written, in order.
  let names: [String]
  /// The names of the units that support them.
  private let supports: [String]

  /// The lead units; where none is named, the only responsible one, or the first where the plan says
  /// that it leads.
  init(_ task: DuplicateTaskFacts, in plan: DuplicatePlan) {
    let isFirstLead = plan.facts.firstListedLeads
    let fields = plan.facts.units[task.units].map { unit in
      (role: Self.role(unit.part), names: [plan.string(unit.name)])
    }
    var named = fields
    var found = Self.leads(fields, isFirstLead)
    if found.isEmpty, let text = task.text {
      named += plan.withText(text, Self.assignments)
      found = Self.leads(named, isFirstLead)
    }
    names = found
    supports = named.filter { $0.role == .support }.flatMap(\.names)
  }

  /// Whether both name units, not the same ones, and neither task has the other's lead to support its own: then
  /// it is settled who leads.
  func differ(from other: DuplicateLeads) -> Bool {
    guard !names.isEmpty, !other.names.isEmpty, names != other.names else { return false }
    let (folded, others) = (Self.folded(names), Self.folded(other.names))
    return folded != others && !folded.isSubset(of: Self.folded(other.supports))
      && !others.isSubset(of: Self.folded(supports))
  }

  private static func folded(_ names: [String]) -> Set<[UInt8]> {
    Set(
      names.map { name in
        ByteView.with(name) { TextFolding.fold($0, options: .comparison) }
      })
  }

  private static func role(_ part: DuplicateUnit.Part) -> UnitRole {
    switch part {
    case .lead: .lead
    case .responsible: .responsible
    case .support: .support
    }
  }

  /// How many units lead one task or the other.
  func count(with other: DuplicateLeads) -> Int {
    Self.folded(names + other.names).count
  }

  private static func leads(_ named: [(role: UnitRole, names: [String])], _ isFirstLead: Bool)
    -> [String]
  {
    let leads = named.filter { $0.role == .lead }.flatMap(\.names)
    guard leads.isEmpty else { return leads }
    let responsible = named.filter { $0.role == .responsible }.flatMap(\.names)
    return isFirstLead || responsible.count == 1 ? Array(responsible.prefix(1)) : []
  }

  private static func assignments(in text: ByteView) -> [(role: UnitRole, names: [String])] {
    InlineUnitReader.read(text).map { assignment in
      let named = assignment.names.filter(\.kind.namesSomebody)
      return (assignment.role, named.map { text.string($0.range) })
    }
  }
}
