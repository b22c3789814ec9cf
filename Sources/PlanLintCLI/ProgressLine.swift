import Dispatch
import Synchronization
import ValidatorCore

/// A line on standard error that says how far a long run is; on a terminal only.
final class ProgressLine: Sendable {
  private let total: Int
  private let language: Language
  private let isShown: Bool
  private let start = DispatchTime.now()
  private let last = Mutex<UInt64>(0)

  init(total: Int, language: Language?) {
    self.total = total
    self.language = LanguageChoice.language(asked: language)
    isShown = Console.errorIsTerminal
  }

  /// Shows the number of files that are done, at most ten times a second and not in the first second.
  func advance(to done: Int) {
    guard isShown else { return }
    let now = DispatchTime.now().uptimeNanoseconds
    guard now - start.uptimeNanoseconds > 1_000_000_000 else { return }
    let isDue = last.withLock { last in
      guard now - last > 100_000_000 else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let text = LocalizedText(zh: "正在检查 \(done)/\(total)", en: "checking \(done)/\(total)")[language]
    Console.error("\r\(text)\u{1B}[K")
  }

  /// Takes the line away.
  func clear() {
    if last.withLock({ $0 > 0 }) { Console.error("\r\u{1B}[K") }
  }
}
