import ValidatorCore

/// What the parts of a run cost, the dearest first: milliseconds and share.
public struct CostTable {
  private let language: Language

  /// A table in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The table: what reading and each check cost, then each plugin, where there are several.
  public func text(_ costs: [RunCost]) -> String {
    let total = costs.reduce(Duration.zero) { $0 + $1.duration }
    var text = heading(total)
    text += lines(costs.map { (name(of: $0.part), $0.duration) }, of: total)
    let plugins = plugins(costs)
    guard plugins.count > 1 else { return text }
    text += pick("插件：", "plugins:") + "\n"
    return text + lines(plugins, of: total)
  }

  private func heading(_ total: Duration) -> String {
    let time = milliseconds(total)
    return pick("耗时\(time)毫秒（各线程合计）：", "\(time) ms, added up over all threads:") + "\n"
  }

  private func name(of part: RunCost.Part) -> String {
    switch part {
    case .loading: pick("读取计划文件", "reading the files")
    case .shared: pick("各检查共用：读取日期、数量、子句，排出时序", "shared by checks: reading texts, the schedule")
    case .check(let id): VisibleText.text(id)
    }
  }

  private func plugins(_ costs: [RunCost]) -> [(String, Duration)] {
    var order: [String] = []
    var sums: [String: Duration] = [:]
    for cost in costs {
      guard let plugin = cost.plugin else { continue }
      if sums[plugin] == nil { order.append(plugin) }
      sums[plugin, default: .zero] += cost.duration
    }
    return order.map { (VisibleText.text($0), sums[$0] ?? .zero) }
  }

  private func lines(_ rows: [(name: String, cost: Duration)], of total: Duration) -> String {
    let sorted = rows.enumerated().sorted { left, right in
      (right.element.cost, left.offset) < (left.element.cost, right.offset)
    }
    return sorted.map { _, row in
      let share = total > .zero ? Int((row.cost / total * 100).rounded()) : 0
      return "\(padded(milliseconds(row.cost), 10)) ms \(padded(String(share), 3))%  \(row.name)\n"
    }.joined()
  }

  /// Milliseconds with two digits behind the point.
  private func milliseconds(_ duration: Duration) -> String {
    let hundredths = duration.microseconds / 10
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
