/// A fixed text in both languages.
public struct LocalizedText: Hashable, Sendable {
  /// The text in Simplified Chinese.
  public let chinese: String
  /// The text in English.
  public let english: String

  /// A text in both languages.
  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// A name that is the same in both languages.
  public init(_ name: String) {
    self.init(zh: name, en: name)
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
