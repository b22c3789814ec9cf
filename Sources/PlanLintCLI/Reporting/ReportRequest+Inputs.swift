import ValidatorCore

extension [ReportRequest] {
  /// Refuses to write a report over a plan that it is about: a slip of the keyboard must not cost a plan.
  func refuseOverwriting(_ inputs: [LintInput]) throws {
    let files = compactMap(\.file)
    guard !files.isEmpty else { return }
    let plans = Set(
      inputs.compactMap { input -> FileIdentity? in
        guard case .file(let path, isStream: false) = input.content else { return nil }
        return FileIdentity(path)
      })
    for file in files {
      guard let identity = FileIdentity(BytePath(file)), plans.contains(identity) else { continue }
      throw UsageError(
        zh: "“\(file)”是要检查的计划，不能写入报告",
        en: "“\(file)” is one of the plans; no report is written over it")
    }
  }
}
