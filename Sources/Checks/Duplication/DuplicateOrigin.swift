/// How a plan is named at another one.
enum DuplicateOrigin {
  /// What tells `plan` from `own`: its file, else its title.
  static func name(_ plan: DuplicateFacts, from own: DuplicateFacts) -> String {
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
