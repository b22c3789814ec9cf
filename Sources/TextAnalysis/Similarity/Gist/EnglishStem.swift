/// The stem of an English word, so far as its endings tell: crossings and cross, renovation and renovate,
/// extremely and extreme.
///
/// The rules are a few of those of M. F. Porter, "An algorithm for suffix stripping", 1980. Words that are
/// no kin may have one stem; that matters little between words of two clauses that have others in common.
enum EnglishStem {
  /// Equal for the forms of the word at `range` of a folded text.
  static func value(_ text: ScalarView, _ range: Range<Int>) -> UInt32 {
    var word = Word(text: text, start: range.lowerBound, end: range.upperBound)
    word.stripPlural()
    word.stripEndings()
    return word.value
  }

  private struct Word {
    let text: ScalarView
    let start: Int
    var end: Int
    /// What stands for the ending that was taken away.
    var tail: UInt32?

    private var count: Int { end - start }

    var value: UInt32 {
      var hash: UInt32 = 0x811C_9DC5
      for position in start..<end { hash = (hash ^ text[position]) &* 0x0100_0193 }
      if let tail { hash = (hash ^ tail) &* 0x0100_0193 }
      return hash & (WordingUnits.clauseFlag - 1) | Wording.wordFlag
    }

    mutating func stripPlural() {
      guard count > 3, text[end - 1] == Letter.s else { return }
      if count > 4, ends("ies") {
        end -= 3
        tail = Letter.y
      } else if count > 4, ends("sses") || ends("xes") || ends("ches") || ends("shes") {
        end -= 2
      } else if !ends("ss"), !ends("us"), !ends("is") {
        end -= 1
      }
    }

    mutating func stripEndings() {
      guard tail == nil else { return }
      if count > 7, ends("ment") { end -= 4 }
      if count > 5, ends("ly") { end -= 2 }
      if count > 5, ends("ing"), holdsVowel(before: end - 3) {
        end -= 3
        undouble()
      } else if count > 4, ends("ed"), holdsVowel(before: end - 2) {
        end -= 2
        undouble()
      } else if count > 7, ends("tion") || ends("sion") {
        end -= 3
      }
      if count > 3, ends("e") { end -= 1 }
    }

    /// The consonant of run in running.
    private mutating func undouble() {
      let last = text[end - 1]
      if count > 3, last == text[end - 2], last != Letter.l, last != Letter.s { end -= 1 }
    }

    private func holdsVowel(before end: Int) -> Bool {
      (start..<end).contains { Letter.vowels.contains(text[$0]) }
    }

    private func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard count > length else { return false }
      return (0..<length).allSatisfy { text[end - length + $0] == UInt32(ending.utf8Start[$0]) }
    }
  }

  private enum Letter {
    static let l: UInt32 = 0x6C
    static let s: UInt32 = 0x73
    static let y: UInt32 = 0x79
    static let vowels = Set("aeiouy".unicodeScalars.map(\.value))
  }
}
