/// How one value must stand to another.
enum RuleOperator: Sendable, ChoiceWords {
  case less, atMost, equal, atLeast, more, different

  static let words: [(value: RuleOperator, choice: PackField.Choice)] = [
    (.less, .init("<", "早于", "小于")), (.less, .init("before")),
    (.atMost, .init("<=", "不晚于", "不大于", "不超过")), (.atMost, .init("not-after")),
    (.equal, .init("=", "等于")), (.atLeast, .init(">=", "不早于", "不小于", "不少于")),
    (.atLeast, .init("not-before")), (.more, .init(">", "晚于", "大于")), (.more, .init("after")),
    (.different, .init("!=", "不等于")),
  ]

  /// Whether `left` stands so to `right`.
  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .atLeast: left >= right
    case .more: left > right
    case .different: left != right
    }
  }
}
