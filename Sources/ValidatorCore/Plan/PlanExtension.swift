/// A key that begins with `x-`: left to plugins.
public struct PlanExtension: Sendable {
  /// The key.
  public let key: PlanText
  /// The value as written.
  public let value: YAMLNode
}
