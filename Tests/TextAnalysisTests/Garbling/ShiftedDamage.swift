import TestSupport

@testable import TextAnalysis

/// Damage as conversions between encodings do it to a text in GBK: a byte is lost or added, and what follows is read at
/// the wrong place.
struct ShiftedDamage: CustomStringConvertible {
  /// What happens to the bytes of a stretch.
  enum Kind: CaseIterable {
    /// Its first byte is lost.
    case lost
    /// A trail byte inside is lost.
    case lostInside
    /// A byte stands before it.
    case added
    /// Its first byte is lost, and the stretch goes on to the next mark.
    case lostUpToMark
    /// Its first byte is lost, and the stretch goes on to the next character of ASCII, which is its last byte.
    case lostUpToASCII
    /// A3 and the byte behind it, parts of two characters, were taken for one and written in half width.
    case halved
  }

  /// What stands for bytes that are no character.
  enum Replacement: String, CaseIterable {
    case mark = "?"
    case nothing = ""
    case character = "\u{FFFD}"
  }

  let kind: Kind
  let replacement: Replacement
  /// Whether two bytes at once are replaced, so that what follows is read at the wrong place still.
  let replacesPairs: Bool

  var description: String {
    "\(kind), “\(replacement.rawValue)” for \(replacesPairs ? "pairs" : "bytes")"
  }

  /// All kinds.
  static let all = Kind.allCases.flatMap { kind in
    Replacement.allCases.flatMap { replacement in
      [true, false].map {
        ShiftedDamage(kind: kind, replacement: replacement, replacesPairs: $0)
      }
    }
  }

  /// A text with one damaged stretch.
  struct Result {
    let text: String
    /// The bytes that are not those of the sound text.
    let range: Range<Int>
    /// How many characters of the stretch stand for something.
    let length: Int
  }

  private static let lengths = [2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 40]
  private static let marks = Set("，。；：、！？")

  /// `text` with a stretch that begins somewhere; nil where this kind of damage leaves nothing to be seen.
  func apply(to text: String, _ numbers: inout SeededNumbers) -> Result? {
    let characters = Array(text)
    let starts = characters.indices.dropFirst().dropLast(2).filter { canBegin(characters, $0) }
    guard !starts.isEmpty else { return nil }
    let start = starts[Int.random(in: 0..<starts.count, using: &numbers)]
    let end = end(
      of: start, in: characters, length: Self.lengths[Int.random(in: 0..<11, using: &numbers)])
    guard end - start >= 2 else { return nil }
    let sound = characters[start..<end]
    let damaged = Array(decoded(damaged(encoded(sound), &numbers)))
    // What is the same at both ends is not damaged.
    let same = zip(sound, damaged).prefix { $0 == $1 }.count
    let rest = damaged.dropFirst(same)
    let sameAtEnd = zip(sound.dropFirst(same).reversed(), rest.reversed()).prefix { $0 == $1 }.count
    let seen = rest.dropLast(sameAtEnd)
    guard !seen.allSatisfy(Self.marks.contains), !seen.contains(where: \.isNewline) else {
      return nil
    }
    let before = String(characters[..<start]) + String(damaged[..<same])
    let all = String(characters[..<start]) + String(damaged) + String(characters[end...])
    return Result(
      text: all, range: before.utf8.count..<before.utf8.count + String(seen).utf8.count,
      length: seen.count { $0 != "?" && $0 != "\u{FFFD}" })
  }

  private func canBegin(_ characters: [Character], _ index: Int) -> Bool {
    guard Self.isHan(characters[index]) else { return false }
    guard kind == .halved else { return true }
    return encoded([characters[index]]).last == 0xA3 && Self.isHan(characters[index + 1])
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00..<0xA000).contains($0.value) }
  }

  private func end(of start: Int, in characters: [Character], length: Int) -> Int {
    var end = start
    switch kind {
    case .lostUpToMark:
      while end < characters.count, !Self.marks.contains(characters[end]),
        !characters[end].isASCII
      {
        end += 1
      }
      return end
    case .lostUpToASCII:
      while end < characters.count, !characters[end].isASCII { end += 1 }
      return end < characters.count ? end + 1 : end
    default: return min(characters.count, start + length)
    }
  }

  private func damaged(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    switch kind {
    case .lost, .lostUpToMark, .lostUpToASCII: Array(bytes.dropFirst())
    case .lostInside: Array(bytes.prefix(3) + bytes.dropFirst(4))
    case .added: [[0xA3, 0xA1, 0xC4, 0xB8][Int.random(in: 0..<4, using: &numbers)]] + bytes
    case .halved: [bytes[0], bytes[2] & 0x7F] + bytes.dropFirst(3)
    }
  }

  private func encoded(_ text: some Sequence<Character>) -> [UInt8] {
    text.flatMap(\.unicodeScalars).flatMap { scalar -> [UInt8] in
      guard scalar.value >= 0x80, let code = GBK.bytes(of: scalar.value) else {
        return [UInt8(truncatingIfNeeded: scalar.value)]
      }
      return [UInt8(code >> 8), UInt8(truncatingIfNeeded: code)]
    }
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    var text = ""
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      } else if index + 1 < bytes.count,
        let scalar = GBK.scalar(bytes[index], bytes[index + 1]).flatMap(Unicode.Scalar.init)
      {
        text.unicodeScalars.append(scalar)
        index += 2
      } else {
        text += replacement.rawValue
        let isPair = replacesPairs && index + 1 < bytes.count && bytes[index + 1] >= 0x80
        index += isPair ? 2 : 1
      }
    }
    return text
  }
}
