import ValidatorCore

/// Why a message of a plugin cannot be used.
struct WireError: Error, Hashable, Sendable {
  let text: LocalizedText

  init(zh: String, en: String) {
    text = LocalizedText(zh: zh, en: en)
  }

  /// A value that is missing or of another type.
  static func expected(_ what: LocalizedText, at path: String) -> WireError {
    WireError(
      zh: "“\(path)”应为\(what.chinese)", en: "“\(path)” must be \(what.english)")
  }
}
