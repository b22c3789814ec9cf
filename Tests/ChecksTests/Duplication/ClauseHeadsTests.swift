import Testing

@testable import Checks

/// Clauses that share a term, and what stands behind it.
@Suite struct ClauseHeadsTests {
  private func found(_ one: String, _ two: String) -> [String] {
    DuplicateRun(
      tasks: "  - {title: 改善人居, content: \(one)。}\n  - {title: 服务民生, content: \(two)。}"
    ).found
  }

  @Test(arguments: [
    ("邀请从事垃圾分类的专家讲课", "推进垃圾分类"), ("表彰垃圾分類的先進集體和個人", "推進垃圾分類"),
  ])
  func `what describes another thing is not what is done`(_ one: String, _ two: String) {
    #expect(found(one, two).isEmpty)
    #expect(found(two, one).isEmpty)
  }

  @Test(arguments: [
    ("巩固垃圾分类成果", "深入推进垃圾分类工作"),
    ("加强对垃圾分类的督促指导", "推进垃圾分类"),
    ("加強對垃圾分類的督促指導", "推進垃圾分類"),
  ])
  func `heads that stand behind anything tell nothing`(
    _ one: String, _ two: String
  ) {
    #expect(found(one, two) == ["overlap a#2: a#1"])
  }

  @Test func `who is meant is no work`() {
    #expect(found("连续参加长期护理保险满三年的，优先安排护理员上门", "扩大长期护理保险覆盖面").isEmpty)
    #expect(found("連續參加長期護理保險滿三年的，優先安排護理員上門", "擴大長期護理保險覆蓋面").isEmpty)
  }
}
