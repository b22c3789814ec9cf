import ValidatorCore

/// Why a pattern cannot be used.
enum PatternMistake: Error, Equatable {
  /// A bracket is not closed, or was not opened.
  case bracket
  /// `*`, `+`, `?` or `{` behind nothing that it can repeat, or a `{` that is none.
  case repetition
  /// `{,3}`, which says no least number.
  case noLeast(String)
  /// `\p{…}` with a name that is not known.
  case property(String)
  /// An escape or class that is none, or a `\` at the end.
  case escape(String)
  /// A range whose end comes before its start.
  case range
  /// Something that other regular expressions have.
  case unsupported(String)
  /// More than ``PatternProgram/longest`` steps, or groups inside of too many others.
  case tooLarge

  /// What to do.
  var help: LocalizedText {
    switch self {
    case .bracket:
      LocalizedText(
        zh: "请检查括号是否成对；要匹配符号本身，请在前面加“\\”",
        en: "see that brackets are closed; write a “\\” before signs that are meant as such")
    case .repetition:
      LocalizedText(
        zh: "“*”“+”“?”“{”前面要有被重复的内容；要匹配符号本身，请在前面加“\\”",
        en: "“*”, “+”, “?” and “{” repeat what stands before them; "
          + "write a “\\” before signs that are meant as such")
    case .noLeast(let most):
      LocalizedText(zh: "写作“{0,\(most)}”", en: "write “{0,\(most)}”")
    case .property(let name):
      LocalizedText(
        zh: "没有“\(name)”这一类；可以写“\\p{Han}”（汉字）、“\\p{L}”（字母）、“\\p{N}”（数字）、“\\p{P}”（标点）等",
        en: "there is no class “\(name)”; there are “\\p{Han}” (Chinese characters), "
          + "“\\p{L}” (letters), “\\p{N}” (digits), “\\p{P}” (punctuation) and the other general categories"
      )
    case .escape(let text):
      LocalizedText(zh: "没有“\(text)”这种写法", en: "there is no “\(text)”")
    case .range:
      LocalizedText(
        zh: "方括号中的范围要从小到大", en: "a range in square brackets goes from the lower to the higher")
    case .unsupported(let text):
      LocalizedText(
        zh: "不支持“\(text)”，请换一种写法", en: "“\(text)” is not supported; say it in another way")
    case .tooLarge:
      LocalizedText(
        zh: "重复次数或层次过多，请减少", en: "it repeats or nests too much; ask for less")
    }
  }
}
