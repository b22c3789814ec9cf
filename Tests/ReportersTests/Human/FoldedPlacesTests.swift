import Testing

@testable import Reporters

/// The line that stands for findings which are not shown in full.
@Suite struct FoldedPlacesTests {
  private func folded(_ tasks: [Int], _ lines: [Int], isChinese: Bool = true) -> String {
    HumanWording(language: isChinese ? .chinese : .english)
      .folded(count: lines.count, tasks: tasks, file: "a.yaml", lines: lines)
  }

  @Test func equalPlacesAreSaidOnce() {
    #expect(folded([8, 8, 8], [8, 8, 8]) == "另有3处同类问题：第8项（3处）（a.yaml，均在第8行）")
    #expect(
      folded([6, 7, 8, 8], [12, 15, 18, 18])
        == "另有4处同类问题：第6项、第7项、第8项（2处）（a.yaml，行12、15、18）")
    #expect(
      folded([8, 8], [8, 8], isChinese: false)
        == "2 more of this check: tasks 8 (2 times) (a.yaml, all in line 8)")
  }

  @Test func placesOfTheirOwnAreListedAsBefore() {
    #expect(folded([6], [12]) == "另有1处同类问题：第6项（a.yaml，行12）")
    #expect(
      folded([6, 9], [12, 15], isChinese: false)
        == "2 more of this check: tasks 6, 9 (a.yaml, lines 12, 15)")
  }
}
