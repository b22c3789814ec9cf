/// A text of a settings file, with its place.
public struct SettingText: Sendable {
  /// The decoded text.
  public let string: String
  /// Where it stands.
  public let place: Place

  /// The text of a scalar; nil for other nodes.
  public init?(_ node: YAMLNode) {
    guard let target = node.target, let string = target.string else { return nil }
    self.string = string
    place = node.place
  }
}
