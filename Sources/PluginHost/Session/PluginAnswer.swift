/// What a plugin answered.
enum PluginAnswer: Sendable {
  case greeting(PluginGreeting)
  case findings([WireFinding])

  /// What an answer belongs to.
  enum Key: Hashable, Sendable {
    case greeting
    /// The findings about one plan.
    case plan(Int)
    /// The findings about all plans of a run that a question asked for.
    case join(Int)
  }
}
