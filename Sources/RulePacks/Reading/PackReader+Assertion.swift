import TextAnalysis
import ValidatorCore

/// Assertions: what a rule demands.
extension PackReader {
  private static let keys: [PackKey] = [
    .required, .forbidden, .matches, .notMatches, .oneOf, .length, .count, .unique, .terms,
    .compare, .requires, .order,
  ]

  /// The one assertion of a rule; the conditions of `requires` join those of the rule.
  mutating func assertion(
    of rule: PackMapping, _ selector: RuleSelector, _ conditions: inout [RuleCondition]
  ) -> ReadAssertion? {
    let entries = Self.keys.compactMap { rule[$0] }
    guard let entry = entries.first else {
      let place = rule[.id]?.value.place ?? rule.node.place
      if Self.keys.allSatisfy(rule.lacks) {
        report(PackMessages.noAssertion(rule.scope, Self.keys, at: place))
      }
      return nil
    }
    if let second = entries.dropFirst().first {
      report(PackMessages.twoAssertions(entry.field, second.field, at: second.key.place))
      return nil
    }
    let key = entry.field.key
    guard key == .requires else {
      return assertion(entry, selector).map {
        ReadAssertion(assertion: $0, kind: key, innermost: key)
      }
    }
    guard let implication = mapping(entry.value, .implication) else { return nil }
    guard let given = implication[.if], let then = implication[.then] else {
      let missing = implication[.if] == nil ? PackKey.if : .then
      report(PackMessages.missing(missing, .implication, at: entry.key.place))
      return nil
    }
    conditions += self.conditions(given, selector)
    guard let demanded = mapping(then.value, .assertion) else { return nil }
    guard demanded[.requires] == nil else {
      report(PackMessages.nestedRequires(at: then.key.place))
      return nil
    }
    return assertion(of: demanded, selector, &conditions).map {
      ReadAssertion(assertion: $0.assertion, kind: key, innermost: $0.innermost)
    }
  }

  private mutating func assertion(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> RuleAssertion?
  {
    switch entry.field.key {
    case .required: return fieldList(entry, selector).map { .required($0) }
    case .forbidden: return fieldList(entry, selector).map { .forbidden($0) }
    case .matches: return patternOf(entry, selector).map { .matches($0, $1) }
    case .notMatches: return patternOf(entry, selector).map { .notMatches($0, $1) }
    case .oneOf: return oneOf(entry, selector)
    case .length: return bounds(entry, selector).map { .length($0, $1) }
    case .count: return count(entry, selector)
    case .unique: return field(entry, selector).map { .unique($0) }
    case .terms: return terms(entry).map { .terms($0) }
    case .compare: return comparison(entry, selector)
    default: return order(entry, selector)
    }
  }

  private mutating func fieldList(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> [RuleField]?
  {
    let fields = fields(entry, selector)
    if fields.isEmpty, entry.value.kind == .sequence || entry.value.string == "" {
      report(PackMessages.empty(PackMessages.name(entry.field), at: entry.value.place))
    }
    return fields.isEmpty ? nil : fields
  }

  /// `matches: PATTERN` or `matches: {field, pattern}`.
  private mutating func patternOf(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> (RuleField?, RulePattern)?
  {
    guard entry.value.kind == .mapping else { return pattern(entry).map { (nil, $0) } }
    guard let mapping = mapping(entry.value, .pattern) else { return nil }
    let field = field(mapping[.field], selector)
    guard mapping[.pattern] != nil else {
      report(PackMessages.missing(.pattern, .pattern, at: entry.key.place))
      return nil
    }
    guard let pattern = pattern(mapping[.pattern]) else { return nil }
    return (field, pattern)
  }

  private mutating func oneOf(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> RuleAssertion?
  {
    guard let mapping = mapping(entry.value, .choice),
      let field = requiredField(mapping, entry, selector)
    else { return nil }
    guard let values = mapping[.values] else {
      report(PackMessages.missing(.values, .choice, at: entry.key.place))
      return nil
    }
    return .oneOf(field, WordSet(texts(values)))
  }

  private mutating func bounds(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> (RuleField?, RuleBounds)?
  {
    guard let mapping = mapping(entry.value, .bounds) else { return nil }
    let bounds = RuleBounds(min: number(mapping[.min]), max: number(mapping[.max]))
    guard mapping[.min] != nil || mapping[.max] != nil else {
      report(PackMessages.missing(.max, .bounds, at: entry.key.place))
      return nil
    }
    if let min = bounds.min, let max = bounds.max, min > max {
      report(PackMessages.emptyRange(at: entry.value.place))
    }
    return (field(mapping[.field], selector), bounds)
  }

  private mutating func count(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> RuleAssertion?
  {
    guard let (field, bounds) = bounds(entry, selector) else { return nil }
    guard let field else {
      report(PackMessages.missing(.field, .bounds, at: entry.key.place))
      return nil
    }
    return .count(field, bounds)
  }

  private mutating func requiredField(
    _ mapping: PackMapping, _ entry: PackMapping.Entry, _ selector: RuleSelector
  ) -> RuleField? {
    guard mapping[.field] != nil else {
      report(PackMessages.missing(.field, mapping.scope, at: entry.key.place))
      return nil
    }
    return field(mapping[.field], selector)
  }

  private mutating func comparison(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> RuleAssertion?
  {
    guard let mapping = mapping(entry.value, .comparison),
      let field = requiredField(mapping, entry, selector)
    else { return nil }
    guard mapping[.op] != nil else {
      report(PackMessages.missing(.op, .comparison, at: entry.key.place))
      return nil
    }
    guard let relation = choice(mapping[.op], RuleOperator.self) else { return nil }
    switch (mapping[.value], mapping[.other]) {
    case (let value?, nil):
      return operand(value, field).map { .compare(field, relation, $0) }
    case (nil, let other?):
      guard let second = self.field(other, selector) else { return nil }
      guard second.isTime == field.isTime else {
        report(PackMessages.differentSorts(field.name, second.name, at: other.value.place))
        return nil
      }
      return .compare(field, relation, .field(second))
    default:
      report(PackMessages.valueOrOther(at: entry.key.place))
      return nil
    }
  }

  private mutating func operand(_ entry: PackMapping.Entry, _ field: RuleField) -> RuleOperand? {
    guard let text = text(entry) else { return nil }
    if field.isTime {
      let reading = ByteView.with(text) { TimeReader().read($0) }
      switch reading.meaning {
      case .interval, .several, .unresolved: return .time(text)
      case .impossible: report(PackMessages.noSuchDay(text, at: entry.value.place))
      default: report(PackMessages.noTime(text, at: entry.value.place))
      }
      return nil
    }
    guard let number = NumberInText.value(of: text) else {
      report(PackMessages.noNumber(text, at: entry.value.place))
      return nil
    }
    return .number(number, written: text)
  }

  private mutating func order(_ entry: PackMapping.Entry, _ selector: RuleSelector)
    -> RuleAssertion?
  {
    guard let mapping = mapping(entry.value, .sequence),
      let field = requiredField(mapping, entry, selector)
    else { return nil }
    return .order(field, descending: flag(mapping[.descending]) ?? false)
  }
}
