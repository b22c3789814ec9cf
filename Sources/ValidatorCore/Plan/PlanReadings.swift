import Synchronization
import TextAnalysis

/// What was read in the texts of a plan. Each text is read once, when the first check asks for it.
final class PlanReadings: Sendable {
  private let cost = Mutex(SharedCost())
  private let texts = Mutex<PlanTextList?>(nil)
  private let known = Mutex<[PlanText.Key: TextReadings]>([:])

  /// The readings of `text`, if it was read before.
  func known(_ text: PlanText) -> TextReadings? { known.withLock { $0[text.key] } }

  /// Keeps what was read of `text`.
  func remember(_ readings: TextReadings, of text: PlanText) {
    known.withLock { $0[text.key] = readings }
  }

  /// The texts of the plan, by `list` if they were not listed before.
  func texts(list: () -> PlanTextList) -> PlanTextList {
    if let texts = texts.withLock({ $0 }) { return texts }
    let listed = list()
    texts.withLock { $0 = listed }
    return listed
  }

  /// The time that ``measure(_:)`` took so far; nil before ``beginMeasuring()``.
  var spent: Duration? { cost.withLock(\.spent) }

  /// From now on ``measure(_:)`` measures.
  func beginMeasuring() {
    cost.withLock { $0.begin() }
  }

  /// Works out by `body` what all checks of the plan share.
  func measure<Result>(_ body: () -> Result) -> Result {
    guard cost.withLock({ $0.start() }) else { return body() }
    let begun = ContinuousClock.now
    defer { cost.withLock { $0.stop(after: ContinuousClock.now - begun) } }
    return body()
  }

  /// Gives the memory back; what is asked for later is read anew.
  func forget() {
    texts.withLock { $0 = nil }
    known.withLock { $0 = [:] }
  }
}
