import TextAnalysis
import ValidatorCore

extension Plan {
  /// The texts in sentences: headings, preambles, titles, contents and targets in words. What stands behind an alias is
  /// left out: its anchor is read where it stands.
  var runningTexts: [PlanFieldText] { texts.filter(\.isRunning) }

  /// Those that show at least one of `signs`.
  func runningTexts(showing signs: TextSigns) -> [PlanFieldText] {
    texts(showing: signs).filter(\.isRunning)
  }
}

extension PlanFieldText {
  /// Whether it is one of ``Plan/runningTexts``.
  var isRunning: Bool {
    switch field {
    case .title, .content, .preamble, .targets, .definition: !text.place.isAliased
    default: false
    }
  }
}
