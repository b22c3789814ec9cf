import TextAnalysis
import ValidatorCore

/// Turns the damaged places of a text into findings: what one slip brought about is one finding.
struct GarblingReport {
  private let plan: Plan
  /// A text with more damaged places is told by its first ones.
  private static let mostPlaces = 2000

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// The findings about the damaged places of one text.
  ///
  /// - Parameter isGloss: whether a reading in brackets is there for the reader.
  func findings(of all: [Garble], in entry: PlanFieldText, isGloss: Bool) -> [Finding] {
    let garbles = all.prefix(Self.mostPlaces)
    let left = all.count - garbles.count
    var findings: [Finding] = []
    for kind in Self.toldTogether {
      let same = garbles.filter { $0.kind == kind && !(isGloss && kind == .pinyin) }
      if let finding = finding(of: kind == .lost ? untold(same, entry) : same, entry) {
        findings.append(finding)
      }
    }
    findings += garbles.filter { !Self.toldTogether.contains($0.kind) }
      .compactMap { finding(of: [$0], entry) }
    if left > 0, !findings.isEmpty {
      findings[findings.count - 1].note = LimitMessages.left(left)
    }
    return findings
  }

  /// Kinds of which all places of a text are one finding.
  private static let toldTogether: [Garble.Kind] = [
    .pinyin, .lost, .privateUse, .invisible, .loneMark, .wrongMark, .lookalike, .variant,
    .letterForDigit,
    .markup,
  ]

  /// Those that the loader has not told: it puts U+FFFD in the place of bytes that are no text.
  private func untold(_ garbles: [Garble], _ entry: PlanFieldText) -> [Garble] {
    let problems = plan.source.problems.flatMap(\.ranges)
    guard !problems.isEmpty else { return garbles }
    return garbles.filter { garble in
      let range = entry.text.span(of: garble.range).range
      return !problems.contains { $0.overlaps(range) }
    }
  }

  private func finding(of garbles: [Garble], _ entry: PlanFieldText) -> Finding? {
    guard let first = garbles.first else { return nil }
    let words = String(
      entry.text.part(first.repeated ?? first.range).string.drop { $0 == "，" })
    let fixes = fixes(of: garbles, entry.text)
    // The edits of a fix show where the others are.
    let others = fixes.isEmpty ? garbles.dropFirst() : []
    return Finding(
      Self.name(of: first.kind), Messages.text(first.kind, words, garbles.count),
      at: entry.text.place(of: first.range), task: entry.task,
      label: first.kind == .shifted ? first.original.map(Messages.likely) : nil,
      related: others.map {
        RelatedPlace(entry.text.place(of: $0.range), Messages.alsoHere, task: entry.task)
      },
      help: Messages.help(first.kind), fixes: fixes)
  }

  /// An edit for each place, where all are known and can be edited.
  private func fixes(of garbles: [Garble], _ text: PlanText) -> [Fix] {
    guard let first = garbles.first, first.kind != .shifted else { return [] }
    let edits = garbles.compactMap { edit($0, of: text) }
    guard edits.count == garbles.count else { return [] }
    let isSafe = first.kind == .pinyin || garbles.allSatisfy(\.isCertain)
    return [Fix(Messages.fix(first), isSafe: isSafe, edits: edits)]
  }

  private func edit(_ garble: Garble, of text: PlanText) -> Fix.Edit? {
    guard let original = garble.original, !original.contains("□"), !isTorn(garble, text) else {
      return nil
    }
    // One letter says little in a list of changes: the character before it is part of the edit.
    let start = garble.kind == .strayLetter ? max(0, garble.range.lowerBound - 3) : 0
    let before = text.withBytes { $0.scalar(at: start) }
    guard garble.kind == .strayLetter, (0x4E00..<0xA000).contains(before.value) else {
      return text.edit(garble.range, to: original)
    }
    let range = start..<garble.range.upperBound
    return text.edit(range, to: text.part(start..<garble.range.lowerBound).string + original)
  }

  /// Whether a reading ends before its bracket does, as where a line end divides it.
  private func isTorn(_ garble: Garble, _ text: PlanText) -> Bool {
    guard garble.kind == .pinyin else { return false }
    return text.withBytes { bytes in
      let end = garble.range.upperBound
      let isClosed = bytes[end - 1] == 0x29 || bytes.has("）", at: end - 3)
      return !isClosed && end < bytes.count && bytes[end] < 0x80
    }
  }

  private static func name(of kind: Garble.Kind) -> String {
    switch kind {
    case .pinyin: "pinyin"
    case .shifted: "shifted"
    case .misread: "misread"
    case .lost: "lost"
    case .privateUse: "private-use"
    case .invisible: "invisible"
    case .strayLetter: "stray-letter"
    case .loneMark, .wrongMark: "lone-mark"
    case .doubled: "doubled"
    case .lookalike: "mixed-script"
    case .variant, .letterForDigit: "lookalike"
    case .straySign: "stray-sign"
    case .markup: "markup"
    case .doubledMark: "doubled-mark"
    }
  }

  private enum Messages {
    static func text(_ kind: Garble.Kind, _ words: String, _ count: Int) -> Message {
      switch kind {
      case .pinyin:
        Message(
          "pinyin", zh: "疑似乱码：汉字后夹有\(count)处拼音",
          en: "\(count, "reading") in brackets behind characters")
      case .shifted, .misread:
        Message("garbled", zh: "疑似乱码：\(quoted: words)", en: "\(quoted: words) looks garbled")
      case .lost:
        Message("lost", zh: "有\(count)处字符丢失", en: "characters are lost in \(count, "place")")
      case .privateUse:
        Message(
          "private-use", zh: "有\(count)处字符只在个别字体中能显示",
          en: "\(count, "place") with characters that only one font knows")
      case .invisible:
        Message("invisible", zh: "有\(count)处不可见字符", en: "invisible characters in \(count, "place")")
      case .strayLetter:
        Message(
          "stray-letter", zh: "字母\(quoted: words)疑为间隔号",
          en: "the letter \(quoted: words) seems to stand for a dot")
      case .loneMark: loneMark(words)
      case .wrongMark:
        Message(
          "wrong-mark", zh: "右引号误作\(quoted: words)",
          en: "\(quoted: words) stands for a closing quotation mark")
      case .doubled:
        Message("doubled", zh: "\(quoted: words)重复", en: "\(quoted: words) stands twice")
      case .lookalike:
        Message(
          "lookalike", zh: "\(quoted: words)与拉丁字母外形相似，但不是拉丁字母",
          en: "\(quoted: words) looks like a Latin letter and is none")
      case .variant:
        Message(
          "variant", zh: "\(quoted: words)是部首或者兼容字符，不是通用汉字",
          en: "\(quoted: words) only looks like the Chinese character")
      case .letterForDigit:
        Message(
          "letter-for-digit", zh: "数字中夹有字母\(quoted: words)",
          en: "the letter \(quoted: words) stands for a digit")
      case .straySign:
        Message(
          "stray-sign", zh: "词中夹有符号\(quoted: words)",
          en: "the sign \(quoted: words) stands inside of a word")
      case .markup:
        Message(
          "markup", zh: "有\(count)处网页代码残留",
          en: "a web page has left its code in \(count, "place")")
      case .doubledMark:
        Message(
          "doubled-mark", zh: "标点\(quoted: words)重叠", en: "the marks \(quoted: words) are doubled")
      }
    }

    /// A quotation mark cannot be quoted so that it is read.
    private static func loneMark(_ mark: String) -> Message {
      switch mark {
      case "“", "‘", "「", "『":
        Message(
          "lone-opening-quote", zh: "左引号没有对应的右引号",
          en: "an opening quotation mark has no partner")
      case "”", "’", "」", "』":
        Message(
          "lone-closing-quote", zh: "右引号没有对应的左引号",
          en: "a closing quotation mark has no partner")
      default:
        Message(
          "lone-mark", zh: "\(quoted: mark)不成对", en: "\(quoted: mark) has no partner")
      }
    }

    static func likely(_ original: String) -> Message {
      original.contains("□")
        ? Message(
          "likely-in-part", zh: "原文可能是\(quoted: original)，其中□为不能复原的字",
          en: "it may have been \(quoted: original), □ for what cannot be told")
        : Message(
          "likely", zh: "原文可能是\(quoted: original)", en: "it may have been \(quoted: original)")
    }

    static func fix(_ garble: Garble) -> Message {
      switch garble.kind {
      case .pinyin: Message("delete-readings", zh: "删去拼音", en: "delete the readings")
      case .invisible: Message("delete-invisible", zh: "删去不可见字符", en: "delete them")
      case .markup: Message("take-out-markup", zh: "删去或者还原网页代码", en: "put text in its place")
      case .variant: Message("write-han", zh: "改用通用汉字", en: "use the Chinese characters")
      case .letterForDigit: Message("write-digits", zh: "改为数字", en: "use digits")
      case .wrongMark:
        Message("write-right-mark", zh: "改用右引号", en: "use a closing quotation mark")
      case .straySign: Message("delete-sign", zh: "删去符号", en: "delete the sign")
      case .doubled: Message("delete-second", zh: "删去重复的一处", en: "delete the second one")
      default:
        Message(
          "restore", zh: "改为\(quoted: garble.original ?? "")",
          en: "replace with \(quoted: garble.original ?? "")")
      }
    }

    static func help(_ kind: Garble.Kind) -> Message {
      switch kind {
      case .pinyin, .invisible: Message("delete", zh: "删去", en: "delete them")
      case .shifted, .misread, .lost, .privateUse:
        Message("retype", zh: "对照原稿，重新输入", en: "type it again from the original")
      case .strayLetter: Message("dot", zh: "改为间隔号“·”", en: "use a dot")
      case .wrongMark: Message("right-mark", zh: "改用右引号", en: "use a closing quotation mark")
      case .loneMark: Message("pair", zh: "补上另一半，或者删去", en: "add its partner, or delete it")
      case .doubled: Message("once", zh: "删去一处", en: "delete one of them")
      case .lookalike: Message("latin", zh: "改用拉丁字母", en: "use the Latin letter")
      case .variant: Message("han", zh: "改用通用汉字", en: "use the Chinese character")
      case .letterForDigit: Message("digit", zh: "改为数字", en: "use the digit")
      case .straySign: Message("delete-stray-sign", zh: "核对后删去", en: "check and delete it")
      case .markup: Message("plain", zh: "删去代码，只留文字", en: "leave nothing but the text")
      case .doubledMark: Message("one-mark", zh: "只留一个标点", en: "leave one of them")
      }
    }

    static let alsoHere = Message("also-here", zh: "此处同", en: "here too")
  }
}
