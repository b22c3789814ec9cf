/// A place where two wordings differ, in units, and what the difference says about the work.
struct WordingGap: Sendable {
  /// What the difference says.
  let kind: WordingChange.Kind
  /// The units of the first wording.
  let first: Range<Int>
  /// The units of the second wording.
  let second: Range<Int>
}
