/// What a unit is to a task.
public enum UnitRole: String, Sendable, Hashable {
  /// 牵头, 主办: it answers for the whole.
  case lead
  /// 责任, 负责, 承办: it answers, perhaps beside others.
  case responsible
  /// 配合, 协办: it helps, and answers for nothing.
  case support
}
