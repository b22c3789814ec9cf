/// What a time expression needs and its context does not give.
public enum MissingTimeReference: Hashable, Sendable {
  /// The year, as for 6月底前 in a plan without a period.
  case year
  /// The day of issue, as for 印发之日起30个工作日内.
  case issued
}
