import ValidatorCore

/// What is remembered of a plan that was sent to a plugin.
struct PluginFacts: Sendable {
  let plan: Plan
  /// The number under which the plugin knows it.
  let id: Int
}
