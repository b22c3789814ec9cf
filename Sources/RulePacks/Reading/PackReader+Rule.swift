import ValidatorCore

/// A rule and its messages.
extension PackReader {
  /// The longest message, in UTF-8 bytes.
  private static let longestMessage = 2000

  /// A rule; nil where anything in it is wrong.
  mutating func rule(_ rule: PackMapping) -> Rule? {
    let known = findings.count
    let title = languages(rule[.title])
    let summary = languages(rule[.summary])
    let rationale = languages(rule[.rationale])
    let severity = self.severity(rule[.severity])
    let selector = choice(rule[.select], RuleSelector.self)
    let use = selector ?? Self.usualSelector(rule)
    var conditions = self.conditions(rule[.where], use)
    let assertion = assertion(of: rule, use, &conditions)
    let names = assertion.map { RulePlaceholder.all(of: $0.innermost) }
    let message = requiredMessage(rule, names)
    let note = self.message(rule[.note], names)
    let help = self.message(rule[.help], names)
    let isOn = flag(rule[.on])
    let fix = choice(rule[.fix], RuleFix.self)
    let examples = assertion.map { self.examples(rule, kind: $0.kind) } ?? []
    guard findings.count == known, let assertion, let message else { return nil }
    let heading = title ?? PackMessages.title(of: assertion)
    return Rule(
      id: ruleID, title: heading, summary: summary ?? heading,
      rationale: rationale ?? note?.written ?? PackMessages.ruleOf(packName),
      severity: severity ?? SeverityRule(.warning), message: message, note: note, help: help,
      selector: use, conditions: conditions, assertion: assertion.assertion, kind: assertion.kind,
      fix: fix ?? .unsafe, examples: examples, isOn: isOn ?? true,
      location: location(rule.node))
  }

  /// What a rule without `select` looks at.
  private static func usualSelector(_ rule: PackMapping) -> RuleSelector {
    if rule[.terms] != nil { return .text }
    let bare = [PackKey.matches, .notMatches, .length].contains { key in
      guard let value = rule[key]?.value else { return false }
      return value.kind == .scalar
        || !value.entries.contains { key in
          key.key.target?.string.flatMap { PackVocabulary.standard.field($0, in: .pattern) }?.key
            == .field
        }
    }
    return bare ? .text : .task
  }

  // MARK: Severities

  private mutating func severity(_ entry: PackMapping.Entry?) -> SeverityRule? {
    guard let entry else { return nil }
    guard entry.value.kind == .mapping else {
      return choice(entry, SeverityWord.self).map { SeverityRule($0) }
    }
    guard let levels = mapping(entry.value, .stages) else { return nil }
    var stages: [PlanStage: Severity] = [:]
    for (stage, key) in [
      (PlanStage.draft, PackKey.draft), (.comment, .comment), (.review, .review),
      (.issued, .issued),
    ] {
      stages[stage] = choice(levels[key], SeverityWord.self)
    }
    let outline = choice(levels[.outline], SeverityWord.self)
    let gravest = stages.values.max() ?? outline ?? .warning
    return SeverityRule(stages[.review] ?? gravest, stages: stages, outline: outline)
  }

  // MARK: Messages

  private mutating func requiredMessage(_ rule: PackMapping, _ names: Set<RulePlaceholder>?)
    -> RuleMessage?
  {
    guard let entry = rule[.message] else {
      if rule.lacks(.message) {
        report(PackMessages.missing(.message, .rule, at: rule[.id]?.value.place ?? rule.node.place))
      }
      return nil
    }
    return message(entry, names)
  }

  private mutating func message(_ entry: PackMapping.Entry?, _ names: Set<RulePlaceholder>?)
    -> RuleMessage?
  {
    guard let entry, let text = languages(entry) else { return nil }
    guard max(text.chinese.utf8.count, text.english.utf8.count) <= Self.longestMessage else {
      report(
        PackMessages.tooLong(
          PackMessages.name(entry.field), Self.longestMessage, at: entry.value.place))
      return nil
    }
    let chinese = parts(text.chinese, entry, names)
    guard text.english != text.chinese else {
      return RuleMessage(chinese: chinese, english: chinese)
    }
    return RuleMessage(chinese: chinese, english: parts(text.english, entry, names))
  }

  /// Cuts a message at its placeholders; `{{` and `}}` are braces.
  private mutating func parts(
    _ text: String, _ entry: PackMapping.Entry, _ names: Set<RulePlaceholder>?
  ) -> [RuleMessage.Part] {
    var parts: [RuleMessage.Part] = []
    var literal = ""
    var rest = text[...]
    while let character = rest.unicodeScalars.popFirst() {
      if character == "{" || character == "}", rest.unicodeScalars.first == character {
        rest.unicodeScalars.removeFirst()
        literal.unicodeScalars.append(character)
        continue
      }
      guard character == "{", let end = rest.unicodeScalars.firstIndex(of: "}") else {
        literal.unicodeScalars.append(character)
        continue
      }
      let name = String(rest[..<end])
      rest = rest[rest.unicodeScalars.index(after: end)...]
      guard let placeholder = placeholder(name, entry, names) else { continue }
      if !literal.isEmpty { parts.append(.text(literal)) }
      literal = ""
      parts.append(.placeholder(placeholder))
    }
    if !literal.isEmpty { parts.append(.text(literal)) }
    return parts
  }

  private mutating func placeholder(
    _ name: String, _ entry: PackMapping.Entry, _ names: Set<RulePlaceholder>?
  ) -> RulePlaceholder? {
    guard let placeholder = RulePlaceholder(rawValue: name), names?.contains(placeholder) ?? true
    else {
      let possible = (names ?? Set(RulePlaceholder.allCases)).map(\.rawValue).sorted()
      report(PackMessages.unknownPlaceholder(name, possible: possible, at: entry.value.place))
      return nil
    }
    return placeholder
  }

  // MARK: Examples

  private mutating func examples(_ rule: PackMapping, kind: PackKey) -> [CheckExample] {
    var examples: [CheckExample] = []
    for (key, isBad) in [(PackKey.bad, true), (.good, false)] {
      guard let entry = rule[key] else { continue }
      for node in items(entry, mayBeSingle: true) {
        guard let text = text(node, PackMessages.name(entry.field)) else { continue }
        if isBad == CheckExample.bad(text, kind: "").spans.isEmpty {
          report(PackMessages.wrongMarks(isBad: isBad, at: node.place))
          continue
        }
        examples.append(isBad ? .bad(text, kind: kind.rawValue) : .good(text))
      }
    }
    return examples
  }
}
