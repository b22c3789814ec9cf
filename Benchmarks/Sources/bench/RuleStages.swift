import Foundation
import RulePacks
import ValidatorCore

/// Rules of a pack beside the same checks written in Swift.
enum RuleStages {
  private static let pack = """
    pack: bench
    rules:
      - {id: lead, message: "{task}: {field}", required: lead}
      - id: wording
        message: “{found}”应为“{right}”
        terms:
    """

  /// The stages in pairs: the rule, then its twin.
  static func all(_ plans: Prepared<[Plan]>) -> [Stage] {
    let terms = TwinWording.wordings.map { "      - {right: \($0.right), wrong: \($0.wrong)}\n" }
    let checks = checks(of: pack + "\n" + terms.joined())
    let stages = checks.map { stage("rule \($0.description.id)", $0, plans) }
    return stages + [
      stage("twin of bench/lead", RegisteredCheck(TwinLead.self), plans),
      stage("twin of bench/wording", RegisteredCheck(TwinWording.self), plans),
    ]
  }

  private static func checks(of pack: String) -> [RegisteredCheck] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "plan-lint-bench-\(ProcessInfo.processInfo.processIdentifier).yml")
    defer { try? FileManager.default.removeItem(at: file) }
    guard (try? Data(pack.utf8).write(to: file)) != nil else { return [] }
    return RulePackLibrary().plugins([.file(file.path())]).flatMap(\.checks)
  }

  private static func stage(_ name: String, _ check: RegisteredCheck, _ plans: Prepared<[Plan]>)
    -> Stage
  {
    let instance = check.make(CheckOptions()).plan
    let context = CheckContext()
    return Stage(name, from: plans) { plans in
      plans.reduce(0) { count, plan in
        defer { plan.forgetReadings() }
        return count + (instance?.check(plan, in: context).count ?? 0)
      }
    }
  }
}
