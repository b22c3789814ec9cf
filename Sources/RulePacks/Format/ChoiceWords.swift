import TextAnalysis
import ValidatorCore

/// A type whose values are written as one of several words.
protocol ChoiceWords: Sendable {
  associatedtype Value: Sendable
  /// The values with their words.
  static var words: [(value: Value, choice: PackField.Choice)] { get }
}

extension ChoiceWords {
  static var choices: [PackField.Choice] { words.map(\.choice) }

  /// The value that `word` stands for, in any script and width.
  static func value(_ word: String) -> Value? {
    let folded = PackVocabulary.folded(word)
    return words.first { $0.choice.english == folded || $0.choice.chinese.contains(folded) }?.value
  }
}

/// The words for severities.
enum SeverityWord: ChoiceWords {
  static let words: [(value: Severity, choice: PackField.Choice)] = [
    (.error, .init("error", "必改")), (.warning, .init("warning", "请核")),
    (.info, .init("info", "提示")),
  ]
}

/// The words for kinds of clauses.
enum ClauseWord: ChoiceWords {
  static let words: [(value: ClauseKind, choice: PackField.Choice)] = [
    (.number, .init("number", "数量")), (.event, .init("event", "事件")),
    (.deliverable, .init("deliverable", "成果")), (.vague, .init("vague", "空泛")),
    (.activity, .init("activity", "活动")),
  ]
}

/// The words for the stages of plans.
enum StageWord: ChoiceWords {
  static let words: [(value: PlanStage, choice: PackField.Choice)] =
    PlanStage.allCases.map { ($0, .init($0.rawValue, $0.chinese)) }
}

/// The words for the kinds of plans.
enum KindWord: ChoiceWords {
  static let words: [(value: PlanKind, choice: PackField.Choice)] =
    PlanKind.allCases.map { ($0, .init($0.rawValue, $0.chinese)) }
}
