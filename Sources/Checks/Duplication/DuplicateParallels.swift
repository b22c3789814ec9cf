import TextAnalysis
import ValidatorCore

/// Tells which tasks are rows of a table: the same is done to different things, so that many of their clauses may
/// well be equal. What was read of a task is kept for its other clauses.
struct DuplicateParallels {
  private let corpus: [CorpusPlan<DuplicateFacts>]
  private var reader = WordingReader()
  private var known: [DuplicatePosition: Wordings] = [:]

  private struct Wordings {
    var title: WordingBag?
    var text: WordingBag?
  }

  /// Titles that share as much and name different things belong to rows of a table.
  private static let titles = 0.6
  /// Texts that share as much and name different things are such rows.
  private static let texts = 0.8
  /// So many tasks are kept at once.
  private static let mostKnown = 1024

  init(_ corpus: [CorpusPlan<DuplicateFacts>]) {
    self.corpus = corpus
  }

  /// Whether the titles or the texts of two tasks say that their work is parallel.
  mutating func areParallel(_ first: DuplicatePosition, _ second: DuplicatePosition) -> Bool {
    let (one, two) = (wordings(of: first), wordings(of: second))
    return Self.areParallel(one.title, two.title, sharing: Self.titles)
      || Self.areParallel(one.text, two.text, sharing: Self.texts)
  }

  private static func areParallel(
    _ one: WordingBag?, _ two: WordingBag?, sharing share: Double
  ) -> Bool {
    guard let one, let two else { return false }
    return one.isParallel(to: two, sharing: share)
  }

  private mutating func wordings(of position: DuplicatePosition) -> Wordings {
    if let known = known[position] { return known }
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    let task = corpus[position.plan].facts.tasks[position.task]
    let wordings = Wordings(
      title: task.title.map { bag($0, of: position.plan) },
      text: task.text.map { bag($0, of: position.plan) })
    known[position] = wordings
    return wordings
  }

  private mutating func bag(_ text: DuplicateSlice, of plan: Int) -> WordingBag {
    corpus[plan].facts.withText(text) { reader.read($0) }
    return WordingBag(reader.content)
  }
}
