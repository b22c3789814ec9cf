/// Numbers in messages: whole ones without a point, others with the decimals that they have.
enum NumberText {
  /// `value` as a drafter would write it.
  static func text(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    guard rounded.magnitude < 1e15 else { return "\(value)" }
    return rounded == rounded.rounded() ? "\(Int64(rounded))" : "\(rounded)"
  }
}
