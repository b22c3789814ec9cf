import Reporters
import ValidatorCore

/// What was linted, and what came of it.
struct LintRun {
  let configuration: RunConfiguration
  let found: InputCollector
  let catalog: CheckCatalog
  let baseline: Baseline?
  /// Why the cache was not used or not written to.
  let cacheProblem: CacheProblem?
  let result: LintResult
  /// The language of messages.
  let language: Language

  /// Whether everything that was asked for could be read and done.
  var isWhole: Bool {
    found.failures.isEmpty && result.failures.isEmpty && result.pluginFailures.isEmpty
      && !result.hasBrokenSettings
  }

  /// Says on standard error what is wrong with files of settings, where there is no report to show it in.
  func tellMistakes() {
    for diagnostic in result.diagnostics where result.files[diagnostic.file].isSettings {
      let line = MistakeLine(
        source: result.files[diagnostic.file].source, place: diagnostic.place,
        message: diagnostic.message, help: diagnostic.help)
      Console.error("plan-lint: \(line.text(in: language))\n")
    }
  }

  /// Says on standard error what could not be read or done, and what else deserves a word.
  ///
  /// - Parameters:
  ///   - failures: what failed after linting.
  ///   - notes: what is said last.
  func tell(failures: [LocalizedText] = [], notes: [LocalizedText] = []) {
    let unread = result.failures.map { $0.error.notice($0.path) }
    let plugins = result.pluginFailures.map(\.notice)
    let cache = [cacheProblem?.notice].compactMap(\.self)
    for note in found.notes + cache + found.failures + failures + unread + plugins + notes {
      Console.error("plan-lint: \(note[language])\n")
    }
  }
}
