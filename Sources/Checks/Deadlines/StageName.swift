/// The words by which a content names its work.
struct StageName: Equatable {
  /// What two names have to do with each other.
  enum Likeness {
    /// They name one work.
    case one
    /// They share characters, and may.
    case unclear
    case none
  }

  /// A character or a word of Latin letters or digits.
  struct Token: Hashable {
    /// A scalar, or the hash of a word.
    var value: UInt64
    /// Whether it stands in contents of any sort.
    var isWeak: Bool
    /// Whether it is a word, which alone can name something.
    var isWord: Bool

    /// Whether it is a character that stands in few contents.
    var isPlain: Bool { !isWeak && !isWord }
  }

  /// Nil between two runs of words.
  private(set) var tokens: [Token?] = []

  var isEmpty: Bool { tokens.isEmpty }

  /// Whether it is the name of one building: 北岸泵站. Of many things (老旧小区, 乡镇卫生院) some are begun when others are
  /// finished.
  var isOfOneBuilding: Bool {
    var tokens = tokens[...]
    if tokens.last == .some(nil) { tokens = tokens.dropLast() }
    guard Self.lengths.contains(tokens.count), tokens.allSatisfy({ $0.map(\.isPlain) ?? false }),
      let last = tokens.last ?? nil
    else { return false }
    return Self.buildings.contains(last.value)
      && !Self.kinds.contains(tokens.prefix(2).compactMap { $0?.value })
  }

  private static let lengths = 4...12
  private static let buildings = Set("站园校学院馆桥楼厂库场宫塔".unicodeScalars.map { UInt64($0.value) })
  /// What tells a sort of buildings, not one of them.
  private static let kinds = Set(
    [
      "公办", "民办", "普惠", "乡镇", "社区", "农村", "村级", "各类", "老旧", "新建", "续建", "在建", "改建", "扩建", "寄宿",
      "县级",
      "乡村", "部分", "所有", "基层", "城乡", "小型", "大型", "中小", "重点", "各县", "各乡", "各镇", "标准", "集中", "城镇",
      "镇级",
    ].map { $0.unicodeScalars.map { UInt64($0.value) } })

  /// So many tokens are compared.
  private static let most = 48

  mutating func append(_ token: Token) {
    guard tokens.count < Self.most else { return }
    tokens.append(token)
  }

  /// Ends a run of words.
  mutating func end() {
    guard tokens.count < Self.most, let last = tokens.last, last != nil else { return }
    tokens.append(nil)
  }

  static func == (one: StageName, other: StageName) -> Bool {
    one.tokens.compactMap(\.self) == other.tokens.compactMap(\.self)
  }

  /// Whether two neighbouring characters or a word of both belong to no content of any sort.
  func sharesWord(with other: StageName) -> Bool {
    let pairs = Set(zip(other.tokens, other.tokens.dropFirst()).map { [$0, $1] })
    let words = Set(other.tokens.compactMap(\.self).filter { $0.isWord && !$0.isWeak })
    return tokens.contains { $0.map(words.contains) ?? false }
      || zip(tokens, tokens.dropFirst()).contains { first, second in
        guard let first, let second, !first.isWeak || !second.isWeak else { return false }
        return pairs.contains([first, second])
      }
  }

  /// Whether both name one work: all words are equal, or they share words that are nowhere cut out of two others: not
  /// 泵站 of 北岸泵站 and 南岸泵站.
  func likeness(to other: StageName) -> Likeness {
    guard !isEmpty, !other.isEmpty else { return .none }
    if self == other { return .one }
    var best = Likeness.none
    var lengths = [Int](repeating: 0, count: other.tokens.count + 1)
    for (index, token) in tokens.enumerated() {
      var diagonal = 0
      for (place, theirs) in other.tokens.enumerated() {
        let length = token != nil && token == theirs ? diagonal + 1 : 0
        diagonal = lengths[place + 1]
        lengths[place + 1] = length
        guard length > 0 else { continue }
        switch likeness(endingAt: index, other, place, length) {
        case .one: return .one
        case .unclear: best = .unclear
        case .none: break
        }
      }
    }
    return best
  }

  /// What a run of shared tokens that ends at `index` and `place` tells.
  private func likeness(endingAt index: Int, _ other: StageName, _ place: Int, _ length: Int)
    -> Likeness
  {
    let run = tokens[index + 1 - length...index].compactMap(\.self)
    guard run.contains(where: { !$0.isWeak }), length > 1 || run.contains(where: \.isWord) else {
      return .none
    }
    guard isEdge(index - length) || other.isEdge(place - length) else { return .none }
    if isEdge(index + 1) || other.isEdge(place + 1) { return .one }
    return run.contains(where: \.isWord) ? .none : .unclear
  }

  private func isEdge(_ index: Int) -> Bool {
    !tokens.indices.contains(index) || tokens[index] == nil
  }
}
