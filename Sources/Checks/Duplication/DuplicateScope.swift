import ValidatorCore

/// Which tasks are compared with each other.
enum DuplicateScope: String, OptionValue {
  /// Those of one plan.
  case plan
  /// Those of all plans of a run.
  case run

  static let expectation = LocalizedText(zh: "plan或run", en: "plan or run")

  var written: String { rawValue }

  init?(written: String) { self.init(rawValue: written) }
}
