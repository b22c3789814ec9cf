import ValidatorCore

/// Where the checks of a plugin come from, in a few words.
struct OriginText {
  let language: Language

  /// `rule pack “budget” (checks/budget.yml)`
  func text(_ plugin: Plugin) -> String {
    let name = VisibleText.text(plugin.name)
    let (what, source) = parts(of: plugin.origin)
    let detail = source.flatMap { $0 == plugin.name ? nil : VisibleText.text($0) }
    switch language {
    case .chinese: return "\(what[language])“\(name)”" + (detail.map { "（\($0)）" } ?? "")
    case .english: return "\(what[language]) “\(name)”" + (detail.map { " (\($0))" } ?? "")
    }
  }

  private func parts(of origin: Plugin.Origin) -> (LocalizedText, String?) {
    switch origin {
    case .swift: (LocalizedText(zh: "程序自带", en: "compiled in"), nil)
    case .pack(let path): (LocalizedText(zh: "规则包", en: "rule pack"), path)
    case .process(let command): (LocalizedText(zh: "插件进程", en: "process"), command)
    }
  }
}
