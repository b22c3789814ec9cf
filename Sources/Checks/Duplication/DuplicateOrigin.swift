/// How a plan is named at another one.
struct DuplicateOrigin: Sendable {
  /// What people call it: its title, else its file.
  let name: String
  /// Whether the name is the title.
  let isTitle: Bool
  /// What identifies it from run to run: its file, else its title.
  let identity: String

  /// What tells `plan` from `own`.
  init(_ plan: DuplicatePlan, from own: DuplicatePlan) {
    identity = Self.identity(plan, from: own)
    let title = plan.facts.title.map { plan.string($0) }
    isTitle = title != nil && title != own.facts.title.map { own.string($0) }
    name = isTitle ? title ?? identity : identity
  }

  private static func identity(_ plan: DuplicatePlan, from own: DuplicatePlan) -> String {
    let path = plan.facts.path
    guard path == own.facts.path else {
      let name = fileName(path)
      return name == fileName(own.facts.path) ? path : name
    }
    return plan.facts.title.map { plan.string($0) } ?? "#\(plan.facts.document + 1)"
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
