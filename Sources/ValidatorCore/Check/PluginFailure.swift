/// Something that a plugin could not do. The other checks report all the same; the exit code is 2.
public struct PluginFailure: Hashable, Sendable {
  /// The name of the plugin.
  public let plugin: String
  /// What went wrong, in one sentence.
  public let message: LocalizedText

  /// The failure with the name of its plugin, for people.
  public var notice: LocalizedText {
    LocalizedText(
      zh: "插件“\(plugin)”：\(message.chinese)", en: "plugin “\(plugin)”: \(message.english)")
  }

  /// A failure.
  public init(plugin: String, message: LocalizedText) {
    self.plugin = plugin
    self.message = message
  }
}
