/// Something that the user may set about a check.
public struct CheckOption<Value: OptionValue>: Sendable {
  /// The name, in lower case with hyphens.
  public let key: String
  /// The value when nothing is set.
  public let defaultValue: Value
  /// What it does.
  public let summary: LocalizedText
  /// Whether a value is allowed.
  let accepts: @Sendable (Value) -> Bool

  /// An option.
  ///
  /// - Parameters:
  ///   - key: the name, in lower case with hyphens.
  ///   - defaultValue: the value when nothing is set.
  ///   - accepts: whether a value is allowed.
  public init(
    _ key: String, default defaultValue: Value, zh: String, en: String,
    accepts: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) {
    self.key = key
    self.defaultValue = defaultValue
    summary = LocalizedText(zh: zh, en: en)
    self.accepts = accepts
  }
}
