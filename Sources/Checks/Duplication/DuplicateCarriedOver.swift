import TextAnalysis
import ValidatorCore

/// Finds tasks that were taken over from an earlier plan as they were: with its year, or with its targets.
struct DuplicateCarriedOver {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [DuplicatePlan]

  /// What was not brought up to date.
  enum Remainder {
    /// The figures.
    case targets
    /// A year before the period of the plan.
    case year(Int)
  }

  init(_ corpus: [DuplicatePlan]) {
    self.corpus = corpus
  }

  /// What is to be told of tasks that repeat tasks of an earlier plan.
  func findings(_ occurrences: [DuplicateOccurrence]) -> [CorpusFinding] {
    var told: Set<DuplicatePosition> = []
    return occurrences.sorted { $0.task < $1.task }.compactMap { occurrence in
      guard let original = occurrence.originals.first,
        let remainder = remainder(of: occurrence.task, from: original),
        told.insert(occurrence.task).inserted
      else { return nil }
      return finding(occurrence.task, original, remainder)
    }
  }

  private func finding(
    _ position: DuplicatePosition, _ original: DuplicatePosition, _ remainder: Remainder
  ) -> CorpusFinding {
    let (own, earlier) = (corpus[position.plan], corpus[original.plan])
    let citation = Messages.Citation(
      earlier.citation(of: original.task), origin: DuplicateOrigin(earlier, from: own))
    return CorpusFinding(
      plan: own.plan,
      Finding(
        "carried-over", Messages.carriedOver(own.citation(of: position.task), remainder),
        at: own.facts.tasks[position.task].textPlace, task: position.task,
        related: [
          RelatedPlace(
            earlier.facts.tasks[original.task].textPlace, Messages.original(citation),
            task: original.task, plan: earlier.plan)
        ], help: Messages.carriedOverHelp))
  }

  // MARK: What is left of the earlier plan

  private func remainder(of task: DuplicatePosition, from original: DuplicatePosition)
    -> Remainder?
  {
    let (later, earlier) = (corpus[task.plan], corpus[original.plan])
    let (one, two) = (earlier.facts.tasks[original.task], later.facts.tasks[task.task])
    guard let text = two.text, let old = one.text else { return nil }
    let years = later.withText(text, YearMentions.init).years
    let oldYears = earlier.withText(old, YearMentions.init).years
    if let period = later.facts.period,
      let stale = years.first(where: { year in
        oldYears.contains(year)
          && Day(year: year, month: 12, day: 31).map { $0.number < period.lowerBound } == true
      })
    {
      return .year(stale)
    }
    if let targets = two.targets { return targets == one.targets ? .targets : nil }
    return hasSameFigures(earlier, old, later, text) ? .targets : nil
  }

  /// Whether two texts count the same, and count something.
  private func hasSameFigures(
    _ earlier: DuplicatePlan, _ old: DuplicateSlice, _ later: DuplicatePlan,
    _ text: DuplicateSlice
  ) -> Bool {
    let wordings = [earlier.withText(old, Wording.init), later.withText(text, Wording.init)]
    guard wordings[1].holdsAmount, let comparison = WordingComparison(wordings[0], wordings[1])
    else { return false }
    return !comparison.changes.contains { change in
      change.kind == .figure
        && !later.withText(text.part(change.second), YearMentions.init).isTime
    }
  }
}
