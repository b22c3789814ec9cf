import TextAnalysis

/// Work that comes every year and is over when the year is: 做好2025年高考组织工作, 启动2025年教师招聘. What follows a year
/// in the next one (考核, 决算, 总结) is none, nor are works that may take longer.
enum YearlyWork {
  /// What a plan means by such work of the year before.
  enum Reading {
    /// The work is still to be done: the year is left over.
    case aheadOfUs
    /// It is to be finished, which it may well have to be.
    case perhapsUnfinished
  }

  /// What is said of the year at `place`; nil where it is not said to be the year of such work.
  static func reading(of place: Range<Int>, in text: ByteView) -> Reading? {
    guard text.has("年", at: place.upperBound) else {
      return isCohortOfYear(place, text) ? .aheadOfUs : nil
    }
    var start = place.upperBound + 3
    let isAccount = text.has("度", at: start)
    if isAccount { start += 3 }
    let clause = PastClause.clause(in: text, around: place)
    let head = text.part(start..<min(clause.upperBound, start + longestHead))
    guard !aftermath.occur(in: head) else { return nil }
    if text.has(anyOf: drawing, endingAt: place.lowerBound) {
      return !isAccount && plans.occur(in: head) ? .aheadOfUs : nil
    }
    let isHeld = text.has(anyOf: holding, endingAt: place.lowerBound)
    let whole = text.part(start..<clause.upperBound)
    if isHeld, !isAccount, ends(whole, with: events) { return .aheadOfUs }
    let isFinished = text.has("完成", endingAt: place.lowerBound)
    guard isHeld || isFinished || text.has(anyOf: starting, endingAt: place.lowerBound),
      ends(whole, with: works), !lasting.occur(in: head),
      !told.occur(in: text.part(clause.lowerBound..<sentence(in: text, from: start)))
    else { return nil }
    return isFinished ? .perhapsUnfinished : .aheadOfUs
  }

  /// 招收2025级新生, 办好2025届毕业典礼: a cohort that came or went in its year. All other work goes on with it for years.
  private static func isCohortOfYear(_ place: Range<Int>, _ text: ByteView) -> Bool {
    let isEntry = text.has(anyOf: ["级", "級"], at: place.upperBound)
    guard isEntry || text.has(anyOf: ["届", "屆"], at: place.upperBound) else { return false }
    let clause = PastClause.clause(in: text, around: place)
    let behind = text.part(place.upperBound + 3..<clause.upperBound)
    let before = text.part(clause.lowerBound..<place.lowerBound)
    guard !told.occur(in: before), !told.occur(in: behind), !aftermath.occur(in: behind) else {
      return false
    }
    if isEntry {
      return text.has(anyOf: enrolling, endingAt: place.lowerBound) && newcomers.occur(in: behind)
    }
    return text.has(anyOf: holding, endingAt: place.lowerBound) && ends(behind, with: farewells)
  }

  private static let enrolling: [StaticString] = [
    "招收", "招录", "招錄", "录取", "錄取", "计划招收", "計劃招收", "迎接",
  ]
  private static let newcomers = FewWords(["新生", "学生", "研究生", "本科生", "学员"])
  private static let farewells = ["毕业典礼", "毕业生典礼", "毕业晚会", "学位授予仪式", "毕业生欢送会"].map {
    Array($0.utf8)
  }

  /// Whether one of `words` is the whole of what is done: 征兵, 征兵工作, but neither 征兵退兵核实 nor 征兵工作座谈会.
  private static func ends(_ text: ByteView, with words: [[UInt8]]) -> Bool {
    let folded = TextFolding.fold(text)
    return folded.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      return words.contains { word in
        var offset = 0
        while let found = bytes.offset(of: word, from: offset), found < longestHead {
          offset = found + word.count
          if isEnd(of: bytes, at: offset) { return true }
        }
        return false
      }
    }
  }

  /// Whether nothing goes on at `offset` of a folded text but words without a meaning of their own.
  private static func isEnd(of text: ByteView, at offset: Int) -> Bool {
    var offset = offset
    while offset < text.count {
      if let tail = tails.first(where: { text.has($0, at: offset) }) {
        offset += tail.utf8CodeUnitCount
      } else if text[offset] == 0x28 {
        guard let end = text.offset(of: ")", from: offset) else { return true }
        offset = end + 1
      } else {
        let byte = text[offset]
        return byte <= 0x20 || [0x21, 0x29, 0x2E, 0x3A, 0x3B, 0x3F].contains(byte)
          || text.has(anyOf: stops, at: offset)
      }
    }
    return true
  }

  private static let tails: [StaticString] = [
    "工作", "任务", "活动", "组织工作", "筹备", "各项", "\"", "'", "”", "’", "」", "』",
  ]
  private static let stops: [StaticString] = ["。", "…", "—"]

  /// The end of the sentence that goes on at `start`, but no further than a long one reaches.
  private static func sentence(in text: ByteView, from start: Int) -> Int {
    let last = min(text.count, start + 400)
    return text.part(start..<last).offset(of: "。").map { start + $0 } ?? last
  }

  /// Bytes behind the year in which the work must be named.
  private static let longestHead = 60

  /// 制定2025年工作计划: last year's plan is drawn up no more.
  private static let drawing: [StaticString] = [
    "制定", "制订", "制訂", "编制", "編制", "拟定", "擬定",
  ]
  private static let plans = FewWords(["工作计划", "工作要点", "实施计划", "行动计划", "培训计划", "招生计划", "工作计画"])

  private static let holding: [StaticString] = [
    "办好", "辦好", "做好", "举办", "舉辦", "召开", "召開", "筹办", "籌辦", "组织", "組織", "开展", "開展", "抓好", "承办", "承辦",
    "参加", "參加", "备战", "備戰", "迎战", "迎戰", "开好", "開好",
  ]

  private static let starting: [StaticString] = [
    "启动", "啟動", "組織好", "组织好", "组织实施", "組織實施", "部署",
  ]

  private static let events = [
    "高考", "中考", "招生", "运动会", "活动周", "活动月", "宣传周", "宣传月", "艺术节", "科技节", "文化节", "读书节", "体育节", "展演",
    "比赛", "大赛", "联赛", "竞赛", "汇演", "工作会议", "教育大会", "教师节", "开学",
  ].map { Array($0.utf8) }

  /// What a year brings with it and takes along.
  private static let works = [
    "防汛", "抗旱", "防台", "防溺水", "征兵", "教师招聘", "招聘工作", "公开招聘", "招录工作", "高考", "中考", "招生", "春耕", "夏收",
    "三夏", "秋收", "秋种", "森林防火", "义务植树", "植树造林", "安全生产月", "宣传月", "宣传周", "活动月", "活动周", "防暑降温", "迎峰度夏",
    "秸秆禁烧", "运动会", "春季防疫", "秋季防疫", "普法工作", "民兵整组", "防汛演练", "春耕生产",
  ].map { Array($0.utf8) }

  /// The cold season goes on into the next year.
  private static let lasting = FewWords(["冬", "今年", "本年"])

  /// The sentence tells what was done.
  private static let told = FewWords(["已", "了", "去年", "上年", "顺利", "圆满", "以来", "期间"])

  private static let aftermath = FewWords([
    "总结", "表彰", "考核", "述职", "通报", "评估", "验收", "审计", "决算", "报告", "成果", "数据", "后续", "遗留", "收尾", "善后",
    "整改", "问题", "经验", "基础", "情况", "统计", "录取结果", "补录", "归档", "复盘", "资金", "结算", "清算", "核算", "补助",
    "补贴",
    "兑现", "拨付", "评价", "评议", "测评", "考评", "档案", "回访", "入职", "报到", "岗前", "试用", "聘用", "公示", "反馈", "整理",
    "汇编", "移交", "补植", "训练", "优待", "项目", "工程", "剩余", "扫尾", "未", "的",
  ])
}
