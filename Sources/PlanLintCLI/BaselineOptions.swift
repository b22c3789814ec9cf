import ArgumentParser
import ValidatorCore

/// The options that say which findings are known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "不报告这个基线文件记录的问题（不写则用配置文件旁边的\(Baseline.usualName)）",
      en:
        "Leave out the findings in this baseline, rather than in \(Baseline.usualName) beside the configuration.",
      valueName: "file"))
  var baseline: String?

  @Flag(help: ArgumentHelp(zh: "不用任何基线文件", en: "Use no baseline."))
  var noBaseline = false

  /// The baseline of a run; nil where there is none.
  func load(_ configuration: RunConfiguration) throws -> Baseline? {
    if noBaseline { return nil }
    if let baseline {
      do { return try Baseline(readFrom: baseline) } catch {
        throw Self.unreadable(baseline, error)
      }
    }
    guard let (path, isNamed) = configuration.baseline else { return nil }
    do {
      return try Baseline(readFrom: path)
    } catch FileReadError.notFound where !isNamed {
      return nil
    } catch {
      guard isNamed else { throw Self.unreadable(path, error) }
      configuration.reportBaseline(error)
      return nil
    }
  }

  /// What is said of a baseline that cannot be read.
  static func unreadable(_ path: String, _ error: FileReadError) -> UsageError {
    UsageError(
      zh: "基线文件“\(path)”无法读取：\(error.reason.chinese)"
        + (error == .notFound ? "，可用plan-lint baseline生成" : ""),
      en: "cannot read the baseline “\(path)”: \(error.reason.english)"
        + (error == .notFound ? "; plan-lint baseline writes it" : ""))
  }
}
