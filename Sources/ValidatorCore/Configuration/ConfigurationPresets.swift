/// The configurations that are shipped.
enum ConfigurationPresets {
  /// The preset with a name; `recommended`, which sets nothing, for every other name.
  static func preset(_ name: String) -> Configuration {
    var preset = Configuration(path: name, folder: "")
    switch name {
    case "strict":
      preset.failLevel = .warning
      preset.requiresReasons = true
    case "all": preset.enablesAll = true
    default: break
    }
    return preset
  }

  /// What a preset sets, as a configuration would write it.
  static func values(_ preset: Configuration) -> [(key: String, value: String)] {
    var values: [(key: String, value: String)] = []
    if let level = preset.failLevel { values.append(("fail-level", level.name)) }
    if preset.enablesAll { values.append(("checks", "on")) }
    if let isNeeded = preset.requiresReasons {
      values.append(("require-reasons", isNeeded ? "true" : "false"))
    }
    return values
  }
}
