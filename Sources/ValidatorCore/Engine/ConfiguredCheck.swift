/// A check that takes part in a run, with the options that the user gave it.
struct ConfiguredCheck: Sendable {
  let instance: RegisteredCheck.Instance
  let description: CheckDescription

  /// The checks of `catalog` that `settings` leave on, in the order of the catalogue.
  static func all(of catalog: CheckCatalog, _ settings: LintSettings) -> [ConfiguredCheck] {
    catalog.entries.compactMap { entry in
      let description = entry.description
      guard settings.mayReport(description) else { return nil }
      let options = CheckOptions(settings.options[description.id] ?? [:])
      return ConfiguredCheck(instance: entry.check.make(options), description: description)
    }
  }
}
