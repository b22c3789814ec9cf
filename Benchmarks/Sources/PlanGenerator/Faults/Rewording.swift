/// Rewords a text as a drafter does who copies a task: other verbs, a clause less, a clause more.
struct Rewording {
  /// The text with up to three words changed, perhaps a clause dropped, perhaps one added.
  static func reword(_ content: String, using random: inout SplitMix64) -> String {
    var text = content
    var changes = random.number(in: 1...3)
    let shift = random.number(in: 0...(Phrases.synonyms.count - 1))
    for index in Phrases.synonyms.indices where changes > 0 {
      let (word, other) = Phrases.synonyms[(index + shift) % Phrases.synonyms.count]
      guard let place = text.firstRange(of: word) else { continue }
      text.replaceSubrange(place, with: other)
      changes -= 1
    }
    if random.chance(0.4) { text = droppingClause(of: text, using: &random) }
    if random.chance(0.5) { text = addingClause(to: text, using: &random) }
    return text
  }

  private static func droppingClause(of text: String, using random: inout SplitMix64) -> String {
    var clauses = text.split(separator: "，", omittingEmptySubsequences: false)
    guard clauses.count > 4 else { return text }
    clauses.remove(at: random.number(in: 1...(clauses.count - 2)))
    return clauses.joined(separator: "，")
  }

  private static func addingClause(to text: String, using random: inout SplitMix64) -> String {
    guard text.hasSuffix("。") else { return text }
    return text.dropLast() + random.pick(Phrases.additions) + "。"
  }
}
