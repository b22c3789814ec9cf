import TestSupport
import Testing

@testable import TextAnalysis

/// Many clauses compared with the same memory.
@Suite struct GistComparerTests {
  private static let parts = [
    "新建", "改造", "乡镇", "寄宿制学校", "食堂", "图书室", "普通高中", "高中", "培训", "校医", "省级", "市级", "入学率", "提高", "降低",
    "课后延时服务", "公租房", "公共租赁住房", "一校一品", "12个", "300套", "，", "、", "和", "等", "“智慧课堂”",
    "nursing homes ", "repair ",
    "the bridge ", "专家组", "第二", "供水管网", "供水设施", "云麓", "岚台",
    "班主任培训", "班主任", "楼", "落实", "办法", "食品安全监管", "监测",
  ]

  private static func clauses(_ count: Int, seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...8, using: &numbers)).map { _ in
        parts.randomElement(using: &numbers) ?? ""
      }.joined()
    }
  }

  private static func gist(_ text: String) -> Gist {
    var reader = GistReader()
    return ByteView.with(text) { reader.gist(of: $0) }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `what was compared before changes nothing`(seed: UInt64) {
    let clauses = Self.clauses(60, seed: seed)
    var reader = GistReader()
    var store = GistStore()
    for clause in clauses {
      ByteView.with(clause) { text in
        reader.open(text)
        reader.read(0..<text.count, into: &store)
      }
    }
    var comparer = GistComparer()
    var found = 0
    for second in clauses.indices {
      for first in clauses.indices {
        let shared = comparer.comparison(
          of: first, second, in: store, isOneTask: false, hasTitle: false, relevance: { _ in .work }
        )
        let alone = GistComparison(Self.gist(clauses[first]), Self.gist(clauses[second]))
        #expect(shared?.shared == alone?.shared)
        #expect(shared?.surface == alone?.surface)
        #expect(shared?.greaterRest == alone?.greaterRest)
        #expect(shared?.sharedValues == alone?.sharedValues)
        if alone != nil { found += 1 }
      }
    }
    #expect(found > clauses.count)
  }

  @Test(arguments: [false, true], [false, true])
  func `clauses that share only what many tasks speak of are told where they say the same`(
    isOneTask: Bool, hasTitle: Bool
  ) {
    let clauses = Self.clauses(120, seed: 5)
    var store = GistStore()
    var reader = GistReader()
    for clause in clauses {
      ByteView.with(clause) { text in
        reader.open(text)
        reader.read(0..<text.count, into: &store)
      }
    }
    func isWork(_ value: UInt32) -> Bool { value % 3 == 0 }
    var comparer = GistComparer()
    func comparison(_ first: Int, _ second: Int, relevance: (UInt32) -> GistRelevance)
      -> (GistComparison, GistComparison.Likeness)?
    {
      let found = comparer.comparison(
        of: first, second, in: store, isOneTask: isOneTask, hasTitle: hasTitle,
        relevance: relevance)
      guard let found,
        let likeness = found.likeness(isOneTask: isOneTask, hasTitle: hasTitle)
      else { return nil }
      return (found, likeness)
    }
    var (told, silenced) = (0, 0)
    for second in clauses.indices {
      for first in clauses.indices {
        let all = comparison(first, second) { _ in .work }
        let some = comparison(first, second) { isWork($0) ? .work : .frequent }
        let isTold = all.map { $1 == .same || $0.sharedValues.contains(where: isWork) } ?? false
        #expect((some != nil) == isTold)
        guard let some, let all else {
          if all != nil { silenced += 1 }
          continue
        }
        #expect(some.0.sharedValues == all.0.sharedValues)
        #expect(some.0.surface == all.0.surface && some.0.shared == all.0.shared)
        told += 1
      }
    }
    #expect(told > clauses.count / 2 && (silenced > 0 || isOneTask))
  }

  /// Most pairs are ruled out by asking with the kindest comparison that they may come to.
  @Test func `what is told stays told of a kinder comparison`() {
    var numbers = SeededNumbers(seed: 7)
    var told = 0
    for _ in 0..<40_000 {
      let cruel = Drawn(&numbers)
      let (isOneTask, hasTitle) = (
        Bool.random(using: &numbers), Bool.random(using: &numbers)
      )
      let comparison = cruel.comparison
      guard let likeness = comparison.likeness(isOneTask: isOneTask, hasTitle: hasTitle) else {
        continue
      }
      told += 1
      let kind = cruel.kinder(&numbers).comparison
      let kindLikeness = kind.likeness(isOneTask: isOneTask, hasTitle: hasTitle)
      #expect(kindLikeness == .same || kindLikeness == likeness)
      #expect(likeness != .same || comparison.surface >= GistComparison.leastSame)
    }
    #expect(told > 1000)
  }

  /// A comparison drawn by chance.
  private struct Drawn {
    var shared: Int
    var rests: [Int]
    /// The rests of those parts of a list that speak of what is shared.
    var itemRests: [Int]
    var surface: Double
    var longestPiece: Int
    var sharedCount: Int
    /// doesMore, differsInTraits, sharesField, sharesParty
    var against: [Bool]
    let fixed: [Bool]
    let shortest: Int

    init(_ numbers: inout SeededNumbers) {
      shared = Int.random(in: 2...10, using: &numbers)
      rests = (0..<2).map { _ in Int.random(in: 0...12, using: &numbers) }.sorted()
      itemRests = [
        Int.random(in: 0...rests[0], using: &numbers),
        Int.random(in: rests[0]...rests[1], using: &numbers),
      ]
      surface = Double.random(in: 0...1, using: &numbers)
      longestPiece = Int.random(in: 0...8, using: &numbers)
      sharedCount = Int.random(in: 1...4, using: &numbers)
      against = (0..<4).map { _ in Bool.random(using: &numbers) }
      fixed = (0..<5).map { _ in Bool.random(using: &numbers) }
      shortest = Int.random(in: 2...20, using: &numbers)
    }

    func kinder(_ numbers: inout SeededNumbers) -> Drawn {
      var kinder = self
      kinder.shared += Int.random(in: 0...2, using: &numbers)
      kinder.rests = rests.map { Int.random(in: 0...$0, using: &numbers) }.sorted()
      kinder.itemRests = itemRests.map { Int.random(in: 0...$0, using: &numbers) }.sorted()
      kinder.longestPiece = Int.random(in: longestPiece...8, using: &numbers)
      kinder.surface = Double.random(in: surface...1, using: &numbers)
      kinder.sharedCount += Int.random(in: 0...2, using: &numbers)
      kinder.against = against.map { $0 && Bool.random(using: &numbers) }
      return kinder
    }

    var comparison: GistComparison {
      GistComparison(
        shared: shared, lesserRest: rests[0], greaterRest: rests[1],
        itemRests: (itemRests[0], itemRests[1]), sharedValues: [], surface: surface,
        longestPiece: longestPiece, sharedCount: sharedCount, doesMore: against[0],
        hasOtherTimes: fixed[0], differsInTraits: against[1], formsBody: fixed[1],
        hasSameMeasures: fixed[2], sharesField: against[2], sharesParty: against[3],
        hasSameFigure: fixed[3], shortest: shortest, isChinese: fixed[4])
    }
  }

  @Test func `a gist that is taken away leaves nothing behind`() {
    let clauses = Self.clauses(40, seed: 9)
    var reader = GistReader()
    var store = GistStore()
    for (index, clause) in clauses.enumerated() {
      ByteView.with(clause) { text in
        for _ in 0...(index % 3) {
          reader.open(text)
          reader.read(0..<text.count, into: &store)
        }
      }
      for _ in 0..<(index % 3) { store.removeLast() }
    }
    #expect(store.count == clauses.count)
    for (index, clause) in clauses.enumerated() {
      let alone = Self.gist(clause)
      let values = alone.weighted.map(\.value)
      #expect(store.weighted(of: index).map(\.value) == values)
      #expect(store.identity(of: index) == alone.identity)
      #expect(
        store.words(of: values, in: index, sharedWith: index)
          == alone.words(of: values, sharedWith: alone))
    }
  }
}
