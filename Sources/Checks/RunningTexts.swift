import ValidatorCore

extension Plan {
  /// The texts in sentences: headings, preambles, titles, contents and targets in words. What stands behind an alias is
  /// left out: its anchor is read where it stands.
  var runningTexts: [PlanFieldText] {
    texts.filter { entry in
      switch entry.field {
      case .title, .content, .preamble, .targets, .definition: !entry.text.place.isAliased
      default: false
      }
    }
  }
}
