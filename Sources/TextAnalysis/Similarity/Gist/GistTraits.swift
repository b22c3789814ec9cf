/// What else the words of a clause say, beside what they weigh.
struct GistTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A document is written: 办法, 手册.
  static let document = GistTraits(rawValue: 1)
  /// A meeting, contest or course is held.
  static let event = GistTraits(rawValue: 2)
  /// Work that somebody else does is looked after: 督导, 考核.
  static let oversight = GistTraits(rawValue: 4)
  /// It is said in which respect something is measured or raised: 提高, 占比.
  static let measure = GistTraits(rawValue: 8)
  /// Something is to become more, or to begin.
  static let rise = GistTraits(rawValue: 16)
  /// Something is to become less, or to end.
  static let fall = GistTraits(rawValue: 32)

  /// Something is built, mended, fitted, dealt with or paid, as is to be done with most things.
  static let building = GistTraits(rawValue: 64)
}
