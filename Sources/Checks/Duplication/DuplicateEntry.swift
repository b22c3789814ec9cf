import TextAnalysis

/// A task with the text that it is compared by.
struct DuplicateEntry: Sendable, Codable {
  /// The position of the task in its plan.
  let task: Int
  /// Whether the task has no content, so that its title stands for it.
  let isTitle: Bool
  /// Equal for texts that differ only in width, script, blanks and marks.
  let identity: TextIdentity
  /// Equal for texts that differ also in figures and words of little weight.
  let core: TextIdentity
  /// How much the text says: 1 for a Chinese character, 2 for a word in letters.
  let weight: Int
}
