import TextAnalysis
import ValidatorCore

/// Finds the tasks of some plans that ask for the same work.
struct DuplicateSearch {
  private let corpus: [DuplicatePlan]
  private let measure: DuplicateMeasure
  private let threshold: Double
  private let judge: DuplicateJudge

  /// The most tasks with one text that are set against those with another.
  private static let mostOfClass = 100
  /// The most earlier tasks that the text of one is set against.
  private static let mostPartners = 8

  init(
    _ corpus: [DuplicatePlan], measure: DuplicateMeasure, threshold: Double,
    _ judge: DuplicateJudge
  ) {
    self.corpus = corpus
    self.measure = measure
    self.threshold = threshold
    self.judge = judge
  }

  /// The groups of tasks that ask for the same work.
  func groups() -> [DuplicateGroup] {
    let contents = DuplicateClasses(corpus, titles: false)
    let titles = DuplicateClasses(corpus, titles: true)
    return equal(contents) + equal(titles) + sharingTitles(titles) + alike(contents) + alike(titles)
  }

  private func entry(_ reference: SetReference) -> DuplicateEntry {
    corpus[reference.part].facts.entries[reference.index]
  }

  private func position(_ reference: SetReference) -> DuplicatePosition {
    DuplicatePosition(plan: reference.part, task: entry(reference).task)
  }

  // MARK: Texts that are equal

  /// In each class the tasks with equal texts, and one for each of the texts that differ in figures and
  /// words of little weight.
  private func equal(_ classes: DuplicateClasses) -> [DuplicateGroup] {
    classes.repeated.flatMap { clusters(of: classes.members(of: $0)) }.flatMap { cluster in
      let texts = Dictionary(grouping: cluster) { entry($0).identity }.values.map {
        $0.map(position).sorted()
      }.sorted { $0[0] < $1[0] }
      let equal = texts.filter { $0.count > 1 }.map {
        DuplicateGroup($0, isEqual: true, measure == .wording ? .together : .each)
      }
      guard texts.count > 1 else { return equal }
      return equal + [DuplicateGroup(texts.map { $0[0] }, isEqual: false)]
    }
  }

  /// Parts tasks with the same text by their titles: the same measure for two schools is two tasks.
  private func clusters(of members: [SetReference]) -> [[SetReference]] {
    guard measure == .wording else { return [members] }
    var clusters: [[SetReference]] = []
    for member in members {
      // Many clusters are a table of parallel tasks: only the last ones are looked at.
      let home = clusters.indices.suffix(8).last { areSame(clusters[$0][0], member) }
      if let home { clusters[home].append(member) } else { clusters.append([member]) }
    }
    return clusters
  }

  private func areSame(_ first: SetReference, _ second: SetReference) -> Bool {
    let weight = min(entry(first).weight, entry(second).weight)
    return entry(first).isTitle
      ? judge.areSameByTitle(position(first), position(second), weight: weight)
      : judge.areSameByContent(position(first), position(second), weight: weight)
  }

  // MARK: Titles of which one has no content

  /// Tasks without content together with those that have content under the same title.
  private func sharingTitles(_ titles: DuplicateClasses) -> [DuplicateGroup] {
    guard measure == .wording, !titles.firsts.isEmpty else { return [] }
    let cores = Set(titles.firsts.map { entry($0).core })
    let withContent = Dictionary(grouping: titledTasks(among: cores)) { $0.title }
    return titles.firsts.indices.compactMap { index in
      let members = titles.members(of: index)
      let first = entry(members[0])
      let others = (withContent[first.core] ?? []).map(\.position).filter {
        judge.areSameByTitle(position(members[0]), $0, weight: first.weight)
      }
      guard !others.isEmpty else { return nil }
      return DuplicateGroup(titles: members.map(position), withContent: others)
    }
  }

  /// The tasks with content whose titles say one of `titles`, with what they say.
  private func titledTasks(among titles: Set<TextIdentity>) -> [(
    position: DuplicatePosition, title: TextIdentity
  )] {
    typealias Titled = (position: DuplicatePosition, title: TextIdentity)
    let corpus = corpus
    return Parallel.map(corpus.count, grain: 8) { range in
      var reader = WordingReader()
      return range.flatMap { plan in
        corpus[plan].facts.entries.compactMap { entry -> Titled? in
          guard !entry.isTitle, let title = corpus[plan].facts.tasks[entry.task].title,
            !corpus[plan].facts.tasks[entry.task].titlePlace.isAliased
          else { return nil }
          corpus[plan].withText(title) { reader.read($0) }
          guard titles.contains(reader.core) else { return nil }
          return (DuplicatePosition(plan: plan, task: entry.task), reader.core)
        }
      }
    }.flatMap(\.self)
  }

  // MARK: Texts that are alike

  /// The classes whose texts are alike, two by two.
  private func alike(_ classes: DuplicateClasses) -> [DuplicateGroup] {
    let candidates = classes.firsts.indices.filter {
      measure == .bigramJaccard || entry(classes.firsts[$0]).weight >= DuplicateJudge.shortText
    }
    let pairs = SimilarityJoin.pairs(
      of: candidates.map { classes.firsts[$0] }, in: corpus.map(\.facts.sets),
      measure: measure.similarity, threshold: threshold, isExhaustive: measure == .bigramJaccard)
    let chosen = measure == .wording ? strongest(pairs) : pairs
    let same = Parallel.map(chosen.count, grain: 64) { range -> [SimilarPair] in
      var reader = WordingReader()
      return chosen[range].filter { pair in
        measure == .bigramJaccard
          || isSameWork(
            classes.firsts[candidates[pair.first]], classes.firsts[candidates[pair.second]],
            &reader)
      }
    }
    return same.flatMap(\.self).compactMap { pair in
      group(
        classes.members(of: candidates[pair.first]), classes.members(of: candidates[pair.second]),
        pair.similarity)
    }
  }

  /// The few most similar of the earlier tasks for each task: where there are many, they are variants
  /// of one text.
  private func strongest(_ pairs: [SimilarPair]) -> [SimilarPair] {
    let sorted = pairs.sorted {
      ($0.second, -$0.similarity, $0.first) < ($1.second, -$1.similarity, $1.first)
    }
    var last = -1
    var count = 0
    return sorted.filter { pair in
      count = pair.second == last ? count + 1 : 1
      last = pair.second
      return count <= Self.mostPartners
    }
  }

  private func isSameWork(
    _ first: SetReference, _ second: SetReference, _ reader: inout WordingReader
  ) -> Bool {
    let contents = [first, second].compactMap { reference -> WordingUnits? in
      let plan = corpus[reference.part]
      guard let text = plan.facts.tasks[entry(reference).task].text else { return nil }
      plan.withText(text) { reader.read($0) }
      return reader.content
    }
    return contents.count == 2 && contents[0].isSameWork(as: contents[1])
  }

  private func group(
    _ members: [SetReference], _ others: [SetReference], _ similarity: Double
  ) -> DuplicateGroup? {
    let most = measure == .wording ? Self.mostOfClass : .max
    let (members, others) = (Array(members.prefix(most)), Array(others.prefix(most)))
    for one in clusters(of: members) {
      for two in clusters(of: others) where measure == .bigramJaccard || areSame(one[0], two[0]) {
        return DuplicateGroup(
          one.map(position), like: two.map(position), similarity: similarity,
          measure == .wording ? .once : .each)
      }
    }
    return nil
  }
}
