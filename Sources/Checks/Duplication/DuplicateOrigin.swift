/// How a plan is named at another one.
struct DuplicateOrigin: Sendable {
  /// What people call it: its title, else its file.
  let name: String
  /// Whether the name is the title.
  let isTitle: Bool
  /// What identifies it from run to run: its file, else its title.
  let identity: String

  /// What tells `plan` from `own`.
  init(_ plan: DuplicateFacts, from own: DuplicateFacts) {
    identity = Self.identity(plan, from: own)
    let title = plan.title.map(plan.string)
    isTitle = title != nil && title != own.title.map(own.string)
    name = isTitle ? title ?? identity : identity
  }

  private static func identity(_ plan: DuplicateFacts, from own: DuplicateFacts) -> String {
    guard plan.path == own.path else {
      let name = fileName(plan.path)
      return name == fileName(own.path) ? plan.path : name
    }
    return plan.title.map(plan.string) ?? "#\(plan.document + 1)"
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
