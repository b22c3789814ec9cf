/// The English words of ``PlanWords`` by their stems.
enum GistEnglish {
  /// What words say; those that are in no list say as much as a thing.
  static let words: GistStems = {
    var words = GistStems()
    let lists: [(StaticString, GistClass, UInt8)] = [
      (PlanWords.englishThing, .thing, 2), (PlanWords.englishAction, .action, 1),
      (PlanWords.englishCommon, .common, 1),
    ]
    for (list, kind, weight) in lists {
      var first: UInt32 = 0
      PlanWords.forEachWord(of: list) { word, opensLine in
        let stem = stem(of: word)
        if opensLine { first = stem }
        words[stem] = GistWord(symbol: first, kind: kind, traits: [], weight: weight)
      }
    }
    PlanWords.forEachWord(of: PlanWords.englishLight) { word, _ in
      let stem = stem(of: word)
      words[stem] = GistWord(symbol: stem, kind: .light, traits: [], weight: 0)
    }
    return words
  }()

  /// The digits of numbers that are mostly written in letters, by stems.
  private static let numbers: [(stem: UInt32, digits: [UInt32])] = {
    let names = [
      ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
      ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("twenty", 20),
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
    ]
    return names.map { name, value in (stem(of: scalars(name)), scalars("\(value)")) }
  }()

  /// The digits of the number that a stem names; nil for other words.
  static func digits(of stem: UInt32) -> [UInt32]? {
    numbers.first { $0.stem == stem }?.digits
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// The stem of a word in folded letters.
  static func stem(of word: [UInt32]) -> UInt32 {
    word.withUnsafeBufferPointer {
      EnglishStem.value(ScalarView($0, count: $0.count), 0..<$0.count)
    }
  }
}
