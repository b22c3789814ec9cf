import TextAnalysis
import ValidatorCore

/// A rule of a few wordings in Swift: each is looked for by itself.
struct TwinWording: PlanCheck {
  static let description = CheckDescription(
    id: "twin-wording", title: LocalizedText("wording"), summary: LocalizedText("wording"),
    rationale: LocalizedText("wording"),
    kinds: [FindingKind("wrong", zh: "wording", en: "wording", severity: SeverityRule(.warning))])

  /// Wordings that stand in no generated plan, and one that may.
  static let wordings = [
    (wrong: "四种意识", right: "四个意识"), (wrong: "三个自信", right: "四个自信"),
    (wrong: "二十大次会议", right: "二十大"), (wrong: "课后托管", right: "课后服务"),
    (wrong: "局属学校", right: "局直属学校"),
  ]

  private let wrong = wordings.map { wording in
    ByteView.with(wording.wrong) { TextFolding.fold($0) }
  }

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var buffer: [UInt8] = []
    return plan.texts.flatMap { text in
      text.text.withBytes { findings($0, text, &buffer) }
    }
  }

  private func findings(_ bytes: ByteView, _ text: PlanFieldText, _ buffer: inout [UInt8])
    -> [Finding]
  {
    buffer.removeAll(keepingCapacity: true)
    TextFolding.fold(bytes, into: &buffer)
    return buffer.withUnsafeBufferPointer { buffer in
      zip(wrong, Self.wordings).flatMap { word, wording in
        finds(word, ByteView(buffer)).map { range in
          Finding(
            "wrong",
            Message("wrong", zh: "应为“\(wording.right)”", en: "write “\(wording.right)”"),
            at: text.text.place(of: FoldedText(bytes).sourceRange(range)), task: text.task)
        }
      }
    }
  }

  private func finds(_ word: [UInt8], _ text: ByteView) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while let start = text.offset(of: word, from: offset) {
      ranges.append(start..<start + word.count)
      offset = start + word.count
    }
    return ranges
  }
}
