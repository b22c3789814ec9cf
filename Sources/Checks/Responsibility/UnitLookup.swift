import TextAnalysis
import ValidatorCore

/// Looks the names of units up in a directory, as a reader of the plan would: 局基教科 is the bureau's
/// own, 县财政局 that of the county whose plan it is. Each name is looked up once.
struct UnitLookup {
  /// A name that is not in the directory.
  struct Unknown {
    /// The bytes of the text that was looked up.
    let range: Range<Int>
    /// The name.
    let name: String
    /// The name that was most likely meant.
    let nearest: String?
  }

  private let directory: UnitDirectory
  private lazy var shortNames = ShortUnitNames(directory)
  /// The title and the issuers, folded: they say whose plan it is.
  private let owners: [String]
  private var answers = NameCache<[Unknown]>()
  private var suggestionsLeft = 100

  /// Bytes of the longest name that is taken apart.
  private static let longestName = 240

  init(_ directory: UnitDirectory, plan: Plan) {
    self.directory = directory
    owners = ([plan.header.title].compactMap(\.self) + plan.header.issuers).map {
      Self.folded($0.string)
    }
  }

  /// A name in the form in which two ways of writing it are the same.
  static func folded(_ name: String) -> String {
    ByteView.with(name) {
      String(decoding: TextFolding.fold($0, options: .comparison), as: UTF8.self)
    }
  }

  /// The names in a text that are not in the directory. The text names one unit, or several without
  /// a mark between them.
  mutating func unknown(in text: PlanText) -> [Unknown] {
    if let answer = answers[text] { return answer }
    let answer = lookUp(text.string)
    answers[text] = answer
    return answer
  }

  private mutating func lookUp(_ text: String) -> [Unknown] {
    guard directory.unit(named: text) == nil, let whole = unknownName(in: text, 0..<text.utf8.count)
    else { return [] }
    let name = Self.part(text, whole.range)
    let parts = name.utf8.count > Self.longestName ? [] : ByteView.with(name, UnitName.parts)
    guard parts.count > 1 else { return [unknown(whole, in: text)] }
    let start = whole.range.lowerBound
    return parts.compactMap { part in
      unknownName(in: text, part.lowerBound + start..<part.upperBound + start)
        .map { unknown($0, in: text) }
    }
  }

  /// A name in `range` of a text that is that of a unit, and unknown.
  private mutating func unknownName(in text: String, _ range: Range<Int>) -> UnitName? {
    let name = ByteView.with(text) { UnitName.read($0, in: range) }
    guard name.kind == .specific else { return nil }
    let candidates = [Self.part(text, name.range), Self.part(text, name.base)]
    guard !isPlaceholder(candidates[0]), !candidates.contains(where: { isKnown($0) }) else {
      return nil
    }
    return name
  }

  private mutating func unknown(_ name: UnitName, in text: String) -> Unknown {
    let written = Self.part(text, name.range)
    return Unknown(range: name.range, name: written, nearest: nearest(to: written))
  }

  private static func part(_ text: String, _ range: Range<Int>) -> String {
    ByteView.with(text) { $0.string(range) }
  }

  // MARK: The directory

  private mutating func isKnown(_ name: String) -> Bool {
    guard directory.unit(named: name) == nil else { return true }
    let folded = Self.folded(name)
    if shortNames.contains(folded) { return true }
    guard folded.utf8.count <= Self.longestName else { return false }
    return splits(of: folded).contains { isListed($0.rest) && isOwner($0.front) }
  }

  /// Whether the name of a known unit stands at the end of a name.
  mutating func endsInKnown(_ name: String) -> Bool {
    let folded = Self.folded(name)
    guard folded.utf8.count <= Self.longestName else { return false }
    return splits(of: folded).contains { isListed($0.rest) }
  }

  private mutating func isListed(_ folded: String) -> Bool {
    directory.unit(named: folded) != nil || shortNames.contains(folded)
  }

  /// Whether the name of a unit may begin with a text: with that of a unit, 局 or the plan's own place.
  private mutating func isOwner(_ front: String) -> Bool {
    if Self.ownWords.contains(front) || isListed(front) { return true }
    guard let last = front.unicodeScalars.last, ShortUnitNames.endsPlace(last) else { return false }
    return owners.contains { $0.contains(front) }
  }

  private static let ownWords: Set<String> = [
    "局", "本局", "我局", "局机关", "委", "本委", "委机关", "厅", "厅机关", "机关", "本单位", "县", "市", "区",
  ]

  private func splits(of name: String) -> [(front: String, rest: String)] {
    name.unicodeScalars.indices.dropFirst().map {
      (String(name.unicodeScalars[..<$0]), String(name.unicodeScalars[$0...]))
    }
  }

  /// The name that was most likely meant; of 县教育局基教课, with the known unit in front.
  private mutating func nearest(to name: String) -> String? {
    guard suggestionsLeft > 0, name.utf8.count <= Self.longestName else { return nil }
    suggestionsLeft -= 1
    if let nearest = directory.nearest(to: name) { return nearest }
    for (front, rest) in splits(of: name) where isOwner(Self.folded(front)) {
      if let nearest = directory.nearest(to: rest) { return front + nearest }
    }
    return nil
  }

  /// Whether part of a name is still to be filled in (XX科): another check says so.
  private func isPlaceholder(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return scalars.indices.contains { index in
      switch scalars[index] {
      case "×", "某", "_", "＿", "○", "□": return true
      case "x", "X", "ｘ", "Ｘ":
        let beside = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0] }
        return beside.allSatisfy {
          !$0.properties.isAlphabetic || $0.value >= 0x2E80 || "xX".unicodeScalars.contains($0)
        }
      default: return false
      }
    }
  }
}
