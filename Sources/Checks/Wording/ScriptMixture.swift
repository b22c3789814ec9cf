import TextAnalysis
import ValidatorCore

/// Finds the few characters of the other script in a plan that is written in Simplified or in Traditional characters.
struct ScriptMixture {
  /// The number of characters of the plan that only Traditional text writes.
  private var traditional = 0
  /// The number of characters of the plan that only Simplified text writes.
  private var simplified = 0

  /// A plan with fewer characters of either script shows no habit.
  private static let leastHabit = 30
  /// Of so many characters at most one may be of the other script; where there are more, they are meant.
  private static let habit = 20

  init(_ plan: Plan) {
    for entry in plan.texts {
      let counts = entry.text.withBytes(HanScript.counts)
      traditional += counts.traditional
      simplified += counts.simplified
    }
  }

  /// One finding for each text that holds such characters. Names of persons keep their characters.
  func findings(in plan: Plan) -> [Finding] {
    let (few, many) = (min(traditional, simplified), max(traditional, simplified))
    guard few > 0, many >= Self.leastHabit, few * Self.habit <= many else { return [] }
    let isSimplified = simplified > traditional
    return plan.texts.compactMap { entry in
      let isName = entry.field == .leader || entry.field == .owner
      return isName ? nil : finding(entry, isSimplified)
    }
  }

  private func finding(_ entry: PlanFieldText, _ isSimplified: Bool) -> Finding? {
    let places = entry.text.withBytes { HanScript.strangers(in: $0, isSimplified: isSimplified) }
    guard let first = places.first else { return nil }
    let words = entry.text.part(first).string
    return Finding(
      "mixed-script",
      isSimplified ? Messages.traditional(words) : Messages.simplified(words),
      at: entry.text.place(of: first), task: entry.task,
      related: places.dropFirst().map {
        RelatedPlace(entry.text.place(of: $0), Messages.alsoHere, task: entry.task)
      },
      help: Messages.help)
  }

  private enum Messages {
    static func traditional(_ words: String) -> Message {
      Message(
        "traditional", zh: "简体文稿中夹有繁体字\(quoted: words)",
        en: "the Traditional \(quoted: words) in a plan in Simplified characters")
    }

    static func simplified(_ words: String) -> Message {
      Message(
        "simplified", zh: "繁体文稿中夹有简体字\(quoted: words)",
        en: "the Simplified \(quoted: words) in a plan in Traditional characters")
    }

    static let alsoHere = Message("also-here", zh: "此处同", en: "here too")

    static let help = Message("help", zh: "统一字体", en: "use one script")
  }
}
