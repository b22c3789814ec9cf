import TextAnalysis
import ValidatorCore

/// A field of plans that a rule speaks of: a key, a key inside of another (`targets.value`), or one that begins with `x-`.
struct RuleField: Hashable, Sendable {
  /// The mapping that the first key stands in.
  let scope: PlanScope
  /// The first key; nil for one that begins with `x-`.
  let key: PlanKey?
  /// The key inside of the first one.
  let inner: PlanKey?
  /// The key that begins with `x-`, as written.
  let extensionKey: String?
  /// What people call the field.
  let name: LocalizedText

  /// Whether the field holds a time.
  var isTime: Bool {
    switch inner ?? key {
    case .deadline, .start, .by, .issued, .end: true
    default: false
    }
  }

  /// The field that `written` names for what `selector` looks at: its own mapping first, then those around it.
  init?(_ written: String, _ selector: RuleSelector) {
    for scope in Self.scopes(selector) {
      if let found = RuleField(written, in: scope) {
        self = found
        return
      }
    }
    return nil
  }

  private init?(_ written: String, in scope: PlanScope) {
    if written.hasPrefix("x-") {
      guard scope == .task || scope == .section || scope == .header else { return nil }
      (self.scope, key, inner, extensionKey) = (scope, nil, nil, written)
      name = LocalizedText(zh: written, en: written)
      return
    }
    let steps = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let vocabulary = PlanVocabulary.standard
    guard let first = steps.first, steps.count <= 2,
      let outer = vocabulary.field(named: first, in: scope)
    else { return nil }
    guard steps.count == 2 else {
      (self.scope, key, inner, extensionKey) = (scope, outer.key, nil, nil)
      name = Self.name(outer)
      return
    }
    guard let innerScope = Self.innerScope(outer),
      let field = vocabulary.field(named: steps[1], in: innerScope)
    else { return nil }
    (self.scope, key, inner, extensionKey) = (scope, outer.key, field.key, nil)
    let (large, small) = (Self.name(outer), Self.name(field))
    name = LocalizedText(
      zh: "\(large.chinese)的\(small.chinese)", en: "\(small.english) of \(large.english)")
  }

  /// The mappings in which a name is looked up, the nearest first.
  private static func scopes(_ selector: RuleSelector) -> [PlanScope] {
    switch selector {
    case .plan: [.header, .document]
    case .section: [.section, .header]
    case .target: [.target, .task, .section, .header]
    case .task, .subtask, .clause, .text: [.task, .section, .header]
    }
  }

  private static func innerScope(_ field: PlanField) -> PlanScope? {
    switch field.shape {
    case .list(let scope) where scope == .target || scope == .milestone: scope
    case .mapping(.budget): .budget
    default: nil
    }
  }

  private static func name(_ field: PlanField) -> LocalizedText {
    LocalizedText(zh: field.chinese.first ?? field.english, en: field.english)
  }

  /// What was most likely meant by a name that no field has.
  static func nearest(to written: String, _ selector: RuleSelector) -> String? {
    let vocabulary = PlanVocabulary.standard
    let steps = written.split(separator: ".").map(String.init)
    if steps.count == 2 {
      for scope in scopes(selector) {
        guard let outer = vocabulary.field(named: steps[0], in: scope),
          let inner = innerScope(outer)
        else { continue }
        return NearestName.find(steps[1], among: vocabulary.names(in: inner))
          .map { "\(steps[0]).\($0)" }
      }
    }
    let last = written.split(separator: ".").last.map(String.init) ?? written
    for scope in scopes(selector) {
      if let usual = vocabulary.usualName(for: last, in: scope) { return usual }
    }
    return NearestName.find(last, among: scopes(selector).flatMap { vocabulary.names(in: $0) })
  }
}
