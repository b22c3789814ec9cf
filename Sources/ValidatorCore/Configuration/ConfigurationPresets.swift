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
}
