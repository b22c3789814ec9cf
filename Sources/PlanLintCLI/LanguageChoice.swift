import TextAnalysis
import ValidatorCore

/// The language of messages: as asked for, else the locale's, else that of the plans.
enum LanguageChoice {
  static func language(asked: Language?, plans: [SourceText]) -> Language {
    asked ?? fromLocale ?? fromScript(of: plans)
  }

  /// The language where no plan is at hand.
  static func language(asked: Language?) -> Language {
    asked ?? fromLocale ?? .chinese
  }

  /// The language of the help and of what is said about the command line: no option is parsed yet.
  static var ofHelp: Language { fromArguments ?? fromLocale ?? .english }

  private static var fromArguments: Language? {
    let arguments = CommandLine.arguments
    let name = "--lang"
    if let joined = arguments.last(where: { $0.hasPrefix("\(name)=") }) {
      return Language(rawValue: String(joined.dropFirst(name.count + 1)))
    }
    guard let index = arguments.lastIndex(of: name), index + 1 < arguments.count else { return nil }
    return Language(rawValue: arguments[index + 1])
  }

  private static var fromLocale: Language? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let locale = names.compactMap({ Console.environment($0) }).first(where: { !$0.isEmpty })
    else { return nil }
    if locale.hasPrefix("zh") { return .chinese }
    return locale.hasPrefix("en") ? .english : nil
  }

  /// Chinese where a plan has an ideograph near its start.
  static func fromScript(of plans: [SourceText]) -> Language {
    let isChinese = plans.contains { plan in
      plan.withBytes(SourceSpan(0, 4096)) { text in
        var offset = 0
        while offset < text.count {
          let (scalar, length) = text.scalar(at: offset)
          if (0x3400...0x9FFF).contains(scalar) { return true }
          offset += max(1, length)
        }
        return false
      }
    }
    return isChinese ? .chinese : .english
  }
}
