import ValidatorCore

/// Gives every file of a run its settings: those of its configurations with those of the command line above them.
struct RunProfiles {
  /// The settings that differ from one another.
  private(set) var settings: [LintSettings]
  private var positions: [String: Int] = [:]

  /// - Parameters:
  ///   - inputs: the files, which learn the position of their settings.
  ///   - configuration: what holds for each file.
  ///   - above: the settings of the command line.
  init(
    _ inputs: inout [LintInput], _ configuration: RunConfiguration, _ catalog: CheckCatalog,
    above: LintSettings
  ) {
    let root = configuration.profile(for: BytePath("./-"), in: catalog)
    settings = [root.settings.overlaid(by: above)]
    positions[root.key] = 0
    for index in inputs.indices {
      let found = configuration.profile(for: inputs[index].location, in: catalog)
      if let known = positions[found.key] {
        inputs[index].profile = known
        continue
      }
      positions[found.key] = settings.count
      inputs[index].profile = settings.count
      settings.append(found.settings.overlaid(by: above))
    }
  }
}
