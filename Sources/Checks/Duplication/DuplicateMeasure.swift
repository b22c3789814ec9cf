import TextAnalysis
import ValidatorCore

/// How alike two texts are.
enum DuplicateMeasure: String, OptionValue {
  /// What the wordings have in common (Sørensen and Dice), without figures and words of little weight;
  /// then the words that differ are judged.
  case wording
  /// The common pairs of neighbouring characters as a share of all (Jaccard), without judgement.
  case bigramJaccard = "bigram-jaccard"

  static let expectation = LocalizedText(
    zh: "wording或bigram-jaccard", en: "wording or bigram-jaccard")

  var written: String { rawValue }

  init?(written: String) { self.init(rawValue: written) }

  /// The measure of the sets that stand for the texts.
  var similarity: SetSimilarity {
    switch self {
    case .wording: .dice
    case .bigramJaccard: .jaccard
    }
  }
}
