/// A quantity in a text.
public struct Quantity: Hashable, Sendable {
  /// Where it stands: bytes, counted from the start of the text that was read. A bound beside the
  /// figure is part of it (80%以上, 不低于80%), a verb is not (达到80%).
  public var range: Range<Int>
  /// The value, with its scale worked in: 1.1亿元 is 110000000. Nil where the text gives none.
  public var value: Double?
  /// The upper end of a range, the second part of a ratio.
  public var upper: Double?
  /// What is counted or measured in: 所, 元, %; nil where nothing is said.
  public var unit: String?
  /// How the quantity stands to its value.
  public var comparator: QuantityComparator
  /// What it is there for.
  public var role: QuantityRole
  /// Whether it is an absolute that holds no figure (全覆盖, 清零).
  public var isImplicit: Bool

  /// A quantity.
  public init(
    range: Range<Int>, value: Double?, upper: Double? = nil, unit: String? = nil,
    comparator: QuantityComparator = .equal, role: QuantityRole = .target,
    isImplicit: Bool = false
  ) {
    self.range = range
    self.value = value
    self.upper = upper
    self.unit = unit
    self.comparator = comparator
    self.role = role
    self.isImplicit = isImplicit
  }
}
