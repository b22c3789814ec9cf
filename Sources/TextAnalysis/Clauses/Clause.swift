/// A clause of a text, and what it promises.
public struct Clause: Hashable, Sendable {
  /// Where it stands: bytes, counted from the start of the text that was read, without the
  /// punctuation around it.
  public var range: Range<Int>
  /// What it promises.
  public var kind: ClauseKind
  /// Where a thing that is measured stands in it (覆盖面, 占比, 率): in a vague clause, an
  /// indicator named without a value.
  public var indicator: Range<Int>?
  /// The work it names, where that calls for a figure.
  public var undertaking: Undertaking?
  /// Whether that work is on one thing, with a name or a place of its own: a time is what it can
  /// lack, and no figure.
  public var isSingleWork: Bool
  /// How much it undertakes.
  public var weight: ClauseWeight
  /// Where an indefinite amount stands in it (一批, 若干).
  public var amount: Range<Int>?
  /// Whether it holds a quantity that sets what is to be reached.
  public var hasTarget: Bool

  /// A clause.
  public init(
    range: Range<Int>, kind: ClauseKind, indicator: Range<Int>? = nil,
    undertaking: Undertaking? = nil, isSingleWork: Bool = false, weight: ClauseWeight = .work,
    amount: Range<Int>? = nil, hasTarget: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.indicator = indicator
    self.undertaking = undertaking
    self.isSingleWork = isSingleWork
    self.weight = weight
    self.amount = amount
    self.hasTarget = hasTarget
  }
}
