/// How a quantity stands to its value.
public enum QuantityComparator: String, Sendable, CaseIterable {
  /// Just the value.
  case equal = "="
  /// The value or more: 不低于, 以上, at least.
  case atLeast = ">="
  /// The value or less: 不超过, 以内, at most.
  case atMost = "<="
  /// More than the value: 超过, 余, over.
  case more = ">"
  /// Less than the value: 不到, under.
  case less = "<"
  /// About the value: 约, 左右, nearly.
  case about = "~"
  /// From the value to the upper value: 1-2家.
  case range
  /// The value to the upper value: 55:45.
  case ratio
  /// A change by the value: 提升1.5个百分点, 翻一番.
  case change
}
