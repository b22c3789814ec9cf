/// The syllables of Standard Chinese in pinyin, without tones.
enum PinyinSyllables {
  /// The longest syllable, in bytes.
  static let longest = 6

  /// Whether `letters`, in lower case and with v for ü, is a syllable.
  static func contains(_ letters: [UInt8]) -> Bool {
    letters.count <= longest && syllables.contains(key(letters))
  }

  /// The least number of syllables that `letters` are made of; nil where they are made of none.
  static func count(in letters: [UInt8]) -> Int? {
    if contains(letters) { return 1 }
    // The least number for each beginning of the letters.
    var counts: [Int?] = [0]
    for end in 1...max(1, letters.count) {
      let starts = max(0, end - longest)..<min(end, letters.count)
      let whole = starts.filter { counts[$0] != nil && contains(Array(letters[$0..<end])) }
      counts.append(whole.compactMap { counts[$0] }.min().map { $0 + 1 })
    }
    return counts.last ?? nil
  }

  private static func key(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let syllables = Set(
    finals.flatMap { initial, finals in
      finals.split(separator: " ").map { key((initial + $0).utf8) }
    } + alone.split(separator: " ").map { key($0.utf8) })

  private static let alone = "a o e ai ei ao ou an en ang eng er m n ng hm hng"

  /// The finals that stand behind each initial.
  private static let finals: [(String, String)] = [
    ("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
    ("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
    ("m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u"),
    ("f", "a o ei ou an en ang eng u iao"),
    ("d", "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un"),
    ("t", "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un"),
    ("n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve ue"),
    ("l", "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue"),
    ("g", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("k", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("j", "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn"),
    ("q", "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn"),
    ("x", "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn"),
    ("zh", "i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("ch", "i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("sh", "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang"),
    ("r", "i e ao ou an en ang eng ong u ua uo ui uan un"),
    ("z", "i a e ai ei ao ou an en ang eng ong u uo ui uan un"),
    ("c", "i a e ai ei ao ou an en ang eng ong u uo ui uan un"),
    ("s", "i a e ai ei ao ou an en ang eng ong u uo ui uan un"),
    ("y", "a o e ai ao ou an ang i in ing ong u ue uan un"),
    ("w", "a o ai ei an en ang eng u"),
  ]
}
