import Testing

@testable import ValidatorCore

/// Nothing but the very file that was written is taken for an entry.
@Suite struct CacheEntryTests {
  private let secret = CacheKey(low: 1, high: 2)
  private let key = CacheKey(low: 3, high: 4)
  private let content = Array("内容".utf8) + [0, 1, 255]

  private var file: [UInt8] { CacheEntry.file(content, key: key, secret: secret) }

  private func read(_ file: [UInt8]) -> [UInt8]? {
    CacheEntry.content(of: file, key: key, secret: secret)
  }

  @Test func whatWasWrittenIsRead() {
    #expect(read(file) == content)
    let empty = CacheEntry.file([], key: key, secret: secret)
    #expect(read(empty) == [])
  }

  @Test func aFileWithAnyBitChangedIsNoEntry() {
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << UInt8(bit)
        #expect(read(changed) == nil, "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func aFileThatIsCutOffOrGoesOnIsNoEntry() {
    for count in 0..<file.count { #expect(read(Array(file.prefix(count))) == nil, "\(count)") }
    #expect(read(file + [0]) == nil)
    #expect(read(file + file) == nil)
  }

  @Test func anEntryUnderAnotherNameOrFromAnotherCacheIsNone() {
    #expect(CacheEntry.content(of: file, key: CacheKey(low: 3, high: 5), secret: secret) == nil)
    #expect(CacheEntry.content(of: file, key: key, secret: CacheKey(low: 1, high: 3)) == nil)
  }
}
