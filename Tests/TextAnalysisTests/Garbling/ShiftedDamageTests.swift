import TestSupport
import Testing

@testable import TextAnalysis

/// How much of planted damage is found where it stands, and what else is reported.
@Suite struct ShiftedDamageTests {
  private func garbles(_ text: String, isDamagedPlan: Bool) -> [Garble] {
    ByteView.with(text) { GarblingReader.read($0, isDamagedPlan: isDamagedPlan).garbles }
  }

  /// The share of the union of two ranges that is in both.
  private func likeness(_ first: Range<Int>, _ second: Range<Int>) -> Double {
    let both = first.clamped(to: second).count
    return Double(both) / Double(first.count + second.count - both)
  }

  /// What was found of damage of one kind.
  private struct Tally {
    var (hits, misses, others) = (0, 0, 0)
    var precision: Double { Double(hits) / Double(max(1, hits + others)) }
    var recall: Double { Double(hits) / Double(max(1, hits + misses)) }

    mutating func add(_ tally: Tally) {
      hits += tally.hits
      misses += tally.misses
      others += tally.others
    }
  }

  /// - Parameter least: how many characters of a stretch must be read wrong for it to count.
  private func tally(_ damage: ShiftedDamage, isDamagedPlan: Bool, least: Int) -> Tally {
    var numbers = SeededNumbers(seed: 11)
    var tally = Tally()
    for sentence in SoundSentences.plain {
      for _ in 0..<6 {
        guard let result = damage.apply(to: sentence, &numbers) else { continue }
        let found = garbles(result.text, isDamagedPlan: isDamagedPlan)
        let isHit = found.contains { likeness($0.range, result.range) >= 0.15 }
        tally.others += found.count - (isHit ? 1 : 0)
        guard result.length >= least else { continue }
        if isHit { tally.hits += 1 } else { tally.misses += 1 }
      }
    }
    return tally
  }

  private func sum(isDamagedPlan: Bool, least: Int) -> Tally {
    ShiftedDamage.all.reduce(into: Tally()) {
      $0.add(tally($1, isDamagedPlan: isDamagedPlan, least: least))
    }
  }

  @Test func soundSentencesShowNoDamageInAnyPlan() {
    for sentence in SoundSentences.plain {
      #expect(garbles(sentence, isDamagedPlan: false) == [], "\(sentence)")
      #expect(garbles(sentence, isDamagedPlan: true) == [], "\(sentence)")
    }
    for sentence in SoundSentences.rare {
      #expect(garbles(sentence, isDamagedPlan: false) == [], "\(sentence)")
    }
  }

  @Test func damageOfThreeCharactersIsFoundInAnyPlan() {
    let all = sum(isDamagedPlan: false, least: 3)
    #expect(all.precision >= 0.95 && all.recall >= 0.9, "\(all)")
  }

  @Test func damageOfTwoCharactersIsFoundInADamagedPlan() {
    let all = sum(isDamagedPlan: true, least: 2)
    #expect(all.precision >= 0.95 && all.recall >= 0.9, "\(all)")
  }
}
