/// A rule pack that is part of the program.
public struct ShippedPack: Sendable {
  /// Its name.
  public let name: String
  /// Its YAML.
  public let text: String
}
