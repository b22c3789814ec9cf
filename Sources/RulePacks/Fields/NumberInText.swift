import TextAnalysis
import ValidatorCore

/// The number that a text gives: 95, 1.2亿元, 六所.
enum NumberInText {
  /// The number of `text` as a rule has it.
  static func value(of text: String) -> Double? {
    Double(text)
      ?? ByteView.with(text) { TextReader(times: TimeContext()).read($0) }
      .quantities.compactMap(\.value).first
  }

  /// The first number of a text of `plan`.
  static func value(of text: PlanText, in plan: Plan) -> Double? {
    let plain = text.count < 20 ? Double(text.string) : nil
    return plain ?? plan.readings(of: text).quantities.compactMap(\.value).first
  }
}
