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
  public static var expectation: LocalizedText { LocalizedText(zh: "true或false", en: "true or false") }
  public var written: String { self ? "true" : "false" }

  public init?(written: String) {
    switch written {
    case "true", "yes", "on", "是": self = true
    case "false", "no", "off", "否": self = false
    default: return nil
    }
  }
}

extension Int: OptionValue {
  public static var expectation: LocalizedText { LocalizedText(zh: "整数", en: "a whole number") }
  public var written: String { String(self) }
  public init?(written: String) { self.init(written) }
}

extension Double: OptionValue {
  public static var expectation: LocalizedText { LocalizedText(zh: "数", en: "a number") }
  public var written: String { String(self) }

  public init?(written: String) {
    guard let value = Double(written), value.isFinite else { return nil }
    self = value
  }
}

extension [String]: OptionValue {
  public static var expectation: LocalizedText {
    LocalizedText(zh: "以逗号分开的词语", en: "words set apart by commas")
  }
  public var written: String { joined(separator: ",") }

  public init?(written: String) {
    self = written.split(whereSeparator: { $0 == "," || $0 == "，" || $0 == "、" }).map(String.init)
  }
}
