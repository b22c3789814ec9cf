import TextAnalysis
import ValidatorCore

extension UnitRole {
  /// What a unit with the role is called.
  var label: LocalizedText {
    switch self {
    case .lead: LocalizedText(zh: "牵头单位", en: "lead")
    case .responsible: LocalizedText(zh: "责任单位", en: "responsible")
    case .support: LocalizedText(zh: "配合单位", en: "support")
    }
  }
}
