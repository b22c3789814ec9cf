import TestSupport
import Testing

@testable import TextAnalysis

/// What rules out pairs of clauses before they are compared may rule out none that are told.
@Suite struct GistLeastRestTests {
  private static let parts = [
    "新建", "改造", "乡镇", "寄宿制学校", "食堂", "图书室", "普通高中", "高中", "培训", "校医", "省级", "入学率", "提高",
    "课后延时服务", "公租房", "公共租赁住房", "一校一品", "12个", "，", "、", "和", "“智慧课堂”", "供水管网改造", "供水管网",
    "供水设施", "供水", "云麓", "岚台", "云麓岚台镇", "岚台镇龘龘", "nursing homes ", "repair ", "the bridge ",
    "养老服务中心",
    "养老服务", "社区养老服务设施", "教师", "教师减负", "减负",
  ]

  private static func store(_ count: Int, seed: UInt64) -> GistStore {
    var numbers = SeededNumbers(seed: seed)
    var reader = GistReader()
    var store = GistStore()
    for _ in 0..<count {
      let clause = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        parts.randomElement(using: &numbers) ?? ""
      }.joined()
      ByteView.with(clause) { text in
        reader.open(text)
        reader.read(0..<text.count, into: &store)
      }
    }
    return store
  }

  /// The positions of the values of a clause among those that both clauses speak of.
  private static func positions(_ own: GistView, _ other: GistView) -> (ReusedList<Int32>, Int) {
    let known = other.weighted.map(\.value)
    var positions = ReusedList<Int32>()
    var count: Int32 = 0
    for element in own.weighted {
      let isCommon = known.contains(element.value)
      positions.append(isCommon ? count : -1)
      if isCommon { count += 1 }
    }
    return (positions, Int(count))
  }

  /// How much of what is left to a clause counts: each value once, and nothing that is done with most things.
  private static func weight(_ rest: [GistSymbol]) -> Int {
    var known: Set<UInt32> = []
    return rest.filter { known.insert($0.value).inserted && !$0.isBuilding }
      .reduce(0) { $0 + $1.restWeight }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no less is left to a clause than its least rest`(seed: UInt64) {
    let store = Self.store(70, seed: seed)
    var (left, least) = (0, 0)
    for first in 0..<store.count {
      for second in 0..<store.count {
        store.withViews(of: first, second) { own, other in
          let (positions, count) = Self.positions(own, other)
          var share = GistShare()
          share.read(own, positions, of: count)
          let bound = own.rests.indices.reduce(0) {
            $0 + (positions[$1] < 0 ? Int(own.rests[$1].weight) : 0)
          }
          let weight = Self.weight(share.rest)
          #expect(bound <= weight)
          (left, least) = (left + weight, least + bound)
        }
      }
    }
    // It is worth nothing if it is far below.
    #expect(least * 3 > left)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `words that are kin may be kin by their edges`(seed: UInt64) {
    let store = Self.store(70, seed: seed)
    var found = 0
    for first in 0..<store.count {
      for second in 0..<store.count {
        store.withViews(of: first, second) { own, other in
          let pairs = GistKinship.pairs(own, Array(own.all), other, Array(other.all))
          for (one, two) in pairs {
            found += 1
            let edges = own.rests[Int(own.all[one].number)]
            #expect(edges.mayBeKin(other.rests[Int(other.all[two].number)]))
          }
        }
      }
    }
    #expect(found > 100)
  }

  @Test func `a clause of very many words is not taken to leave anything`() {
    var store = GistStore()
    var reader = GistReader()
    let clause = String(repeating: "云麓岚台食堂改造教师龘龘", count: 30)
    ByteView.with(clause) { text in
      reader.open(text)
      reader.read(0..<text.count, into: &store)
    }
    store.withView(of: 0) { view in
      #expect(view.all.count > GistAlignment.mostSymbols)
      #expect(view.rests.allSatisfy { $0.weight == 0 })
    }
  }
}
