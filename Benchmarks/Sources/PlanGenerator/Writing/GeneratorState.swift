/// What goes on from plan to plan: the randomness and the vocabulary that grows.
struct GeneratorState {
  var random: SplitMix64
  private var terms = GrowingPool(discount: 0.65, concentration: 40)

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// The name of a project, a course or a platform.
  mutating func term() -> String {
    NameForge.terms.name(terms.draw(using: &random))
  }
}
