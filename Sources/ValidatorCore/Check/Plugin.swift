/// Checks that come together under one name.
public struct Plugin: Sendable {
  /// The name of the origin, such as `built-in`.
  public let name: String
  /// The checks, in the order in which they are listed.
  public let checks: [any Check.Type]

  /// Bundles checks.
  public init(name: String, checks: [any Check.Type]) {
    self.name = name
    self.checks = checks
  }
}
