/// The name of a field inside of a text: 责任单位：, [牵头单位：, “Lead unit:”.
struct UnitLabel {
  /// What the units behind it are.
  var role: UnitRole
  /// The position behind the label and its colon.
  var end: Int
  /// Whether it names bodies (责任单位) and not just a role (责任).
  var namesBodies: Bool
  /// Whether a colon or a bracket closes it; else only 为 or a blank does.
  var isClosed: Bool
  var isEnglish: Bool
}
