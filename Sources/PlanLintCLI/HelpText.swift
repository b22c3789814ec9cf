import ArgumentParser
import ValidatorCore

extension ArgumentHelp {
  /// A help text in the language of the locale.
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(
      LocalizedText(zh: zh, en: en)[LanguageChoice.ofHelp], valueName: valueName)
  }
}
