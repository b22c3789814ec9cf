import TextAnalysis

/// A way to write an example that must not change what is found in it.
public enum ExampleVariant: CaseIterable, Sendable {
  /// As it is.
  case asWritten
  /// With CRLF for every line end.
  case crlf
  /// With a byte order mark.
  case byteOrderMark
  /// Behind comments in Chinese and with emoji, whose bytes, scalars and UTF-16 units differ in number.
  case leadingComments
  /// In Traditional characters.
  case traditional

  /// What is different, in a few words.
  public var name: LocalizedText {
    switch self {
    case .asWritten: LocalizedText(zh: "原样", en: "as written")
    case .crlf: LocalizedText(zh: "换行改为CRLF", en: "with CRLF line ends")
    case .byteOrderMark: LocalizedText(zh: "文件开头加BOM", en: "with a byte order mark")
    case .leadingComments:
      LocalizedText(zh: "前面加中文和表情符号注释", en: "behind comments in Chinese and emoji")
    case .traditional: LocalizedText(zh: "改为繁体字", en: "in Traditional characters")
    }
  }

  /// A marked plan, written this way; nil where the way makes no difference or no sense.
  func rewrite(_ marked: String) -> String? {
    switch self {
    case .asWritten: return marked
    case .crlf: return Self.withCRLF(marked)
    case .byteOrderMark: return "\u{FEFF}" + marked
    case .leadingComments: return "# 说明：本件仅供测试。🎉👩🏽‍🏫𠮷\n# —— e\u{301} ——\n" + marked
    case .traditional:
      guard !Self.isTraditional(marked) else { return nil }
      let rewritten = TraditionalScript.rewrite(marked)
      return rewritten == marked ? nil : rewritten
    }
  }

  private static func withCRLF(_ text: String) -> String {
    var written = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n", last != "\r" { written.append("\r") }
      written.append(scalar)
      last = scalar
    }
    return String(written)
  }

  /// A text with Traditional characters is in that script already, or about a mixture of both.
  private static func isTraditional(_ text: String) -> Bool {
    ByteView.with(text) { !HanScript.strangers(in: $0, isSimplified: true).isEmpty }
  }
}
