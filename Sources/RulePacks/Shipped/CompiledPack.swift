import ValidatorCore

/// What is known of a shipped pack of wordings without reading it: enough for every plan in which no wrong wording stands.
struct CompiledPack: Sendable {
  /// The name of the pack.
  let name: String
  /// What the catalogue knows about its rules.
  let descriptions: [CheckDescription]
  /// See ``GramFilter``.
  let grams: StaticString
}
