import TextAnalysis
import ValidatorCore

/// What is remembered of a plan: the texts of its tasks as sets of tokens.
struct DuplicateFacts: Sendable {
  /// The plan, for citing its tasks.
  let plan: Plan
  /// The tasks that can be compared.
  private(set) var entries: [DuplicateEntry] = []
  /// The tokens of each entry.
  private(set) var sets = TokenSets()

  /// Reads the tasks of `plan`. A text behind an alias is the anchor's, and repeats nothing.
  init(_ plan: Plan, measure: DuplicateMeasure) {
    self.plan = plan
    switch measure {
    case .wording:
      var reader = WordingReader()
      addEntries { text in
        reader.read(text)
        guard reader.weight > 0 else { return nil }
        return (reader.identity, reader.core, reader.weight, reader.tokens())
      }
    case .bigramJaccard:
      var reader = BigramReader()
      addEntries { text in
        reader.read(text)
        guard !reader.bigrams.isEmpty else { return nil }
        return (reader.identity, reader.identity, reader.bigrams.count, reader.bigrams)
      }
    }
    sets.finish()
  }

  /// What a text is compared by; nil for one that says nothing.
  private typealias Reading = (
    identity: TextIdentity, core: TextIdentity, weight: Int, tokens: [UInt32]
  )

  private mutating func addEntries(_ read: (ByteView) -> Reading?) {
    for index in plan.tasks.indices {
      guard !plan.tasks[index].isDamaged, !plan.tasks[index].place.isAliased,
        let (text, isTitle) = Self.text(of: plan.tasks[index]), !text.place.isAliased,
        let reading = text.withBytes(read)
      else { continue }
      entries.append(
        DuplicateEntry(
          task: index, isTitle: isTitle, identity: reading.identity, core: reading.core,
          weight: reading.weight))
      sets.append(reading.tokens)
    }
  }

  /// The text that a task is compared by: its content, else its title.
  static func text(of task: PlanTask) -> (text: PlanText, isTitle: Bool)? {
    if let content = task.content, content.count > 0 { return (content, false) }
    return task.title.map { ($0, true) }
  }
}
