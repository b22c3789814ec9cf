/// A field that names units: `lead`, `responsible` or `support`.
public struct UnitField: Sendable {
  /// What the units of a field are to the task.
  public enum Role: String, Sendable {
    /// 牵头单位
    case lead
    /// 责任单位
    case responsible
    /// 配合单位
    case support
  }

  /// What the units are to the task.
  public let role: Role
  /// The key as written.
  public let key: Place
  /// The value; of an empty one, the place behind the key.
  public let value: Place
  /// The units, in order, without blanks around them.
  public let units: [PlanText]
}
