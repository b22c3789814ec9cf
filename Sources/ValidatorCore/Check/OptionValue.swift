/// A type that an option's value may have.
public protocol OptionValue: Sendable {
  /// What people may write, in a few words.
  static var expectation: LocalizedText { get }
  /// The value as it is written.
  var written: String { get }
  /// Reads a value, or gives nil.
  init?(written: String)
}

extension Bool: OptionValue {
  /// What people may write.
  public static var expectation: LocalizedText {
    LocalizedText(zh: "true或false", en: "true or false")
  }
  /// The value as it is written.
  public var written: String { self ? "true" : "false" }

  /// Reads a value, or gives nil.
  public init?(written: String) {
    switch written {
    case "true", "yes", "on", "是", "启用", "开启": self = true
    case "false", "no", "off", "否", "关闭", "停用": self = false
    default: return nil
    }
  }
}

extension Int: OptionValue {
  /// What people may write.
  public static var expectation: LocalizedText { LocalizedText(zh: "整数", en: "a whole number") }
  /// The value as it is written.
  public var written: String { String(self) }
  /// Reads a value, or gives nil.
  public init?(written: String) { self.init(written) }
}

extension Double: OptionValue {
  /// What people may write.
  public static var expectation: LocalizedText { LocalizedText(zh: "数", en: "a number") }
  /// The value as it is written.
  public var written: String { String(self) }

  /// Reads a value, or gives nil.
  public init?(written: String) {
    guard let value = Double(written), value.isFinite else { return nil }
    self = value
  }
}

extension [String]: OptionValue {
  /// What people may write.
  public static var expectation: LocalizedText {
    LocalizedText(zh: "以逗号分开的词语", en: "words set apart by commas")
  }
  /// The value as it is written.
  public var written: String { joined(separator: ",") }

  /// Reads a value, or gives nil.
  public init?(written: String) {
    self = written.split(whereSeparator: { $0 == "," || $0 == "，" || $0 == "、" }).map(String.init)
  }
}

extension String: OptionValue {
  /// What people may write.
  public static var expectation: LocalizedText { LocalizedText(zh: "文字", en: "a text") }
  /// The value as it is written.
  public var written: String { self }
  /// Takes any text.
  public init?(written: String) { self = written }
}
