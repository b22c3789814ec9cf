import TextAnalysis

/// Reads single fields of a plan from YAML nodes and reports what they should not hold.
struct FieldReader {
  /// A node, and the alias that it was reached through.
  struct Reference {
    var id: YAMLNodeID
    var alias = YAMLRecord.none
  }

  /// A field with its value.
  struct Entry {
    var field: Int
    var key: Reference
    var value: Reference
    /// Whether a merge key brought it in: then a key of the mapping itself goes before it.
    var isMerged: Bool
  }

  let tree: YAMLTree
  private let view: YAMLTreeView
  let vocabulary = PlanVocabulary.standard
  var findings: [Finding] = []
  var extensions: [PlanExtension] = []
  /// Whether something of the mapping that was read last could not be used.
  var isDamaged = false
  /// Texts that are keys with a full-width colon.
  var repairs: [SourceSpan] = []

  /// A reader that lives no longer than `view`.
  init(tree: YAMLTree, view: YAMLTreeView) {
    self.tree = tree
    self.view = view
  }

  // MARK: Nodes

  func record(_ reference: Reference) -> YAMLRecord { view.record(reference.id) }

  func place(_ reference: Reference) -> Place {
    reference.alias == YAMLRecord.none
      ? Place(view.span(reference.id), node: reference.id)
      : Place(view.span(reference.alias), node: reference.alias, anchor: reference.id)
  }

  /// The node behind aliases; nil where an alias leads nowhere.
  func resolve(_ reference: Reference) -> Reference? {
    var result = reference
    while view.record(result.id).kind == .alias {
      let target = view.record(result.id).first
      guard target != YAMLRecord.none else { return nil }
      if result.alias == YAMLRecord.none { result.alias = result.id }
      result.id = target
    }
    return result
  }

  func items(_ reference: Reference) -> [Reference] {
    var result: [Reference] = []
    result.reserveCapacity(Int(record(reference).count))
    var next = record(reference).first
    while next != YAMLRecord.none {
      result.append(Reference(id: next, alias: reference.alias))
      next = view.record(next).next
    }
    return result
  }

  /// Whether a value is not there: nothing behind the key, `~` or `null`.
  func isNull(_ reference: Reference) -> Bool {
    let record = record(reference)
    guard record.kind == .scalar, record.style == .plain, record.count <= 4 else { return false }
    if record.count == 0 { return true }
    let text = view.text(reference.id)
    return text.count == 1 && text.has("~", at: 0)
      || text.count == 4 && (text.has("null", at: 0) || text.has("Null", at: 0))
  }

  // MARK: Mappings

  /// The fields of a mapping, merge keys followed. Unknown keys and keys given twice are reported.
  mutating func entries(_ mapping: Reference, in scope: PlanScope) -> [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(Int(record(mapping).count) / 2)
    isDamaged = false
    collect(mapping, scope, isMerged: false, into: &result)
    return result
  }

  private mutating func collect(
    _ mapping: Reference, _ scope: PlanScope, isMerged: Bool, into result: inout [Entry]
  ) {
    var merges: [Reference] = []
    var unknown: [Reference] = []
    var next = record(mapping).first
    while next != YAMLRecord.none {
      let key = Reference(id: next, alias: mapping.alias)
      let valueID = view.record(next).next
      guard valueID != YAMLRecord.none else {
        // A syntax error took the value.
        isDamaged = true
        break
      }
      let value = Reference(id: valueID, alias: mapping.alias)
      next = view.record(valueID).next
      if view.record(valueID).isBroken { isDamaged = true }
      guard let field = fieldIndex(of: key, in: scope) else {
        if isMergeKey(key) { merges.append(value) } else { unknown.append(key) }
        continue
      }
      add(Entry(field: field, key: key, value: value, isMerged: isMerged), to: &result)
    }
    if !isMerged {
      for key in unknown { noteUnknown(key, in: scope, beside: result) }
    }
    for merge in merges { follow(merge, scope, into: &result) }
  }

  private mutating func add(_ entry: Entry, to result: inout [Entry]) {
    guard let earlier = result.first(where: { $0.field == entry.field }) else {
      return result.append(entry)
    }
    guard !entry.isMerged, !earlier.isMerged else { return }
    findings.append(
      SchemaMessages.duplicateKey(
        vocabulary.fields[entry.field], at: place(entry.key), first: place(earlier.key),
        firstName: text(of: earlier.key)))
  }

  private mutating func follow(_ merge: Reference, _ scope: PlanScope, into result: inout [Entry]) {
    guard let target = resolve(merge) else { return }
    switch record(target).kind {
    case .mapping: collect(target, scope, isMerged: true, into: &result)
    case .sequence: for item in items(target) { follow(item, scope, into: &result) }
    default: findings.append(SchemaMessages.badMerge(at: place(merge)))
    }
  }

  private func fieldIndex(of key: Reference, in scope: PlanScope) -> Int? {
    guard let key = resolve(key), record(key).kind == .scalar else { return nil }
    return vocabulary.index(of: view.text(key.id), in: scope)
  }

  private func isMergeKey(_ key: Reference) -> Bool {
    let record = record(key)
    guard record.kind == .scalar, record.style == .plain, record.count == 2 else { return false }
    return view.text(key.id).has("<<", at: 0)
  }

  private mutating func noteUnknown(
    _ key: Reference, in scope: PlanScope, beside entries: [Entry]
  ) {
    guard let resolved = resolve(key), record(resolved).kind == .scalar else {
      findings.append(SchemaMessages.keyIsNoText(at: place(key)))
      return
    }
    let name = text(of: resolved)
    if name.hasPrefix("x-") || name.hasPrefix("X-") {
      let value = YAMLNode(tree: tree, id: view.record(key.id).next)
      extensions.append(
        PlanExtension(
          key: PlanText(tree: tree, node: resolved.id, place: place(key)), value: value))
      return
    }
    if isCutByComma(key) {
      isDamaged = true
      findings.append(SchemaMessages.cutByComma(name, at: place(key)))
      return
    }
    let nearest =
      vocabulary.usualName(for: name, in: scope)
      ?? NearestName.find(name, among: vocabulary.names(in: scope))
    // What was meant for a field is not missing: one cause, one diagnostic.
    if nearest != nil { isDamaged = true }
    let written = PlanText(tree: tree, node: resolved.id, place: place(key))
    findings.append(
      SchemaMessages.unknownKey(
        written, scope: scope, nearest: nearest,
        isTaken: nearest.map { isTaken($0, scope, entries) } ?? false))
  }

  /// Whether a field is given already under one of its names.
  private func isTaken(_ name: String, _ scope: PlanScope, _ entries: [Entry]) -> Bool {
    let field = ByteView.with(name) { vocabulary.index(of: $0, in: scope) }
    return entries.contains { $0.field == field && !$0.isMerged }
  }

  /// Whether a key in braces has neither a colon nor a value.
  private func isCutByComma(_ key: Reference) -> Bool {
    let value = view.record(view.record(key.id).next)
    let end = Int(view.record(key.id).end)
    guard key.alias == YAMLRecord.none, value.start == value.end else { return false }
    let next = tree.source.bytes[min(end, tree.source.bytes.count)...].first { $0 != 0x20 }
    return next == 0x2C || next == 0x7D
  }

  /// Reports an item of a list that holds nothing; one that a syntax error took is told already.
  mutating func noteEmpty(_ item: Reference, _ scope: PlanScope) {
    guard !record(item).isBroken else { return }
    findings.append(SchemaMessages.emptyItem(scope, at: place(item)))
  }

  func text(of reference: Reference) -> String {
    let text = view.text(reference.id)
    return text.string(0..<text.count)
  }

  // MARK: Values

  /// A text; nil, after a finding, for a list or a mapping.
  mutating func text(_ entry: Entry) -> PlanText? {
    guard let value = resolve(entry.value) else {
      isDamaged = true
      return nil
    }
    guard record(value).kind == .scalar else {
      wrongType(entry)
      return nil
    }
    return isNull(value) ? nil : planText(value)
  }

  /// A text, or the texts of a list.
  mutating func texts(_ entry: Entry) -> [PlanText] {
    guard let value = resolve(entry.value) else {
      isDamaged = true
      return []
    }
    switch record(value).kind {
    case .scalar: return isNull(value) ? [] : [planText(value)]
    case .sequence:
      var result: [PlanText] = []
      for item in items(value) {
        guard let item = resolve(item) else { continue }
        guard record(item).kind == .scalar else {
          wrongType(entry, at: item)
          continue
        }
        if !isNull(item) { result.append(planText(item)) }
      }
      return result
    default:
      wrongType(entry)
      return []
    }
  }

  mutating func units(_ entry: Entry, role: UnitField.Role) -> UnitField {
    let units = texts(entry).flatMap { UnitList.units(in: $0) }
    return UnitField(role: role, key: place(entry.key), value: place(entry.value), units: units)
  }

  /// A time in the plan's year.
  mutating func time(_ entry: Entry, _ context: TimeContext) -> PlanTime? {
    guard let text = text(entry), text.count > 0 else { return nil }
    let reading = text.withBytes { TimeReader().read($0, context: context) }
    if reading.meaning == .unreadable { reportUnreadable(text, entry) }
    return PlanTime(text: text, reading: reading)
  }

  /// Reports a time that cannot be read. What was left to be filled in is for the check of placeholders to tell.
  mutating func reportUnreadable(_ text: PlanText, _ entry: Entry) {
    guard !text.holdsPlaceholder else { return }
    findings.append(
      SchemaMessages.unreadableTime(text.string, vocabulary.fields[entry.field], at: text.place))
  }

  mutating func duration(_ entry: Entry) -> PlanDuration? {
    guard let text = text(entry), text.count > 0 else { return nil }
    let duration = text.withBytes { DurationReader().read($0) }
    if duration == nil, !text.holdsPlaceholder {
      findings.append(
        SchemaMessages.unreadableDuration(
          text.string, vocabulary.fields[entry.field], at: text.place))
    }
    return PlanDuration(text: text, duration: duration)
  }

  /// The English word of a choice, or nil, after a finding, for another word.
  mutating func choice(_ entry: Entry) -> String? {
    guard let text = text(entry) else { return nil }
    let field = vocabulary.fields[entry.field]
    guard case .choice(let choices) = field.shape else { return nil }
    let word = text.withBytes { String(decoding: TextFolding.fold($0), as: UTF8.self) }
    if let match = choices.first(where: { $0.english == word || $0.chinese == word }) {
      return match.english
    }
    let words = choices.flatMap { [$0.english, $0.chinese] }
    findings.append(
      SchemaMessages.unknownChoice(
        text, field, choices: choices, nearest: NearestName.find(word, among: words)))
    return nil
  }

  func planText(_ value: Reference) -> PlanText {
    PlanText(tree: tree, node: value.id, place: place(value))
  }

  mutating func wrongType(_ entry: Entry, at value: Reference? = nil) {
    isDamaged = true
    let found = value ?? entry.value
    findings.append(
      SchemaMessages.wrongType(
        vocabulary.fields[entry.field], found: record(resolve(found) ?? found).kind,
        at: firstLine(place(found))))
  }

  /// The first line of a place: enough to point at a collection.
  func firstLine(_ place: Place) -> Place {
    let end = tree.source.bytes[place.span.range.clamped(to: 0..<tree.source.bytes.count)]
      .firstIndex { $0 == 0x0A || $0 == 0x0D }
    return end.map { place.narrowed(to: SourceSpan(place.span.start, $0)) } ?? place
  }

  /// Whether a text that stands where a mapping should is a key with a full-width colon, such as `标题：…`.
  mutating func isMisreadMapping(_ value: Reference, in scope: PlanScope) -> Bool {
    let record = record(value)
    guard record.style == .plain, value.alias == YAMLRecord.none,
      YAMLLine(tree.source.bytes, containing: Int(record.start)).entryStart(tree.source.bytes)
        == Int(record.start)
    else { return false }
    let text = view.text(value.id)
    let colon = (0..<min(text.count, 60)).first { text.has("：", at: $0) }
    let isKey = colon.map { vocabulary.index(of: text.part(0..<$0), in: scope) != nil } ?? false
    if isKey { repairs.append(view.span(value.id)) }
    return isKey
  }
}
