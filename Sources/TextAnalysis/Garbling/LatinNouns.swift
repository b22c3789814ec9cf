/// Nouns that a lone letter before them names one of: D级, B型.
enum LatinNouns {
  static func contain(_ character: UInt32) -> Bool { nouns.contains(character) }

  /// 型 形 类 級 级 類 环 環
  private static let nouns: Set<UInt32> = [
    0x578B, 0x5F62, 0x7C7B, 0x7EA7, 0x7D1A, 0x985E, 0x73AF, 0x74B0,
  ]
}
