import TextAnalysis
import ValidatorCore

/// What was found out about the names of a plan, by name: plans name few units many times.
struct NameCache<Value> {
  private var entries: [UInt64: (name: PlanText, value: Value)] = [:]

  /// The value of a name; nil where it is not known yet.
  subscript(name: PlanText) -> Value? {
    get {
      guard let entry = entries[name.withBytes(Self.hash)] else { return nil }
      let isSame = name.withBytes { bytes in entry.name.withBytes { $0 == bytes } }
      return isSame ? entry.value : nil
    }
    set { entries[name.withBytes(Self.hash)] = newValue.map { (name, $0) } }
  }

  /// FNV-1a.
  private static func hash(_ bytes: ByteView) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in 0..<bytes.count { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    return hash
  }
}
