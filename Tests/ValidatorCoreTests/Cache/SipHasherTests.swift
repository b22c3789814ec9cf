import Testing

@testable import ValidatorCore

@Suite struct SipHasherTests {
  private static let secret = CacheKey(low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908)

  private func hash(_ parts: [[UInt8]]) -> String {
    var hasher = SipHasher(secret: Self.secret)
    for part in parts { part.withUnsafeBytes { hasher.add($0) } }
    return hasher.finished().text
  }

  /// The bytes 0, 1, 2 … under the key 0, 1 … 15, as the authors' implementation and OpenSSL have it.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (7, "a1f1ebbed8dbc153c0b84aa61ff08239"), (8, "3b62a9ba6258f5610f83e264f31497b4"),
    (15, "5493e99933b0a8117e08ec0f97cfc3d9"), (16, "6ee2a4ca67b054bbfd3315bf85230577"),
    (63, "5150d1772f50834a503e069a973fbd7c"),
  ])
  func theHashIsThatOfTheReference(_ count: Int, _ expected: String) {
    #expect(hash([(0..<count).map { UInt8($0) }]) == expected)
  }

  @Test func itDoesNotMatterInWhichPiecesTheInputComes() {
    let bytes = (0..<63).map { UInt8($0) }
    for first in 0...63 {
      for second in stride(from: first, through: 63, by: 5) {
        let parts = [bytes[..<first], bytes[first..<second], bytes[second...]]
        #expect(hash(parts.map(Array.init)) == "5150d1772f50834a503e069a973fbd7c")
      }
    }
  }

  @Test func partsOfAKeyAreSetApart() {
    func key(_ parts: [String]) -> CacheKey {
      var builder = KeyBuilder(secret: Self.secret, "test")
      for part in parts { builder.add(part) }
      return builder.key
    }
    let keys = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"]].map(key)
    #expect(Set(keys).count == keys.count)
    #expect(key(["ab", "c"]) == key(["ab", "c"]))
  }
}
