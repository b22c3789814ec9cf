import TextAnalysis

/// Tells whether an empty word such as 尽快 stands for the deadline of a task (尽快完成选址), or says how something is
/// done or what people are helped to (适时调整, 帮助新教师尽快适应).
enum EmptyTimeWord {
  /// Whether the word at `range` stands for a deadline: a verb of beginning or finishing follows closely, and nobody is
  /// helped or led to it.
  static func isDeadline(in text: ByteView, at range: Range<Int>) -> Bool {
    let clause = PastClause.clause(in: text, around: range)
    if text[range.lowerBound] < 0x80 { return isEnglishDeadline(text, clause, range) }
    let before = text.part(clause.lowerBound..<range.lowerBound)
    guard !helping.occur(in: before), !occasions.occur(in: before),
      !isProcedure(text, before: clause.lowerBound)
    else { return false }
    let behind = text.part(range.upperBound..<min(clause.upperBound, range.upperBound + reach))
    guard !emergencies.occur(in: behind) else { return false }
    guard text.has(anyOf: occasional, at: range.lowerBound) else {
      return finishing.occur(in: behind) || isRise(text, range.upperBound..<clause.upperBound)
    }
    return beginning.occur(in: behind) || isCompletion(behind)
  }

  /// Whether a figure is to be reached: 尽快提高至50%以上.
  private static func isRise(_ text: ByteView, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < min(range.upperBound, range.lowerBound + reach) {
      if let verb = rising.first(where: { text.has($0, at: offset) }) {
        let figure = offset + verb.utf8CodeUnitCount
        return DateCandidates.isDigit(text[figure])
          || text.has(anyOf: ["百分之", "１", "２", "３", "４", "５", "６", "７", "８", "９"], at: figure)
      }
      offset += max(text.scalar(at: offset).length, 1)
    }
    return false
  }

  private static let rising: [StaticString] = [
    "提高至", "提高到", "提升至", "提升到", "达到", "達到", "增至", "增加到", "增加至", "扩大到", "擴大到", "扩大至", "擴大至", "降至",
    "降到", "降低到", "降低至", "压减到", "壓減到", "压降到", "壓降到",
  ]

  /// Whether `behind` begins with what is finished or handed in: 适时完成, 适时组织验收, but not 适时通报完成情况.
  private static func isCompletion(_ behind: ByteView) -> Bool {
    let word = 2 * 3
    let start = holding.occur(in: behind.part(0..<min(word, behind.count))) ? word : 0
    let verb = behind.part(start..<max(start, min(start + word, behind.count)))
    return completing.occur(in: verb)
  }

  /// Whether the clause before says when something has to be done at once: 一旦发现疑似病例，尽快完成流调.
  private static func isProcedure(_ text: ByteView, before clause: Int) -> Bool {
    // The mark that parts the two has three bytes at most.
    let end = max(0, clause - 3)
    let earlier = PastClause.clause(in: text, around: end..<end)
    return occasions.occur(in: text.part(earlier.lowerBound..<clause))
  }

  private static let emergencies = FewWords(["应急", "预案", "响应", "救治", "手术"])
  private static let occasions = FewWords([
    "一旦", "发现", "发生", "出现", "接到", "接报", "遇", "患者", "病例", "险情",
  ])

  /// Bytes behind the word in which its verb must stand: five characters and the verb.
  private static let reach = 21

  /// Words that may also mean “when it fits”: only a beginning, or a completion right behind them, makes a deadline
  /// of them.
  private static let occasional: [StaticString] = ["适时", "適時", "择", "擇", "适当", "適當", "合适", "合適"]

  private static let beginning = FewWords([
    "启动", "开工", "动工", "出台", "印发", "召开", "举办", "成立", "组建", "设立", "建设", "开通", "推出", "实施", "开放", "修订",
    "制定",
    "制订", "开建", "上线",
  ])

  private static let holding = FewWords(["组织", "开展", "进行", "予以"])
  private static let completing = FewWords([
    "完成", "完工", "竣工", "验收", "报送", "报批", "报审", "报请", "审定", "交付", "投用",
  ])

  private static let finishing = FewWords([
    "启动", "开工", "动工", "出台", "印发", "召开", "举办", "成立", "组建", "设立", "建成", "建设", "开通", "推出", "实施", "开放",
    "修订",
    "制定", "制订", "开建", "上线", "完成", "完工", "竣工", "投用", "投入", "交付", "落地", "落成", "立项", "通过", "创建", "创成",
    "搬迁",
    "迁建", "招标", "选址", "签约", "达成", "补齐", "配齐", "到位", "兑现", "办结", "解决", "整改", "编制", "拿出", "敲定", "验收",
    "实现", "报送", "报批", "报审", "报请", "审定",
  ])

  /// Whom a sentence helps or leads is not the one who answers for the task.
  private static let helping = FewWords([
    "帮助", "引导", "促使", "促进", "使", "让", "助力", "指导", "教育", "确保学生", "有利于", "便于", "以便",
  ])

  private static func isEnglishDeadline(
    _ text: ByteView, _ clause: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    !replying.occur(in: text.part(clause)) && promising.occur(in: text.part(clause))
  }

  private static let promising = FewWords([
    " will be ", " shall be ", " must be ", " is to be ", " are to be ", "complete ", "open the ",
    "open a ", "publish ", "launch ", "adopt ", "finish ", "deliver ", "start work", "begin work",
  ])

  private static let replying = FewWords([
    "report", "reply", "respond", "answer", "notif", "inform", "contact", "repair", "help",
    "return", "encourage", "told",
  ])
}
