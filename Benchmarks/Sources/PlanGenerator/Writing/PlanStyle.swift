/// How one plan is written as YAML.
struct PlanStyle {
  enum Scalar {
    case doubleQuoted, plain, literal, folded
  }

  /// How titles are written.
  let title: Scalar

  /// How contents are written.
  let content: Scalar
  let hasChineseKeys: Bool
  let hasChineseCommas: Bool
  let nestsHeader: Bool
  let writesPeriodAsMapping: Bool

  /// Whether units stand under one key, of which the first leads.
  let firstListedLeads: Bool

  init(using random: inout SplitMix64) {
    let draw = random.unit()
    (title, content) =
      if draw < 0.7 {
        (.doubleQuoted, .doubleQuoted)
      } else if draw < 0.88 {
        (.plain, .plain)
      } else {
        (.plain, draw < 0.94 ? .literal : .folded)
      }
    hasChineseKeys = random.chance(0.25)
    hasChineseCommas = random.chance(0.8)
    nestsHeader = random.chance(0.85)
    writesPeriodAsMapping = random.chance(0.7)
    firstListedLeads = random.chance(0.2)
  }

  /// The key in the plan's language.
  func key(_ key: PlanKey) -> String {
    hasChineseKeys ? key.rawValue : key.english
  }
}
