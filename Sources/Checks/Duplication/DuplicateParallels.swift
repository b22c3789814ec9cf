import TextAnalysis
import ValidatorCore

/// Tells which tasks are rows of a table: the same is done to different things, so that many of their clauses may
/// well be equal. What was read of a title or a text is kept for the other clauses of its task.
struct DuplicateParallels {
  private let corpus: [DuplicatePlan]
  private var reader = WordingReader()
  private var known: [Part: WordingBag] = [:]
  /// What was said last: many clauses of the same two tasks follow each other.
  private var last:
    (
      first: DuplicatePosition, second: DuplicatePosition, looksAt: Looks, areParallel: Bool
    )?

  /// Titles that share as much and name different things belong to rows of a table.
  private static let titles = 0.6
  /// Texts that share as much and name different things are such rows.
  private static let texts = 0.8
  /// So many titles and texts are kept at once.
  private static let mostKnown = 1024

  /// What of two tasks is set against each other.
  struct Looks: OptionSet, Sendable {
    let rawValue: UInt8

    static let titles = Looks(rawValue: 1)
    static let texts = Looks(rawValue: 2)
  }

  /// The title or the text of a task.
  private struct Part: Hashable {
    let position: DuplicatePosition
    let isTitle: Bool
  }

  init(_ corpus: [DuplicatePlan]) {
    self.corpus = corpus
  }

  /// Whether the titles or the texts of two tasks say that their work is parallel.
  mutating func areParallel(
    _ first: DuplicatePosition, _ second: DuplicatePosition, lookingAt parts: Looks
  ) -> Bool {
    if let last, last.first == first, last.second == second, last.looksAt == parts {
      return last.areParallel
    }
    let areParallel =
      parts.contains(.titles) && areTitlesParallel(first, second)
      || parts.contains(.texts) && areTextsParallel(first, second)
    last = (first, second, parts, areParallel)
    return areParallel
  }

  private mutating func areTitlesParallel(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> Bool
  {
    guard let one = bag(first, isTitle: true), let two = bag(second, isTitle: true) else {
      return false
    }
    return one.isParallel(to: two, sharing: Self.titles, inOnePlace: true)
  }

  private mutating func areTextsParallel(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> Bool
  {
    guard mayShare(first, second), let one = bag(first, isTitle: false),
      let two = bag(second, isTitle: false)
    else { return false }
    return one.isParallel(to: two, sharing: Self.texts)
  }

  /// Whether two texts may have as much in common as parallel ones have.
  private func mayShare(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    guard let one = corpus[first.plan].facts.entry(of: first.task),
      let two = corpus[second.plan].facts.entry(of: second.task)
    else { return true }
    return corpus[first.plan].facts.profiles.mayShare(
      Self.texts, one, with: corpus[second.plan].facts.profiles, two)
  }

  private mutating func bag(_ position: DuplicatePosition, isTitle: Bool) -> WordingBag? {
    let part = Part(position: position, isTitle: isTitle)
    if let bag = known[part] { return bag }
    let plan = corpus[position.plan]
    let task = plan.facts.tasks[position.task]
    guard let text = isTitle ? task.title : task.text else { return nil }
    plan.withText(text) { reader.read($0) }
    let bag = WordingBag(reader.content)
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[part] = bag
    return bag
  }
}
