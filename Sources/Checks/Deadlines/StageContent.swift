import TextAnalysis

/// What the content of a milestone says of its work: which stage it is, and of what.
struct StageContent {
  /// A stage of a work.
  private enum Stage {
    case beginning, course, end
  }

  private let text: [UInt8]
  private let stage: Stage?

  /// What `content` says.
  init(_ content: ByteView) {
    text = TextFolding.fold(content.part(0..<min(content.count, Self.longest)))
    let found = text.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      return Self.words.filter { stage in stage.words.contains { bytes.offset(of: $0) != nil } }
    }
    stage = found.count == 1 ? found[0].stage : nil
  }

  /// Whether both are stages of one work: one names nothing but its stage (开工, 竣工验收), or they share a word of
  /// their own.
  func isOfOneWork(with other: StageContent) -> Bool {
    if isBare || other.isBare { return true }
    return text.withUnsafeBufferPointer { one in
      other.text.withUnsafeBufferPointer { two in
        Self.shareWord(ByteView(one), ByteView(two))
      }
    }
  }

  /// Whether this one comes before the other by what is done: 开工 before 竣工.
  func precedes(_ other: StageContent) -> Bool {
    switch (stage, other.stage) {
    case (.beginning, .course), (.beginning, .end), (.course, .end): true
    default: false
    }
  }

  /// Bytes of a content in which words are looked for.
  private static let longest = 600

  /// Whether nothing is named beside the stage.
  private var isBare: Bool {
    guard stage != nil else { return false }
    return text.withUnsafeBufferPointer { Self.isBare(ByteView($0)) }
  }

  // MARK: Words

  private static func isBare(_ text: ByteView) -> Bool {
    var offset = 0
    while offset < text.count {
      if let length = lengthOfCommonWord(text, at: offset) ?? lengthOfStage(text, at: offset) {
        offset += length
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      if isWide(scalar) || isLatin(text[offset]) { return false }
      offset += max(length, 1)
    }
    return true
  }

  private static func lengthOfCommonWord(_ text: ByteView, at offset: Int) -> Int? {
    common.first { text.has($0, at: offset) }?.utf8CodeUnitCount
  }

  private static func lengthOfStage(_ text: ByteView, at offset: Int) -> Int? {
    for stage in words {
      if let word = stage.words.first(where: { text.has($0, at: offset) }) {
        return word.utf8CodeUnitCount
      }
    }
    return nil
  }

  /// Whether two neighbouring characters stand in both that belong to no common word.
  private static func shareWord(_ one: ByteView, _ two: ByteView) -> Bool {
    var offset = 0
    var previous: Int?
    while offset < one.count {
      if let length = lengthOfCommonWord(one, at: offset) {
        offset += length
        previous = nil
        continue
      }
      let (scalar, length) = one.scalar(at: offset)
      let next = offset + max(length, 1)
      if let previous, isWide(scalar), two.offset(of: one.part(previous..<next)) != nil {
        return true
      }
      previous = isWide(scalar) ? offset : nil
      offset = next
    }
    return shareLatinWord(one, two)
  }

  private static func isWide(_ scalar: UInt32) -> Bool { (0x3400..<0xA000).contains(scalar) }

  private static func shareLatinWord(_ one: ByteView, _ two: ByteView) -> Bool {
    var start = 0
    for offset in 0...one.count where !isLatin(one[offset]) {
      if offset - start >= shortestWord, two.offset(of: one.part(start..<offset)) != nil {
        return true
      }
      start = offset + 1
    }
    return false
  }

  private static let shortestWord = 6

  private static func isLatin(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Pairs of characters that stand in contents of any sort.
  private static let common: [StaticString] = [
    "完成", "开展", "组织", "实施", "推进", "建设", "工作", "项目", "方案", "制定", "制订", "形成", "进行", "启动", "开工", "验收",
    "竣工", "总结", "全面", "部署", "召开", "会议", "建立", "机制", "活动", "做好", "相关", "各项", "根据", "情况", "上报", "检查",
    "设计", "计划", "培训", "调研", "招标", "使用", "投入", "主体", "工程", "落实", "确定", "报告", "成果", "开始", "基本", "力争",
    "学生", "教师", "学校", "学院", "企业", "单位", "部门", "各类", "年度", "印发", "征求", "意见", "修改", "完善", "发布", "运行",
  ]

  private static let words: [(stage: Stage, words: [StaticString])] = [
    (
      .beginning,
      [
        "立项", "选址", "规划设计", "方案设计", "初步设计", "前期", "招标", "启动", "开工", "动工", "奠基", "进场", "动员", "部署",
        "摸底", "制定方案", "印发方案", "制定实施方案", "印发实施方案", "start", "tender", "design", "groundbreaking",
        "begin", "launch",
      ]
    ),
    (.course, ["主体", "封顶", "试点", "中期", "设备安装", "装修", "midterm", "frame"]),
    (
      .end,
      [
        "竣工", "完工", "建成", "验收", "投用", "投入使用", "交付", "开园", "开馆", "总结", "收官", "销号", "正式运行",
        "正式运营", "正式启用", "complet", "hand over", "acceptance", "opened", "opening",
      ]
    ),
  ]
}
