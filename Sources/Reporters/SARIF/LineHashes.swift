import ValidatorCore

/// The hash that code scanning knows each line of a file by, `primaryLocationLineHash`.
///
/// It is the rolling hash of `fingerprints.ts` in github/codeql-action: over 100 UTF-16 units from the beginning of the line
/// on, blanks and tabs left out, with an ordinal among lines that have the same. Uploads warn about any other value.
struct LineHashes {
  private static let blockSize = 100
  private static let factor: UInt64 = 37

  /// The hash of a line, and which one of the lines with this hash it is.
  private struct Entry {
    var hash: UInt64
    var ordinal: Int
  }

  private var entries: [Entry] = []

  private var window = [UInt64](repeating: 0, count: Self.blockSize)
  /// Whether a line begins at the place in the window.
  private var beginsLine = [Bool](repeating: false, count: Self.blockSize)
  private var index = 0
  private var hash: UInt64 = 0
  private let firstFactor: UInt64
  private var counts: [UInt64: Int] = [:]
  private var isAtLineStart = true
  private var followsCarriageReturn = false

  /// Hashes the lines of `source`.
  init(_ source: SourceText) {
    firstFactor = (0..<Self.blockSize).reduce(1) { power, _ in power &* Self.factor }
    source.bytes.withUnsafeBufferPointer { bytes in
      for unit in String(decoding: bytes, as: UTF8.self).utf16 { add(unit) }
    }
    add(0xFFFF)
    for _ in 0..<Self.blockSize {
      finishLine()
      roll(0)
    }
  }

  /// The number of lines.
  var count: Int { entries.count }

  /// The hash of a line, from 0; nil where there is no such line.
  subscript(line: Int) -> String? {
    guard entries.indices.contains(line) else { return nil }
    return "\(String(entries[line].hash, radix: 16)):\(entries[line].ordinal)"
  }

  private mutating func add(_ unit: UInt16) {
    let isLineFeedOfPair = followsCarriageReturn && unit == 0x0A
    followsCarriageReturn = false
    if unit == 0x20 || unit == 0x09 || isLineFeedOfPair { return }
    followsCarriageReturn = unit == 0x0D
    let unit: UInt16 = followsCarriageReturn ? 0x0A : unit
    finishLine()
    if isAtLineStart { beginsLine[index] = true }
    isAtLineStart = unit == 0x0A
    roll(UInt64(unit))
  }

  /// Notes the hash of the line that began where the window begins.
  private mutating func finishLine() {
    guard beginsLine[index] else { return }
    beginsLine[index] = false
    let count = counts[hash, default: 0] + 1
    counts[hash] = count
    entries.append(Entry(hash: hash, ordinal: count))
  }

  private mutating func roll(_ unit: UInt64) {
    hash = Self.factor &* hash &+ unit &- firstFactor &* window[index]
    window[index] = unit
    index = (index + 1) % Self.blockSize
  }
}
