import TextAnalysis
import ValidatorCore

/// Headings without a number among others that have one.
extension NumberingSequence {
  /// The only task without a number, where all others of its level, three or more, have one.
  func onlyUnnumbered(in level: HeadingLevel) -> Finding? {
    guard level.lacksNumbers else { return nil }
    let numbered = level.groups.filter { $0.contains { $0.item != nil } }
    let all = numbered.flatMap(\.self)
    let missing = all.indices.filter { all[$0].item == nil }
    guard all.count >= 4, missing.count == 1, let index = missing.first, all[index].task != nil
    else {
      return nil
    }
    guard let before = all[..<index].last?.item else {
      if let doubled = doubled(all[index], like: all[index + 1].item, value: 1) { return doubled }
      return all[index].bare.map {
        Finding(
          "gap", Messages.unnumberedFirst, at: $0.place, task: all[index].task,
          help: Messages.helpNumber)
      }
    }
    return unnumbered(all[index], after: before)
  }

  /// A heading without a number between two that leave one out.
  func unnumbered(_ headings: [HeadingLevel.Heading]) -> Finding? {
    let missing = headings.indices.filter { headings[$0].item == nil }
    guard missing.count == 1, let index = missing.first, index > 0, index + 1 < headings.count,
      let before = headings[index - 1].item, let after = headings[index + 1].item,
      after.mark.value == before.mark.value + 2
    else { return nil }
    return unnumbered(headings[index], after: before)
  }

  private func unnumbered(_ heading: HeadingLevel.Heading, after before: NumberedItem) -> Finding? {
    if let doubled = doubled(heading, like: before, value: before.mark.value + 1) {
      return doubled
    }
    guard let bare = heading.bare, !heading.hasEmptyNumber else { return nil }
    return Finding(
      "gap", Messages.unnumbered(after: before.written), at: bare.place,
      task: heading.task, related: [related(before)], help: Messages.helpNumber)
  }

  /// A number that counts for none because of a mark too many.
  private func doubled(_ heading: HeadingLevel.Heading, like model: NumberedItem?, value: Int)
    -> Finding?
  {
    guard let text = heading.bare?.text,
      let doubled = text.withBytes({ DoubledSeparator($0, value: value) })
    else { return nil }
    let written = text.part(doubled.range).string
    let fix = model.flatMap { model -> Fix? in
      let mark = model.text.part(model.mark.digits.upperBound..<model.mark.range.upperBound).string
      guard !mark.isEmpty, let edit = text.edit(doubled.marks, to: mark) else { return nil }
      let right = text.part(doubled.range.lowerBound..<doubled.marks.lowerBound).string + mark
      return Fix(Messages.change(written, to: right), isSafe: true, edits: [edit])
    }
    return Finding(
      "style", Messages.miswritten(written), at: text.place(of: doubled.range),
      task: heading.task, help: Messages.helpMiswritten, fixes: fix.map { [$0] } ?? [])
  }
}
