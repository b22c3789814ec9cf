import Synchronization
import ValidatorCore

/// The rules of a compiled pack at work. The pack itself is read when a plan may hold one of its wrong wordings.
final class CompiledRules: Sendable {
  private let pack: CompiledPack
  private let filter: GramFilter
  private let read: @Sendable () -> [RegisteredCheck]
  private let checks = Mutex<[String: any PlanChecking]?>(nil)

  /// - Parameter read: reads the pack as any other.
  init(_ pack: CompiledPack, read: @escaping @Sendable () -> [RegisteredCheck]) {
    self.pack = pack
    filter = GramFilter(pack.grams)
    self.read = read
  }

  /// The pack as a plugin.
  var plugin: Plugin {
    Plugin(
      name: pack.name, origin: .pack(pack.name),
      checks: pack.descriptions.map { description in
        RegisteredCheck(description, plan: { _ in CompiledRule(rules: self, id: description.id) })
      })
  }

  fileprivate func findings(_ id: String, _ plan: Plan, _ context: CheckContext) -> [Finding] {
    guard filter.mayHold(plan) else { return [] }
    let check = checks.withLock { known in
      let all = known ?? instances()
      known = all
      return all[id]
    }
    return check?.check(plan, in: context) ?? []
  }

  private func instances() -> [String: any PlanChecking] {
    read().reduce(into: [:]) { $0[$1.description.id] = $1.make(CheckOptions()).plan }
  }

  private struct CompiledRule: PlanChecking {
    let rules: CompiledRules
    let id: String

    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      rules.findings(id, plan, context)
    }
  }
}
