import ArgumentParser
import ValidatorCore

extension ArgumentHelp {
  /// A help text in the language of the locale.
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(
      LocalizedText(zh: zh, en: en)[LanguageChoice.ofHelp], valueName: valueName)
  }

  /// The option for the language of what a command prints.
  static var language: ArgumentHelp {
    ArgumentHelp(
      zh: "语言；不写则随系统", en: "The language; else that of the locale.")
  }

  /// The option for the language of messages about plans.
  static var languageOfMessages: ArgumentHelp {
    ArgumentHelp(
      zh: "提示信息的语言；不写则依次看配置文件、系统语言、计划",
      en: "The language of messages; else the configuration's, the locale's, or that of the plans.")
  }
}
