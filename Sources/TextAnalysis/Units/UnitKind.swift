/// What the name of a unit stands for.
public enum UnitKind: Sendable, Hashable {
  /// One body with a name of its own: 县教育局, 基教科.
  case specific
  /// Several bodies that are known without a list, or a reference: 各乡镇（街道）, 局机关各科室, 同上.
  case collective
  /// A stand-in that could be anybody: 相关单位, 责任单位, "relevant departments".
  case vague
  /// Words or marks that say that nobody is named: 待定, 另行确定, TBD, N/A, /; and a person, who is
  /// no body: 分管副局长, 主要负责人.
  case undetermined

  /// Whether somebody is named.
  public var namesSomebody: Bool { self == .specific || self == .collective }
}
