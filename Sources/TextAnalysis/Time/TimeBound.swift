/// How a time expression limits what it is said of.
public enum TimeBound: Hashable, Sendable {
  /// In that time: 第三季度, "in June".
  case during
  /// By its last day: 6月底前, 年内, 到2027年, "by 30 June".
  case upTo
  /// From its first day on: 9月起, 从2026年开始, "from September".
  case from
  /// Later than its last day: 开学后, "after June".
  case after
}
