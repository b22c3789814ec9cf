/// An option whatever its type, for lists of options.
public struct AnyCheckOption: Sendable {
  /// The name.
  public let key: String
  /// What it does.
  public let summary: LocalizedText
  /// What people may write.
  public let expectation: LocalizedText
  /// The value when nothing is set, as it is written.
  public let defaultValue: String
  /// Whether a written value can be used.
  public let accepts: @Sendable (String) -> Bool

  /// The option without its type.
  public init<Value>(_ option: CheckOption<Value>) {
    key = option.key
    summary = option.summary
    expectation = Value.expectation
    defaultValue = option.defaultValue.written
    accepts = { written in Value(written: written).map(option.accepts) ?? false }
  }
}
