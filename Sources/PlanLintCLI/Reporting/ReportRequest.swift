import Reporters
import TextAnalysis
import ValidatorCore

/// A report that was asked for: `FORMAT`, or `FORMAT:FILE`.
struct ReportRequest: Hashable {
  /// How it is written.
  var format: ReportFormat
  /// Where it is written; nil is standard output.
  var file: String?

  init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  /// Reads what was written behind `--format`.
  init(argument: String) throws {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let format = ReportFormat(rawValue: name) else { throw Self.unknown(name) }
    self.format = format
    guard parts.count > 1 else { return }
    let file = String(parts[1])
    guard !file.isEmpty else {
      throw UsageError(
        zh: "“\(argument)”的冒号后应写文件名", en: "a file has to follow the colon of “\(argument)”")
    }
    self.file = file == "-" ? nil : file
  }

  private static func unknown(_ name: String) -> UsageError {
    let names = ReportFormat.allCases.map(\.rawValue)
    let nearest = NearestName.find(name, among: names)
    return UsageError(
      zh: "没有“\(name)”这种格式"
        + (nearest.map { "，是否为“\($0)”" } ?? "，可写\(names.joined(separator: "、"))"),
      en: "there is no format “\(name)”"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "; one of \(names.joined(separator: ", "))")
    )
  }
}
