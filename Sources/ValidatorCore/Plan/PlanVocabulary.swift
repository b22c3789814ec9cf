import TextAnalysis

/// Finds the field that a written key names: English, Simplified or Traditional Chinese, in any width.
public struct PlanVocabulary: Sendable {
  /// The vocabulary of the plan format.
  public static let standard = PlanVocabulary(PlanField.all)

  private struct Slot: Sendable {
    var hash: UInt32
    var scope: Int8
    var field: Int16
    var start: Int32
    var count: Int32
  }

  /// The fields, in the order of the format.
  public let fields: [PlanField]
  /// An open hash table: a key is looked up at every mapping entry of every plan. An empty slot has no field.
  private let slots: [Slot]
  private let names: [UInt8]
  private let mask: Int

  private init(_ fields: [PlanField]) {
    self.fields = fields
    let capacity = 1024
    mask = capacity - 1
    var slots = [Slot](
      repeating: Slot(hash: 0, scope: 0, field: -1, start: 0, count: 0), count: capacity)
    var names: [UInt8] = []
    for (index, field) in fields.enumerated() {
      for name in [field.english] + field.chinese {
        let hash = ByteView.with(name) { Self.hash($0, field.scope) }
        var position = Int(hash) & (capacity - 1)
        while slots[position].field >= 0 { position = (position + 1) & (capacity - 1) }
        slots[position] = Slot(
          hash: hash, scope: Int8(field.scope.rawValue), field: Int16(index),
          start: Int32(names.count), count: Int32(name.utf8.count))
        names += Array(name.utf8)
      }
    }
    self.slots = slots
    self.names = names
  }

  /// The field that `name` names in `scope`, in any script and width.
  public func field(named name: String, in scope: PlanScope) -> PlanField? {
    ByteView.with(name) { index(of: $0, in: scope) }.map { fields[$0] }
  }

  /// The position in ``fields`` of the field that `key` names in `scope`, or nil.
  func index(of key: ByteView, in scope: PlanScope) -> Int? {
    if let found = exactIndex(of: key, in: scope) { return found }
    let folded = TextFolding.fold(key)
    return folded.withUnsafeBufferPointer { exactIndex(of: ByteView($0), in: scope) }
  }

  /// Whether `key` is a key somewhere in a plan.
  public func isKey(_ key: ByteView) -> Bool {
    PlanScope.allCases.contains { index(of: key, in: $0) != nil }
  }

  /// The names that may stand in `scope`: for did-you-mean.
  public func names(in scope: PlanScope) -> [String] {
    fields.filter { $0.scope == scope }.flatMap { [$0.english] + $0.chinese }
  }

  /// The name to use instead of a word that people write for it.
  public func usualName(for word: String, in scope: PlanScope) -> String? {
    guard let key = PlanField.otherWords[word],
      let field = fields.first(where: { $0.key == key && $0.scope == scope })
    else { return nil }
    return word.utf8.allSatisfy { $0 < 0x80 } ? field.english : field.chinese.first
  }

  private func exactIndex(of key: ByteView, in scope: PlanScope) -> Int? {
    let hash = Self.hash(key, scope)
    var position = Int(hash) & mask
    while slots[position].field >= 0 {
      let slot = slots[position]
      if slot.hash == hash, slot.scope == Int8(scope.rawValue), holds(slot, key) {
        return Int(slot.field)
      }
      position = (position + 1) & mask
    }
    return nil
  }

  private func holds(_ slot: Slot, _ key: ByteView) -> Bool {
    let start = Int(slot.start)
    return names.withUnsafeBufferPointer {
      ByteView($0).part(start..<start + Int(slot.count)) == key
    }
  }

  /// FNV-1a over the scope and the bytes.
  private static func hash(_ key: ByteView, _ scope: PlanScope) -> UInt32 {
    var hash: UInt32 = (2_166_136_261 ^ UInt32(scope.rawValue)) &* 16_777_619
    for offset in 0..<key.count { hash = (hash ^ UInt32(key[offset])) &* 16_777_619 }
    return hash
  }
}
