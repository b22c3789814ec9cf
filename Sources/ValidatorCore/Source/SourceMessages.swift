/// Everything that `file-encoding` can say.
enum SourceMessages {
  static func findings(of source: SourceText) -> [LoaderFinding] {
    var findings: [Finding] = []
    if source.encoding != .utf8 { findings.append(otherEncoding(source)) }
    findings += merged(source.problems).map(problem)
    return findings.map {
      LoaderFinding(check: LoaderChecks.fileEncoding.id, finding: $0, plan: nil)
    }
  }

  /// A file that could not be read at all; it was met while walking a folder.
  static func unreadable(_ reason: LocalizedText) -> Finding {
    Finding(
      "unreadable-file",
      Message(
        "unreadable-file", zh: "无法读取：\(reason.chinese)",
        en: "cannot be read: \(reason.english)"),
      at: Place(SourceSpan(0, 0)))
  }

  private static func otherEncoding(_ source: SourceText) -> Finding {
    let start = source.bodyStart
    let name = source.encoding.rawValue
    return Finding(
      "other-encoding",
      Message(
        "other-encoding", zh: "文件是\(name)编码，应为UTF-8", en: "the file is in \(name), not in UTF-8"),
      at: Place(SourceSpan(start, start)),
      note: Message(
        "transcoded", zh: "已转换后检查，位置按转换后的文字计算",
        en: "it was converted for checking; places count in the converted text"),
      help: Message(
        "save-as-utf-8", zh: "在编辑器中选“另存为”，编码选UTF-8", en: "save it again in UTF-8"))
  }

  private struct Trouble {
    var kind: EncodingProblem.Kind
    var count: Int
    var ranges: [Range<Int>]
  }

  /// Both sorts of a word processor's line breaks are one thing to people.
  private static func merged(_ problems: [EncodingProblem]) -> [Trouble] {
    var result: [Trouble] = []
    for problem in problems {
      let kind = problem.kind == .lineSeparator ? .wordLineBreak : problem.kind
      if let index = result.firstIndex(where: { $0.kind == kind }) {
        result[index].count += problem.count
        result[index].ranges = (result[index].ranges + problem.ranges)
          .sorted { $0.lowerBound < $1.lowerBound }
      } else {
        result.append(Trouble(kind: kind, count: problem.count, ranges: problem.ranges))
      }
    }
    return result
  }

  private static func problem(_ problem: Trouble) -> Finding {
    let (kind, message, help) = text(problem)
    let places = problem.ranges.map { Place(SourceSpan($0)) }
    return Finding(
      kind, message, at: places.first ?? Place(SourceSpan(0, 0)),
      related: places.dropFirst().map {
        RelatedPlace($0, Message("another", zh: "这里也有", en: "and here"))
      },
      help: help)
  }

  private static func text(_ problem: Trouble) -> (String, Message, Message?) {
    let count = problem.count
    let delete = Message("delete", zh: "删去这些字符", en: "delete them")
    switch problem.kind {
    case .invalidBytes:
      return (
        "invalid-bytes",
        Message(
          "invalid-bytes", zh: "有\(count)个字节不是文字",
          en: "\(count, "byte") of the file stand for no text"),
        Message("retype", zh: "重新输入这里的文字", en: "type the text here again")
      )
    case .loneSurrogate:
      return (
        "invalid-bytes",
        Message("lone-surrogate", zh: "有\(count)个不完整的字符", en: "\(count, "incomplete character")"),
        Message("retype", zh: "重新输入这里的文字", en: "type the text here again")
      )
    case .nul:
      return (
        "control-character",
        Message("nul", zh: "有\(count)个空字符（NUL）", en: "\(count, "NUL character") in the text"),
        delete
      )
    case .controlCharacter:
      return (
        "control-character",
        Message(
          "control-character", zh: "有\(count)个不可见的控制字符",
          en: "\(count, "invisible control character") in the text"), delete
      )
    case .wordLineBreak, .lineSeparator:
      return (
        "control-character",
        Message(
          "word-line-break", zh: "有\(count)个从文字处理软件带来的换行符，已按空格读取",
          en: "\(count, "line break") from a word processor, read as a space"),
        Message("replace-break", zh: "删去，或改为普通换行", en: "delete them, or use ordinary line ends")
      )
    case .strayByteOrderMark:
      return (
        "control-character",
        Message(
          "stray-byte-order-mark", zh: "文中有\(count)个多余的字节顺序标记（BOM）",
          en: "\(count, "byte order mark") inside of the text"), delete
      )
    case .noncharacter:
      return (
        "control-character",
        Message(
          "noncharacter", zh: "有\(count)个不是字符的编码",
          en: "\(count, "code") in the text that are no characters"),
        delete
      )
    case .missingConverter:
      return (
        "invalid-bytes",
        Message(
          "missing-converter", zh: "这台电脑不能转换文件的编码",
          en: "this system cannot convert the file's encoding"),
        Message("save-as-utf-8", zh: "在编辑器中选“另存为”，编码选UTF-8", en: "save it again in UTF-8")
      )
    }
  }
}
