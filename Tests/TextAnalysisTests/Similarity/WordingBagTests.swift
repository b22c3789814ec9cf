import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct WordingBagTests {
  /// Texts of a few words each, so that many are nearly alike.
  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    let words = [
      "改造", "食堂", "宿舍", "新建", "体育", "美育", "教师", "培训", "12所", "学校", "，", "达标", "行动计划", "减少", "增加",
      "Mill", "Lock", "bridge",
    ]
    let patterns = (0..<6).map { _ in
      (0..<Int.random(in: 1...30, using: &numbers)).map { _ in
        words.randomElement(using: &numbers) ?? ""
      }
    }
    return (0..<count).map { _ in
      var chosen = patterns.randomElement(using: &numbers) ?? []
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        chosen[Int.random(in: 0..<chosen.count, using: &numbers)] =
          words.randomElement(using: &numbers) ?? ""
      }
      return chosen.joined()
    }
  }

  @Test(arguments: [0.3, 0.6, 0.8, 1])
  func `wordings are parallel where comparing them word by word says so`(share: Double) {
    let texts = Self.texts(50, seed: 7)
    var reader = WordingReader()
    var profiles = WordingProfiles()
    let bags = texts.map { text in
      ByteView.with(text) { reader.read($0) }
      profiles.append(reader)
      return WordingBag(reader.content)
    }
    profiles.finish()
    let wordings = texts.map { ByteView.with($0, Wording.init) }
    var parallel = 0
    var isExact = true
    for one in texts.indices {
      for two in texts.indices {
        let comparison = WordingComparison(wordings[one], wordings[two])
        let expected = comparison.map { $0.isParallel && $0.commonShare >= share } ?? false
        if bags[one].isParallel(to: bags[two], sharing: share) != expected { isExact = false }
        guard let comparison, comparison.commonShare >= share else { continue }
        parallel += expected ? 1 : 0
        if !profiles.mayShare(share, one, with: profiles, two) { isExact = false }
      }
    }
    #expect(isExact && (share == 1 || parallel > 20))
  }

  @Test func `profiles tell texts apart that have little in common`() {
    var reader = WordingReader()
    var profiles = WordingProfiles()
    for text in ["改造乡镇寄宿制学校食堂，更新厨房设备", "培训职业学校实训教师，开展技能竞赛", ""] {
      ByteView.with(text) { reader.read($0) }
      profiles.append(reader)
    }
    #expect(!profiles.mayShare(0.8, 0, with: profiles, 1))
    #expect(profiles.mayShare(1, 1, with: profiles, 1))
    #expect(profiles.mayShare(1, 0, with: profiles, 2))
  }

  @Test func `a text of one character again and again may share anything`() {
    var reader = WordingReader()
    var profiles = WordingProfiles()
    for text in [String(repeating: "校", count: 300), "培训职业学校实训教师"] {
      ByteView.with(text) { reader.read($0) }
      profiles.append(reader)
    }
    #expect(profiles.mayShare(1, 0, with: profiles, 1))
  }
}
