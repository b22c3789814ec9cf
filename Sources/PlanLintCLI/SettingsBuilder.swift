import TextAnalysis
import ValidatorCore

/// Turns what the user asked for into settings; what does not exist is an error, never silence.
struct SettingsBuilder {
  let catalog: CheckCatalog
  private(set) var settings = LintSettings()

  init(catalog: CheckCatalog) {
    self.catalog = catalog
  }

  mutating func only(_ names: [String]) throws {
    settings.only.formUnion(try checks(names))
  }

  mutating func enable(_ names: [String]) throws {
    settings.enable.formUnion(try checks(names))
  }

  mutating func skip(_ names: [String]) throws {
    settings.skip.formUnion(try checks(names))
  }

  /// `CHECK=LEVEL` or `CHECK/KIND=LEVEL`.
  mutating func severity(_ assignment: String) throws {
    let (name, level) = try Self.split(assignment, "--severity", "CHECK=LEVEL")
    try requireCheck(name)
    guard let severity = Severity(written: level) else {
      let names = Severity.allCases.map(\.name)
      let nearest =
        names.first { !level.isEmpty && $0.hasPrefix(level) }
        ?? NearestName.find(level, among: names)
      throw UsageError(
        zh: "没有“\(level)”这一级别"
          + (nearest.map { "，是否为“\($0)”" } ?? "，可写\(names.joined(separator: "、"))"),
        en: "there is no level “\(level)”"
          + (nearest.map { "; did you mean “\($0)”?" }
            ?? "; one of \(names.joined(separator: ", "))"))
    }
    settings.severities[name] = severity
  }

  /// `CHECK.KEY=VALUE`.
  mutating func option(_ assignment: String) throws {
    let (path, value) = try Self.split(assignment, "--option", "CHECK.KEY=VALUE")
    guard let dot = path.lastIndex(of: ".") else {
      throw UsageError(zh: "--option应写成CHECK.KEY=VALUE", en: "--option takes CHECK.KEY=VALUE")
    }
    let name = String(path[..<dot])
    let key = String(path[path.index(after: dot)...])
    guard let check = catalog.description(name) else {
      throw UsageError.unknownCheck(name, catalog)
    }
    guard let option = check.options.first(where: { $0.key == key }) else {
      let nearest = NearestName.find(key, among: check.options.map(\.key))
      throw UsageError(
        zh: "检查“\(name)”没有选项“\(key)”" + (nearest.map { "，是否为“\($0)”" } ?? ""),
        en: "“\(name)” has no option “\(key)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
    }
    guard option.accepts(value) else {
      throw UsageError(
        zh: "选项“\(path)”应为\(option.expectation.chinese)，不能是“\(value)”",
        en: "“\(path)” must be \(option.expectation.english), not “\(value)”")
    }
    settings.options[name, default: [:]][key] = value
  }

  mutating func measureCosts() {
    settings.measuresCosts = true
  }

  /// The unit directory in a file.
  mutating func units(_ path: String) throws {
    switch FileReader.read(BytePath(path), orStream: true) {
    case .failure(let error):
      throw UsageError(
        zh: "单位名录“\(path)”无法读取：\(error.reason.chinese)",
        en: "cannot read the unit directory “\(path)”: \(error.reason.english)")
    case .success(let bytes):
      let loaded = UnitDirectoryLoader.load(path: path, contents: bytes)
      if let problem = loaded.problems.first {
        let position = LineTable(loaded.source).position(at: problem.span.start)
        let place = "\(path):\(position.line):\(position.column)"
        throw UsageError(
          zh: "\(place)：\(problem.message.text(in: .chinese))",
          en: "\(place): \(problem.message.text(in: .english))")
      }
      settings.units = loaded.directory
    }
  }

  private func requireCheck(_ name: String) throws {
    guard catalog.isKnown(name) else { throw UsageError.unknownCheck(name, catalog) }
  }

  /// Ids of checks and kinds, several of them set apart by commas.
  private func checks(_ names: [String]) throws -> [String] {
    let ids = try names.flatMap { name in
      let ids = name.split { ",，、".contains($0) || $0.isWhitespace }.map(String.init)
      // As of a variable of a script that is empty.
      guard !ids.isEmpty else {
        throw UsageError(zh: "选项后面没有写检查名称", en: "an option that takes checks names none")
      }
      return ids
    }
    for id in ids { try requireCheck(id) }
    return ids
  }

  private static func split(_ assignment: String, _ option: String, _ form: String) throws
    -> (String, String)
  {
    guard let equals = assignment.firstIndex(of: "="), equals != assignment.startIndex else {
      throw UsageError(zh: "\(option)应写成\(form)", en: "\(option) takes \(form)")
    }
    return (
      String(assignment[..<equals]), String(assignment[assignment.index(after: equals)...])
    )
  }
}
