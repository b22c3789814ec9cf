/// The values that the user gave to a check's options.
public struct CheckOptions: Sendable {
  private let values: [String: String]

  /// Values by key, as written. What an option does not accept must have been refused before.
  public init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// The value of an option: as set, else its default.
  public subscript<Value>(option: CheckOption<Value>) -> Value {
    values[option.key].flatMap { Value(written: $0) } ?? option.defaultValue
  }
}
