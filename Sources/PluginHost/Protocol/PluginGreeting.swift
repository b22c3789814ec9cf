/// What a plugin says of itself when it has started.
struct PluginGreeting: Sendable {
  /// The versions of the protocol that this program speaks.
  static let versions = 1...1

  /// The name that the plugin gives itself.
  let name: String?
  let checks: [PluginCheck]

  init(_ object: WireObject) throws(WireError) {
    let version = try object.int("protocol")
    guard Self.versions.contains(version) else {
      throw WireError(
        zh: "插件使用协议第\(version)版，本程序使用第\(Self.versions.upperBound)版",
        en:
          "it speaks version \(version) of the protocol, and this program version \(Self.versions.upperBound)"
      )
    }
    name = try object.optionalText("name")
    var checks: [PluginCheck] = []
    for check in try object.objects("checks") { checks.append(try PluginCheck(check)) }
    self.checks = checks
  }
}
