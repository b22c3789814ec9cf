/// What a quantity is there for.
public enum QuantityRole: String, Sendable, CaseIterable {
  /// It sets what is to be reached, or the scope of the work.
  case target
  /// It tells of what is there: the sum of a list, a cycle, a baseline.
  case context
  /// It is part of a name: 第四幼儿园, “1+9”, 三年行动计划.
  case name
}
