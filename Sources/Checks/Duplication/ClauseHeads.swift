import TextAnalysis

/// Whether what two clauses share stands before what they are about.
///
/// In Chinese the head comes last: 就业援助的重点对象 is about people. Clauses of which one shares only what stands before
/// 的 and a head of its own ask for different work. A head that stands behind anything (工作, 机制, 成果) tells nothing.
enum ClauseHeads {
  /// Where in all texts a clause stands, and where in it the words that the other shares.
  typealias Clause = (range: Range<Int>, shared: [Range<Int>])

  /// Clauses as much alike say the same in other words.
  static let alike = 0.6

  /// Whether the clauses are about different things.
  ///
  /// - Parameter texts: what holds the clauses.
  static func differ(_ one: Clause, _ two: Clause, in texts: ByteView) -> Bool {
    isAttribute(one, texts) || isAttribute(two, texts)
  }

  /// Whether all that is shared stands before 的, and a head of its own behind it: 就业援助的重点对象.
  private static func isAttribute(_ clause: Clause, _ texts: ByteView) -> Bool {
    guard let end = clause.shared.map(\.upperBound).max(), end < clause.range.upperBound,
      !holdsRegard(texts.part(clause.range))
    else { return false }
    let rest = texts.part(end..<clause.range.upperBound)
    guard let mark = lastAttributive(in: rest) else { return false }
    let head = rest.part(mark..<rest.count)
    return isHead(head) && !endsLightly(head)
      && !clause.shared.contains { head.offset(of: texts.part($0)) != nil }
  }

  /// 加大对社区工作的投入: what is done is done to what stands before 的.
  private static func holdsRegard(_ clause: ByteView) -> Bool {
    clause.has(anyOf: ["对", "對"], at: 0) || regards.contains { clause.offset(of: $0) != nil }
  }

  private static let regards: [StaticString] = [
    "大对", "大對", "强对", "強對", "高对", "高對", "好对", "好對", "化对", "化對", "实对", "實對", "善对", "善對",
  ]

  /// The end of the last 的.
  private static func lastAttributive(in text: ByteView) -> Int? {
    var found: Int?
    var start = 0
    while let offset = text.offset(of: "的", from: start) {
      start = offset + 3
      found = start
    }
    return found
  }

  /// Whether a text holds more than words that stand behind anything.
  private static func isHead(_ text: ByteView) -> Bool {
    TextFolding.fold(text).withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      var offset = 0
      while offset < text.count {
        if let end = light.end(in: text, at: offset) {
          offset = end
          continue
        }
        let (scalar, length) = text.scalar(at: offset)
        guard !(0x4E00...0x9FFF).contains(scalar) || lightSingles.contains(scalar) else {
          return true
        }
        offset += length
      }
      return false
    }
  }

  /// Whether the last word of a text is one that stands behind anything.
  private static func endsLightly(_ text: ByteView) -> Bool {
    let folded = TextFolding.fold(text)
    return folded.suffix(6).withUnsafeBufferPointer { buffer in
      let last = ByteView(buffer)
      return last.count == 6 && light.end(in: last, at: 0) == 6
    }
  }

  private static let light = CharacterPairs(
    """
    工作活动项目建设管理治理成果机制体系行动工程问题制度水平能力质量力度范围服务作用情况改革发展落实实施监管推进政策措施试点整治专项成效要求
    覆盖规模比例行为违规创建保障提升体制方式模式领域环境环节突出重点典型事迹先进之风任务计划规划进度进程效果效率效能开展运行运用应用
    使用全面全部综合防控防治处置监测监督检查排查完成实现达到提高以上以下左右长效常态持续深入日常需要内容部分方面格局局面氛围布局
    """)

  private static let lightSingles: Set<UInt32> = Set(
    "的了全县区市校个项所家人名场次化性率等".unicodeScalars.map(\.value))
}
