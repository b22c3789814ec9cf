/// Which stages of a work a content names, as a stretch of each course.
struct StageRanks: Equatable {
  private var courses: [StageWords.Course: ClosedRange<Int>] = [:]
  private var parts: ClosedRange<Int>?

  /// Whether any is named.
  var isKnown: Bool { !courses.isEmpty }

  /// Adds what a word says.
  mutating func add(_ meaning: StageWords.Meaning) {
    courses[meaning.course] = Self.joined(courses[meaning.course], meaning.rank)
    if let part = meaning.part { parts = Self.joined(parts, part.rawValue) }
  }

  private static func joined(_ range: ClosedRange<Int>?, _ rank: Int) -> ClosedRange<Int> {
    guard let range else { return rank...rank }
    return min(range.lowerBound, rank)...max(range.upperBound, rank)
  }

  /// Whether all of them come before all of `other`: 开工 before 竣工.
  func precede(_ other: StageRanks) -> Bool {
    let common = courses.compactMap { course, ranks in other.courses[course].map { (ranks, $0) } }
    guard common.isEmpty else {
      return common.allSatisfy { $0.upperBound < $1.lowerBound }
    }
    guard let parts, let others = other.parts else { return false }
    return parts.upperBound < others.lowerBound
  }

  /// Whether a building stands.
  var isFinished: Bool {
    courses[.building].map { $0.lowerBound >= StageWords.finished } ?? false
  }

  /// Whether a building is begun and nothing more.
  var isBegun: Bool {
    guard courses.count == 1, let ranks = courses[.building] else { return false }
    return StageWords.begun.contains(ranks.lowerBound)
      && StageWords.begun.contains(ranks.upperBound)
  }
}
