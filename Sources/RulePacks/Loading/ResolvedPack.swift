import ValidatorCore

/// A pack with the rules of those that it extends.
struct ResolvedPack {
  var source: PackSource
  var name: String
  var rules: [Rule] = []
  /// The packs that it extends, and those that they extend.
  var extended: Set<PackSource> = []
  /// The files that have something wrong with them.
  var files: [SettingsFile] = []
  /// What was read: the pack, and those that it extends.
  var sources: [SourceText] = []
  /// Why it could not be read.
  var failure: LocalizedText?
}
