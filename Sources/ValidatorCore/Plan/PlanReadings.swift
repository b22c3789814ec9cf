import Synchronization
import TextAnalysis

/// What was read in the texts of a plan. Each text is read once, when the first check asks for it.
final class PlanReadings: Sendable {
  private let texts = Mutex<[PlanFieldText]?>(nil)
  private let known = Mutex<[PlanText.Key: TextReadings]>([:])

  /// The readings of `text`, by `read` if it was not read before.
  func readings(of text: PlanText, read: () -> TextReadings) -> TextReadings {
    if let known = known.withLock({ $0[text.key] }) { return known }
    let readings = read()
    known.withLock { $0[text.key] = readings }
    return readings
  }

  /// The texts of the plan, by `list` if they were not listed before.
  func texts(list: () -> [PlanFieldText]) -> [PlanFieldText] {
    if let texts = texts.withLock({ $0 }) { return texts }
    let listed = list()
    texts.withLock { $0 = listed }
    return listed
  }

  /// Gives the memory back; what is asked for later is read anew.
  func forget() {
    texts.withLock { $0 = nil }
    known.withLock { $0 = [:] }
  }
}
