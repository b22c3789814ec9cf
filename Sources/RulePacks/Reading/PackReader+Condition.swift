import TextAnalysis
import ValidatorCore

/// Conditions: what `where` and `if` hold.
extension PackReader {
  /// The conditions of one or several mappings, which must all hold.
  mutating func conditions(_ entry: PackMapping.Entry?, _ selector: RuleSelector) -> [RuleCondition]
  {
    guard let entry else { return [] }
    return items(entry, mayBeSingle: true).flatMap { conditions(in: $0, selector) }
  }

  private mutating func conditions(in node: YAMLNode, _ selector: RuleSelector) -> [RuleCondition] {
    guard let condition = mapping(node, .condition) else { return [] }
    var conditions = values(condition, selector)
    if let entry = condition[.lead] { conditions.append(.lead(WordSet(texts(entry)))) }
    if let entry = condition[.section] { conditions.append(.section(WordSet(texts(entry)))) }
    if let entry = condition[.kind] {
      if selector != .clause {
        report(PackMessages.onlyFor(.clause, entry.field, at: entry.key.place))
      }
      conditions.append(.clause(choices(entry, ClauseWord.self)))
    }
    if let flag = flag(condition[.quantity]) { conditions.append(.quantity(flag)) }
    if let flag = flag(condition[.date]) { conditions.append(.date(flag)) }
    if let entry = condition[.stage] { conditions.append(.stage(choices(entry, StageWord.self))) }
    if let entry = condition[.document] {
      conditions.append(.document(choices(entry, KindWord.self)))
    }
    if let entry = condition[.not] {
      conditions.append(.not(self.conditions(in: entry.value, selector)))
    }
    return conditions
  }

  /// The tests of the value of a field, or of the text itself.
  private mutating func values(_ condition: PackMapping, _ selector: RuleSelector)
    -> [RuleCondition]
  {
    let field = self.field(condition[.field], selector)
    if condition[.field] != nil, field == nil { return [] }
    var tests: [RuleCondition.ValueTest] = []
    if let pattern = pattern(condition[.matches]) { tests.append(.matches(pattern)) }
    if let pattern = pattern(condition[.notMatches]) { tests.append(.notMatches(pattern)) }
    if let entry = condition[.is] { tests.append(.isOneOf(WordSet(texts(entry)))) }
    if let entry = condition[.contains] { tests.append(.contains(WordSet(texts(entry)))) }
    if let entry = condition[.present], let flag = flag(entry) {
      if field == nil { report(PackMessages.needsField(entry.field, at: entry.key.place)) }
      tests.append(.present(flag))
    }
    if tests.isEmpty, let field {
      // A text or a clause stands in a field, all else has it.
      return [
        selector == .text || selector == .clause ? .standsIn(field) : .value(field, .present(true))
      ]
    }
    return tests.map { .value(field, $0) }
  }

  /// The field of plans that is named.
  mutating func field(_ entry: PackMapping.Entry?, _ selector: RuleSelector) -> RuleField? {
    guard let entry else { return nil }
    return text(entry).flatMap { field($0, entry.value, selector) }
  }

  /// One or several fields of plans.
  mutating func fields(_ entry: PackMapping.Entry, _ selector: RuleSelector) -> [RuleField] {
    items(entry, mayBeSingle: true).compactMap { node in
      text(node, PackMessages.name(entry.field)).flatMap { field($0, node, selector) }
    }
  }

  private mutating func field(_ name: String, _ node: YAMLNode, _ selector: RuleSelector)
    -> RuleField?
  {
    if let field = RuleField(name, selector) { return field }
    report(
      PackMessages.unknownField(
        name, selector, nearest: RuleField.nearest(to: name, selector), at: node.place))
    return nil
  }

  /// A regular expression.
  mutating func pattern(_ entry: PackMapping.Entry?) -> RulePattern? {
    guard let entry, let text = text(entry) else { return nil }
    guard text.utf8.count <= RulePattern.longest else {
      report(
        PackMessages.tooLong(
          PackMessages.name(entry.field), RulePattern.longest, at: entry.value.place))
      return nil
    }
    do throws(PatternMistake) {
      let pattern = try RulePattern(text)
      guard !pattern.matchesNothing else {
        report(PackMessages.patternMatchesAll(text, at: entry.value.place))
        return nil
      }
      return pattern
    } catch {
      report(PackMessages.badPattern(text, error, at: entry.value.place))
      return nil
    }
  }
}
