/// Texts that were written, by 64-bit hash values (FNV-1a): comparing the texts themselves took most of the time.
struct SaidTexts {
  private var hashes: Set<UInt64> = []

  /// Adds a text; whether it is new.
  mutating func insert(_ text: String) -> Bool { hashes.insert(Self.hash(text)).inserted }

  /// Whether a text was added.
  func contains(_ text: String) -> Bool { hashes.contains(Self.hash(text)) }

  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
