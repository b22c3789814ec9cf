/// What two clauses have in common, and where they differ.
///
/// What differs decides as much as what is shared. Words that only one clause has leave the work the
/// same, if they are few; one thing in the place of another makes it parallel work, and so does
/// another thing done to it.
public struct GistComparison: Sendable {
  /// How much of what is shared tells the work from other work.
  public internal(set) var shared: Int
  /// How much only the clause says that says less beside what is shared.
  public let lesserRest: Int
  /// How much only the other clause says.
  public let greaterRest: Int
  /// The same of those parts of a list alone that speak of what is shared.
  var itemRests: (lesser: Int, greater: Int)
  /// What both clauses speak of, in rising order.
  public internal(set) var sharedValues: [UInt32]
  /// Whether all that both speak of is in no list: mostly one term of the trade.
  public var sharesUnlistedOnly: Bool { sharedValues.allSatisfy(GistSymbol.isUnlisted) }
  /// How alike the characters are, in order (Sørensen and Dice), from 0 to 1.
  public internal(set) var surface: Double
  /// The length of the longest piece of Chinese characters that stands in both, up to 8.
  public internal(set) var longestPiece: Int

  /// How many different things both clauses speak of.
  let sharedCount: Int
  let doesMore: Bool
  /// Whether they name different years or months.
  let hasOtherTimes: Bool
  let differsInTraits: Bool
  /// Whether one of them forms a group of people, and the other does not.
  let formsBody: Bool
  let hasSameMeasures: Bool
  /// Whether they share no more than the words of their field.
  let sharesField: Bool
  /// Whether they share no more than who does it, for whom or where.
  let sharesParty: Bool
  /// Whether they count as many of one thing.
  let hasSameFigure: Bool
  let shortest: Int
  /// Where words are made of letters, those of any two texts are much alike.
  let isChinese: Bool

  /// A clause of so many characters is no phrase that comes up by chance.
  private static let telling = 8
  /// Clauses of one task that are less alike speak of its matter only.
  static let alikeInTask = 0.6
  /// A piece of so many characters is a name rather than a word.
  private static let name = 4
  /// Clauses that are less alike never say the same.
  static let leastSame = 0.6
  /// Clauses that are as much alike say it in the same words.
  static let nearlyEqual = 0.8

  /// How alike two clauses are that ask for the same work.
  public enum Likeness: Sendable {
    /// They say it in nearly the same words.
    case same
    /// They share the matter; one may say more.
    case overlap
  }

  /// Whether two clauses may ask for the same work.
  ///
  /// - Parameters:
  ///   - isOneTask: whether they stand in one task: there, shared words come of the matter that both
  ///     belong to, and only nearly equal clauses are told.
  ///   - hasTitle: whether one of them is a title, which names a matter rather than work.
  ///
  /// Where more is shared and more alike, less is left to either, and less speaks against them, no less is said:
  /// ``GistComparer`` asks with the kindest comparison that may be.
  public func likeness(isOneTask: Bool, hasTitle: Bool) -> Likeness? {
    // In one task, what is due at different times is done step by step.
    if isOneTask, hasOtherTimes { return nil }
    if surface >= Self.nearlyEqual, !differsInTraits, shortest >= Self.telling,
      shared >= (isChinese ? 2 : 4)
    {
      return .same
    }
    if isOneTask, surface < Self.alikeInTask { return nil }
    if sharesParty, greaterRest > 0, !hasSameFigure { return nil }
    if hasTitle, surface < 0.5, shared < 6 { return nil }
    if formsBody, shared < 6, surface < 0.6 { return nil }
    let isWhole = (hasSameMeasures || hasSameFigure) && !differsInTraits
    let sharesField = sharesField && !hasSameFigure
    // 教育教学 alone says neither that its quality is raised nor that it is reformed.
    if isWhole, greaterRest == 0, isChinese, surface >= Self.leastSame,
      shared >= (hasTitle ? 4 : sharesField && sharedCount == 1 ? 3 : 2)
    {
      return .same
    }
    // One thing alone is mostly a field in which more than one thing is done.
    let isBroad = hasTitle || sharedCount == 1 && (isOneTask || greaterRest > 0)
    if isWhole, greaterRest * 3 <= shared, isChinese, surface >= 0.5, shared >= (isBroad ? 4 : 3) {
      return .overlap
    }
    let mostRest = sharedCount > 1 ? shared / 3 : 1
    if isWhole, greaterRest <= mostRest, !isOneTask, !doesMore || sharedCount > 1,
      shared >= (hasTitle || sharedCount == 1 && greaterRest > 0 ? 4 : 3)
    {
      return .overlap
    }
    if !isOneTask, !hasTitle, shared >= 4, lesserRest <= 1, greaterRest <= 8,
      !sharesField,
      !differsInTraits
    {
      return .overlap
    }
    if !isOneTask, !hasTitle, shared >= 4, !sharesField, !differsInTraits,
      sharedCount > 1 || longestPiece >= Self.name, greaterRest * 2 <= shared * 5
    {
      if itemRests.lesser <= 1, itemRests.greater * 2 <= shared { return .overlap }
      if longestPiece >= Self.name, itemRests.lesser <= 2, itemRests.greater <= 4 {
        return .overlap
      }
    }
    let isVague = differsInTraits || sharesField
    guard shared >= (isVague ? 6 : doesMore ? 5 : 4) else { return nil }
    if differsInTraits, greaterRest * 2 > shared * 3 { return nil }
    if sharedCount == 1, lesserRest * 2 > shared { return nil }
    if isOneTask || hasTitle {
      return !differsInTraits && greaterRest * 4 <= shared * (isOneTask ? 2 : 3) ? .overlap : nil
    }
    if isChinese, lesserRest * 3 > shared * 2 { return nil }
    return greaterRest * 2 <= shared * 5 ? .overlap : nil
  }
}

extension GistComparison {
  /// Compares two clauses; nil where they share too little for asking for the same work, or where one
  /// thing stands for another, other work is done to it, or the opposite.
  ///
  /// - Parameter isTopic: whether the headings above both speak of something, or many tasks of the
  ///   plan: that both clauses do says little.
  public init?(_ first: Gist, _ second: Gist, isTopic: (UInt32) -> Bool = { _ in false }) {
    var comparer = GistComparer()
    let found = first.withView { first in
      second.withView {
        comparer.comparison(
          first, $0, isOneTask: false, hasTitle: false, relevance: { isTopic($0) ? .topic : .work })
      }
    }
    guard let found else { return nil }
    self = found
  }
}
