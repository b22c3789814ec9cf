import TextAnalysis
import ValidatorCore

/// How long texts take that are nothing but one piece again and again, against real text of the same
/// size: reading is linear, whatever stands in a text.
struct HostileTexts {
  /// What one piece makes of a text.
  struct Row {
    let piece: String

    /// The time of 1 MiB as a multiple of that of real text.
    let timesRealText: Double

    /// The time of 1 MiB as a multiple of that of a quarter of it.
    let growth: Double
  }

  static let pieces = [
    "十", "零", "一", "万", "万亿", "百分之", "三分之", "一又", "一点", "半", "几", "负", "第", "第一", "叁", "廿",
    "1", "１", "1:", "1.", "1,", "1-", "1~", "1/", "1%", "1、", "一、", "1年", "1个", "1万", "2026",
    "2026-",
    "（", "(", "《", "“", "\"", "[", "【", "（责任单位：", "、", "，", "。", "年", "月", "日", "中", "到", "从", "至",
    "3至",
    "每", "三年", "年底前", "五一", "应尽", "提升", "分别", "a", "a ", "twenty ", "half a ", "minus ", "by ",
    "Q3 ",
    "end of ", " ", "\n", "\n中", "é", "😀",
  ]

  let rows: [Row]

  /// Measures each piece, the best of a few rounds.
  init(realText: [UInt8], rounds: Int = 3) {
    let real = Self.seconds(of: realText, rounds)
    rows = Self.pieces.map { piece in
      let small = Self.seconds(of: Self.text(of: piece, realText.count / 4), rounds)
      let large = Self.seconds(of: Self.text(of: piece, realText.count), rounds)
      return Row(piece: piece, timesRealText: large / real, growth: large / small)
    }
  }

  /// 1 MiB of the titles and contents of the plans of `corpus`, again and again where they are less.
  static func realText(of corpus: Corpus) -> [UInt8] {
    let plans = corpus.files.prefix(40).flatMap {
      PlanLoader().load(path: $0.path, contents: $0.bytes).plans
    }
    let lines = plans.flatMap(\.tasks).flatMap { [$0.title, $0.content] }.compactMap(\.self)
      .map { $0.withBytes { bytes in bytes.string(0..<bytes.count) } }
    return text(of: lines.joined(separator: "\n") + "\n", 1 << 20)
  }

  private static func text(of piece: String, _ count: Int) -> [UInt8] {
    let bytes = Array(piece.utf8)
    return (0..<count).map { bytes[$0 % bytes.count] }
  }

  private static func seconds(of text: [UInt8], _ rounds: Int) -> Double {
    let reader = TextReader(times: TimeContext(year: 2026))
    let times = (0..<rounds).map { _ in
      let begun = Program.processorSeconds
      _ = text.withUnsafeBufferPointer { reader.read(ByteView($0)) }
      return Program.processorSeconds - begun
    }
    return times.min() ?? 0
  }
}
