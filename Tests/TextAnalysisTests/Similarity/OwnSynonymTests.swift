import Testing

@testable import TextAnalysis

/// Sets of words that a user gives take part in gists like those that the program knows.
@Suite struct OwnSynonymTests {
  private func values(_ text: String, _ sets: [[String]]) -> [UInt32] {
    var reader = GistReader(same: sets)
    return ByteView.with(text) { reader.gist(of: $0) }.weighted.map(\.value)
  }

  @Test(arguments: [
    ("新建智慧校园五所", "新建数字学堂五所", ["智慧校园", "数字学堂"]),
    ("推广e路通平台", "推广便民通平台", ["E路通", "便民通"]),
    ("建设5G校园", "建设高速校园", ["5G校园", "高速校园"]),
    ("renovate the boathouses", "renovate the rowing sheds", ["boathouse", "Rowing Sheds"]),
    ("改造雲嶺書屋", "改造云岭书房", ["云岭书屋", "雲嶺書房"]),
  ])
  func theWordsOfASetAreOne(_ one: String, _ other: String, _ set: [String]) {
    #expect(values(one, []) != values(other, []))
    #expect(values(one, [set]) == values(other, [set]))
  }

  @Test func aWordOfAListBringsItsMeaning() {
    #expect(values("培训健康守门人", [["村医", "健康守门人"]]) == values("培训村医", []))
    // With the words inside of it.
    #expect(values("培训健康守门人", [["乡村医生", "健康守门人"]]) == values("培训乡村医生", []))
    #expect(values("培训守护员", [["乡村医生", "守护员"]]) == values("培训乡村医生", []))
  }

  @Test func aLongerWordThatIsKnownGoesFirst() {
    #expect(
      values("建设乡村医生公寓", [["乡村", "田园"]]) == values("建设乡村医生公寓", []))
  }

  @Test func aWordIsNoPartOfALongerOneInLetters() {
    let sets = [["shed", "barn"]]
    #expect(values("repair the sheddings9", sets) == values("repair the sheddings9", []))
    #expect(values("repair the sheds", sets) == values("repair the barns", sets))
  }

  @Test func manyAndOddSetsAreRead() {
    let many = (0..<3000).map { ["甲乙丙词语\($0)号", "丁戊己词语\($0)号"] }
    #expect(values("推广甲乙丙词语2999号", many) == values("推广丁戊己词语2999号", many))
    #expect(values("新建学校", [[], ["", " "], ["。。", "，，"]]) == values("新建学校", []))
  }
}
