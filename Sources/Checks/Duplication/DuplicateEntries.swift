import TextAnalysis
import ValidatorCore

/// What may be told of milestones and targets.
///
/// Within one task, a goal, its milestones and what is done for it say one thing in several ways; between tasks, that is
/// work asked for twice where one of them asks for it in its title or content. Milestones and targets alone are often
/// those of any work: 取得施工许可证, 群众满意度95%.
enum DuplicateEntries {
  /// Milestones less alike than this are steps of different works.
  private static let leastAlike = 0.5

  /// Whether a clause may repeat an earlier one, if one of them is a milestone or a target.
  ///
  /// - Parameter last: the last task in which the first, or its equal, stands.
  static func mayRepeat(
    _ first: DuplicateClauseFacts, _ second: DuplicateClauseFacts, lastIn last: Int32,
    in facts: DuplicateFacts
  ) -> Bool {
    guard first.field.isEntry || second.field.isEntry else { return true }
    guard !(first.field.isEntry && second.field.isEntry), last != second.task else { return false }
    // The rows of one task have their entries in common.
    guard let one = facts.tasks[Int(first.task)].title,
      let two = facts.tasks[Int(second.task)].title
    else { return true }
    return facts.folded(one) != facts.folded(two)
  }

  /// Whether the title or the content of a task has a clause word by word.
  static func stands(_ clause: ByteView, inTextsOf task: Int, in facts: DuplicateFacts) -> Bool {
    let own = TextFolding.fold(clause, options: .comparison)
    return [facts.tasks[task].title, facts.tasks[task].text].contains { text in
      guard let text else { return false }
      return facts.withText(text) { text in
        TextFolding.fold(text.part(0..<min(text.count, longest)), options: .comparison)
          .withUnsafeBufferPointer { ByteView($0).offset(of: own) != nil }
      }
    }
  }

  /// Bytes of a content that are looked at for each entry.
  private static let longest = 4_000

  /// Whether clauses that are not the same may be told: what one task is to reach, others do a part of.
  static func mayOverlap(
    _ one: DuplicateClauseField, _ two: DuplicateClauseField, _ comparison: GistComparison
  ) -> Bool {
    guard one.isEntry || two.isEntry else { return true }
    return one != .target && two != .target && comparison.surface >= leastAlike
  }
}
