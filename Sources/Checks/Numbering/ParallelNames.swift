import TextAnalysis

/// Counts names of one form right before a number that classes them: 学习、培训、考核｜四个环节.
///
/// One name may be two, or part of what stands before the list: only lists that are one longer or shorter than the number
/// are counted, with names as long as each other or with one character in common.
struct ParallelNames {
  private let text: ByteView
  private let phrase: CountPhrase

  init(_ text: ByteView, _ phrase: CountPhrase) {
    self.text = text
    self.phrase = phrase
  }

  /// The names; nil where the list is no such list.
  func count() -> NamedList.Count? {
    let end = phrase.number.lowerBound - (phrase.isQuoted ? 3 : 0)
    guard let list = PausedNames(before: end, in: text), list.parts.count > 1,
      abs(list.parts.count - phrase.value) == 1, beginsClause(list.range.lowerBound),
      list.parts.allSatisfy({ $0.count >= 6 && $0.count <= 60 })
    else { return nil }
    let isList =
      classesItsList
      ? list.parts.count > 2 && areParallel(list.parts)
      : !phrase.isQuoted && arePlaces(list.parts)
    guard isList else { return nil }
    return NamedList.Count(
      fewest: list.parts.count, most: list.parts.count, range: list.range)
  }

  /// Whether a list cannot have begun before `offset`, in a quotation or brackets.
  private func beginsClause(_ offset: Int) -> Bool {
    !["”", "）", "》", "」", "』", "’"].contains { text.has($0, at: offset - 3) }
      && !text.has("、", at: offset)
  }

  // MARK: What is said

  /// Whether the noun says what the things before it are: 环节, 六大工程, 四类问题, 三项行动.
  private var classesItsList: Bool {
    let noun = text.part(phrase.noun)
    func begins(_ words: [StaticString]) -> Bool { words.contains { noun.has($0, at: 0) } }
    if begins(Self.classes) || begins(Self.gates) { return true }
    guard phrase.measure == .matter, noun.count > 0 else { return false }
    let measure = phrase.noun.lowerBound - 3
    if ["类", "類"].contains(where: { text.has($0, at: measure) }) { return !phrase.isQuoted }
    let isGreat = text.has("大", at: measure)
    guard isGreat || text.has("项", at: measure) || text.has("項", at: measure) else { return false }
    return begins(isGreat ? Self.works + Self.fields : Self.works)
  }

  private static let classes: [StaticString] = [
    "方面", "环节", "環節", "领域", "領域", "阶段", "階段", "层面", "層面", "维度", "維度", "面向", "板块", "板塊", "要素",
    "步骤", "步驟", "节点", "節點", "方向",
  ]
  private static let gates: [StaticString] = ["关口", "關口", "防线", "防線"]
  private static let works: [StaticString] = [
    "工程", "行动", "行動", "计划", "計劃", "計畫", "机制", "機制", "制度",
  ]
  private static let fields: [StaticString] = [
    "任务", "任務", "产业", "產業", "中心", "体系", "體系", "战役", "戰役", "集群", "平台", "平臺", "片区", "片區", "基地",
    "支柱", "抓手", "重点", "重點", "目标", "目標", "关系", "關係", "能力",
  ]

  /// Names of one length, of two or three characters, or with the first or last one in common; the first one may have a
  /// verb before it.
  private func areParallel(_ parts: [Range<Int>]) -> Bool {
    let lengths = parts.dropFirst().map(\.count)
    guard let shortest = lengths.min(), let longest = lengths.max(), parts[0].count >= shortest,
      longest <= 24
    else { return false }
    if shortest == longest || longest <= 9 { return true }
    let second = parts[1]
    return parts.allSatisfy { isSame($0.upperBound - 3, second.upperBound - 3) }
      || parts.dropFirst(2).allSatisfy { isSame($0.lowerBound, second.lowerBound) }
  }

  private func isSame(_ offset: Int, _ other: Int) -> Bool {
    text.part(offset..<offset + 3) == text.part(other..<other + 3)
  }

  // MARK: Places

  /// 改建龙潭、柳林3所小学; 东河、西河、南河4条河流; 县医院医共体、中医院医共体三个医院.
  private func arePlaces(_ parts: [Range<Int>]) -> Bool {
    guard phrase.measure == .place || phrase.measure == .any || isWay, phrase.noun.count > 0,
      parts.allSatisfy({ !KindWords.end(text.part($0)) })
    else { return false }
    if shareEnding(parts) { return true }
    guard parts.dropFirst().allSatisfy({ $0.count == 6 }), let first = parts.first else {
      return false
    }
    if isWay { return parts.allSatisfy(endsLikeNoun) && parts.count > 2 }
    let verb = text.part(first.lowerBound..<first.upperBound - 6)
    return phrase.measure == .place && parts.count == 2
      && Self.verbs.contains { $0.utf8CodeUnitCount == verb.count && verb.has($0, at: 0) }
  }

  /// What is built or mended: a name follows.
  private static let verbs: [StaticString] = [
    "新建", "改建", "扩建", "擴建", "迁建", "遷建", "改造", "建设", "建設", "建成", "维修", "維修", "整修", "修缮", "修繕",
    "续建", "續建", "重建", "撤并", "撤併", "改扩建", "改擴建", "完成",
  ]

  /// 4条河流
  private var isWay: Bool {
    let measure = phrase.noun.lowerBound - 3
    return ["条", "條"].contains { text.has($0, at: measure) }
      && ["河", "道路", "街", "公路", "支流", "线路", "線路", "水系"].contains {
        text.has($0, at: phrase.noun.lowerBound)
      }
  }

  /// 东河 before 河流.
  private func endsLikeNoun(_ part: Range<Int>) -> Bool {
    let noun = text.part(phrase.noun)
    let last = part.upperBound - 3
    return stride(from: 0, to: min(noun.count, 12), by: 3).contains {
      isSame(last, phrase.noun.lowerBound + $0)
    }
  }

  /// Whether all end in the same two characters, and in a name before them.
  private func shareEnding(_ parts: [Range<Int>]) -> Bool {
    guard let last = parts.last, last.count >= 12 else { return false }
    let ending = text.part(last.upperBound - 6..<last.upperBound)
    return parts.allSatisfy { part in
      part.count >= 12 && text.part(part.upperBound - 6..<part.upperBound) == ending
        && !KindWords.end(text.part(part.lowerBound..<part.upperBound - 6))
    }
  }
}
