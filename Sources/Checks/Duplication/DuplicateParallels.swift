import TextAnalysis
import ValidatorCore

/// Tells which tasks are rows of a table: the same is done to different things, so that many of their clauses may
/// well be equal. What was read of a title is kept for the other clauses of its task.
struct DuplicateParallels {
  private let corpus: [DuplicatePlan]
  private var reader = WordingReader()
  private var known: [DuplicatePosition: WordingBag] = [:]
  /// What was said last: many clauses of the same two tasks follow each other.
  private var last: (first: DuplicatePosition, second: DuplicatePosition, areParallel: Bool)?

  /// Titles that share as much and name different things belong to rows of a table.
  private static let titles = 0.6
  /// Texts that share as much and name different things are such rows.
  private static let texts = 0.8
  /// So many titles are kept at once.
  private static let mostKnown = 1024

  init(_ corpus: [DuplicatePlan]) {
    self.corpus = corpus
  }

  /// Whether the titles or the texts of two tasks say that their work is parallel.
  mutating func areParallel(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    if let last, last.first == first, last.second == second { return last.areParallel }
    let areParallel = areTitlesParallel(first, second) || areTextsParallel(first, second)
    last = (first, second, areParallel)
    return areParallel
  }

  private mutating func areTitlesParallel(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> Bool
  {
    guard let one = title(of: first), let two = title(of: second) else { return false }
    return one.isParallel(to: two, sharing: Self.titles, inOnePlace: true)
  }

  private mutating func areTextsParallel(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> Bool
  {
    guard mayShare(first, second), let one = text(of: first), let two = text(of: second) else {
      return false
    }
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

  private mutating func title(of position: DuplicatePosition) -> WordingBag? {
    if let known = known[position] { return known }
    let title = corpus[position.plan].facts.tasks[position.task].title
    guard let title else { return nil }
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    let bag = bag(title, of: position.plan)
    known[position] = bag
    return bag
  }

  private mutating func text(of position: DuplicatePosition) -> WordingBag? {
    corpus[position.plan].facts.tasks[position.task].text.map { bag($0, of: position.plan) }
  }

  private mutating func bag(_ text: DuplicateSlice, of plan: Int) -> WordingBag {
    corpus[plan].withText(text) { reader.read($0) }
    return WordingBag(reader.content)
  }
}
